import type { CopyOutcome } from './options.js';
/**
 * Copies an element's text; where the browser has no clipboard for us (plain http:, a frame without the
 * permission, a refusal), selects the text instead so that the visitor can copy it by hand.
 */
export declare function copy(element: Element): Promise<CopyOutcome>;
/** Offers an element's text to the device's own sharing sheet; closing that sheet is no error. */
export declare function share(element: Element): Promise<void>;
