/** Collapses line breaks and indentation into one space, as HTML does. Keeps no-break spaces. */
export declare const collapse: (html: string) => string;
/** The card's block elements. */
export declare const blocks: readonly string[];
/**
 * Renders a template as HTML, as a browser would. Blocks don't end with white space: WordPress's `wpautop` would treat
 * white space between two end tags as a paragraph and close it.
 */
export declare function htmlOf(template: unknown): string;
export declare const attributesOf: (attributes: ReadonlyMap<string, string>) => string;
/** The text of one part of the card, as HTML that is safe in content and in double-quoted attributes. */
export declare function textOfPart(template: unknown, part: string): string;
