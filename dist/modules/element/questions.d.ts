import { type QuestionId } from '../options/options.js';
/**
 * The card's five questions, and the compact card's fold around them. Only the DOM has their state, because visitors and
 * find-in-page open them too.
 */
export declare class Questions {
    #private;
    constructor(root: ShadowRoot, onVisitorToggle: () => unknown);
    /**
     * Reports questions that the visitor opened or closed. Call it before each render too: `toggle` events arrive late,
     * and a question replaced by a language change gets none.
     */
    report(): void;
    find(id: QuestionId): HTMLDetailsElement | null;
    /** Whether the fold is open, or undefined if there is none yet. */
    get unfolded(): boolean | undefined;
    /** The open questions, or undefined before the first render. */
    get open(): QuestionId[] | undefined;
    /** Records which questions the first render opens. */
    start(open: readonly QuestionId[]): void;
    /** Opens these questions and closes all others. */
    setAll(open: readonly QuestionId[]): void;
    set(ids: readonly QuestionId[], open: boolean): void;
}
