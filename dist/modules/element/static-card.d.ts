import type { State } from './options.js';
/**
 * The card that the page's HTML brought along in declarative shadow DOM. It shows until the first render; what it did
 * not offer would then shift the page, so the card goes without it.
 */
export declare class StaticCard {
    #private;
    readonly actions: State['actions'];
    readonly hasLanguages: boolean;
    /** The static card in a shadow root, or undefined where that is empty. */
    static in(root: ShadowRoot): StaticCard | undefined;
    private constructor();
    get isShown(): boolean;
    remove(): void;
}
