import type { Announcement } from '../shared/state.js';
/** Copies an element's text. If the browser refuses, selects the text so that the visitor can copy it. */
export declare function copy(element: HTMLElement): Promise<Announcement>;
/** Whether the device can share text from this page: https://w3c.github.io/web-share/#canshare-data-method */
export declare function canShare(element: Element): boolean;
/** Opens the device's share menu for an element's text. Announces only a failure: visitors may close the menu. */
export declare function share(element: HTMLElement): Promise<Announcement | undefined>;
