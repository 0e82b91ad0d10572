import type { State } from './options.js';
/**
 * The card that the page's HTML brought along in declarative shadow DOM. It shows until the first render; what it did
 * not offer would then shift the page, so the card goes without it.
 */
export declare class StaticCard {
    #private;
    readonly actions: State['actions'];
    readonly languages: Element | null;
    /** The static card in a shadow root. Scripts of a page may have put other things there, such as a stylesheet. */
    static in(root: ShadowRoot): StaticCard | undefined;
    private constructor();
    get isShown(): boolean;
    /** After the first time there is nothing to remove, where the `remove` of Prototype.js throws. */
    remove(): void;
}
