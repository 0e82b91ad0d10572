import type { Announcement } from '../shared/state.js';
/** Copies an element's text; where the browser does not let us, selects it for the visitor to copy by hand. */
export declare function copy(element: HTMLElement): Promise<Announcement>;
/** Whether the device has a sharing sheet that this page may open: https://w3c.github.io/web-share/#canshare-data-method */
export declare function canShare(element: Element): boolean;
/** Offers an element's text to that sheet. Tells only of a refusal: closing the sheet is the visitor's own choice. */
export declare function share(element: HTMLElement): Promise<Announcement | undefined>;
