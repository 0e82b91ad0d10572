import type { State } from '../shared/state.js';
/**
 * The static card from the page's HTML (declarative shadow DOM). It stays until the first render. That render omits
 * controls that the static card lacks, to avoid a layout shift.
 */
export declare class StaticCard {
    #private;
    readonly actions: State['actions'];
    readonly languages: Element | null;
    /** The static card in a shadow root, if any. Page scripts may have added other nodes there, such as a stylesheet. */
    static in(root: ShadowRoot): StaticCard | undefined;
    private constructor();
    /** Uses `replaceWith`, because Prototype.js's `remove` throws if a page script has already removed the node. */
    remove(): void;
    /** Shows the static card again, and hides the buttons, which need the script. They keep their space. */
    restore(): void;
}
