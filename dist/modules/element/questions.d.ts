import { type QuestionId } from './options.js';
/** The five questions as they stand in a card. The DOM alone knows which are open: visitors and find-in-page open them. */
export declare class Questions {
    #private;
    /** `toggle` doesn't bubble, so it is caught on its way down; it comes late, and once for several changes. */
    constructor(root: ShadowRoot, onVisitorToggle: () => unknown);
    find(id: QuestionId): HTMLDetailsElement | null;
    /** Which are open, or undefined before the first render. */
    get open(): QuestionId[] | undefined;
    /** Takes note of what the first render shows. */
    start(open: readonly QuestionId[]): void;
    /** Opens these, and closes all others. */
    setAll(open: readonly QuestionId[]): void;
    set(ids: readonly QuestionId[], open: boolean): void;
}
