/** HTML shows as one space what a template's source has as line breaks and indents. A no-break space is none of these. */
export declare const collapse: (html: string) => string;
/** A template as HTML text. What the browser makes of the same template is the measure, by test. */
export declare function htmlOf(template: unknown): string;
export declare const attributesOf: (attributes: ReadonlyMap<string, string>) => string;
/** What a part of the card says, as HTML that may stand in text and between double quotes. */
export declare function textOfPart(template: unknown, part: string): string;
