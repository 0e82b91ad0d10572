/** Receives a template's contents piece by piece. Text and attribute values are HTML, with inserted values escaped. */
export interface Writer {
    open(name: string, attributes: ReadonlyMap<string, string>): void;
    text(html: string): void;
    /** Not called for void elements such as `<br>`. */
    close(name: string): void;
}
export declare const escape: (text: unknown) => string;
/** https://html.spec.whatwg.org/#void-elements */
export declare const voidElements: readonly string[];
/** Writes a value from a template's content. Throws for unsupported values and markup. */
export declare function walkTemplate(value: unknown, writer: Writer): void;
