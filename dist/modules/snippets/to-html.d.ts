/** HTML shows as one space what a template's source has as line breaks and indents. A no-break space is none of these. */
export declare const collapse: (html: string) => string;
/** The card's elements that begin and end a line. */
export declare const blocks: readonly string[];
/**
 * A template as HTML text, as a browser reads the same template. No block ends with white space: between two end tags
 * WordPress's `wpautop` takes it for a paragraph, and closes it.
 */
export declare function htmlOf(template: unknown): string;
export declare const attributesOf: (attributes: ReadonlyMap<string, string>) => string;
/** What a part of the card says, as HTML that may stand in text and between double quotes. */
export declare function textOfPart(template: unknown, part: string): string;
