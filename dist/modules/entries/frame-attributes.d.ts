/**
 * What the address of the frame page may set. Not whom to call, write to or visit: whoever shares a link to the page
 * could otherwise put a number of their own on a card that looks like Waterside's.
 */
export declare const frameAttributes: readonly ["lang", "county", "heading-level", "theme", "omit", "open"];
