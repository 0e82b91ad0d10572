import { type QuestionId } from '../options/options.js';
/** The five questions in a card. Only the DOM knows which are open: visitors and find-in-page open them. */
export declare class Questions {
    #private;
    constructor(root: ShadowRoot, onVisitorToggle: () => unknown);
    /**
     * Reports what visitors have opened and closed. Also needed before each render: `toggle` events come late, and a
     * question that another language has replaced gets none.
     */
    report(): void;
    find(id: QuestionId): HTMLDetailsElement | null;
    /** Which are open, or undefined before the first render. */
    get open(): QuestionId[] | undefined;
    /** Takes note of what the first render shows. */
    start(open: readonly QuestionId[]): void;
    /** Opens these, and closes all others. */
    setAll(open: readonly QuestionId[]): void;
    set(ids: readonly QuestionId[], open: boolean): void;
}
