/**
 * Keeps Space and Enter on the card's own controls from the page's shortcuts. A page doesn't see that a button has the
 * focus, only the card, and would cancel the key: https://github.com/alvarotrigo/fullPage.js/issues/1977
 */
export declare const keepKeys: (root: ShadowRoot) => void;
