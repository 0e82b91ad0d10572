import type { State } from '../shared/state.js';
/**
 * The card that the page's HTML brought along in declarative shadow DOM. It shows until the first render, which leaves
 * out what the static card did not offer, because that would shift the page.
 */
export declare class StaticCard {
    #private;
    readonly actions: State['actions'];
    readonly languages: Element | null;
    /** The static card in a shadow root. Scripts of a page may have put other things there, such as a stylesheet. */
    static in(root: ShadowRoot): StaticCard | undefined;
    private constructor();
    /** Not with `remove`: that of Prototype.js throws if a page has removed its own part already. */
    remove(): void;
    /** Shows only the static card, without its buttons, which need the script. They keep their room. */
    restore(): void;
}
