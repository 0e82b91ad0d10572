/** What a template is told to, part by part. Text and values are HTML: what was filled in has been escaped. */
export interface Writer {
    open(name: string, attributes: ReadonlyMap<string, string>): void;
    text(html: string): void;
    /** Not called for elements that never have an end tag, such as `<br>`. */
    close(name: string): void;
}
export declare const escape: (text: unknown) => string;
/** https://html.spec.whatwg.org/#void-elements */
export declare const voidElements: readonly string[];
/** Tells a writer what a value in a template's content says. Throws for a kind of value or markup that it does not know. */
export declare function walkTemplate(value: unknown, writer: Writer): void;
