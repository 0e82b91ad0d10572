/** A telephone number: for a link (E.164), and for people. */
export interface Phone {
    readonly number: string;
    readonly display: string;
}
/** For the plugin's PHP. */
export declare const phonePatterns: {
    northAmerican: RegExp;
    international: RegExp;
    notDialed: RegExp;
};
export declare function readPhone(text: string): Phone | undefined;
