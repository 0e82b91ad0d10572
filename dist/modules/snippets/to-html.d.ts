export declare const escape: (text: unknown) => string;
/**
 * A template as HTML text. It knows what the sections use and nothing more: nested templates, lists, text,
 * attributes and boolean attributes. What the browser makes of the same template is the measure, by test.
 */
export declare function htmlOf(value: unknown): string;
