import { questionIds } from '../options/options.js';
/**
 * The card's five questions, and the compact card's fold around them. Only the DOM has their state, because visitors and
 * find-in-page open them too.
 */
export class Questions {
    #root;
    #onVisitorToggle;
    /** The questions that were open when the card last set or reported them. Any difference comes from the visitor. */
    #reportedOpen = new Set();
    constructor(root, onVisitorToggle) {
        this.#root = root;
        this.#onVisitorToggle = onVisitorToggle;
        // Capturing, because `toggle` doesn't bubble.
        root.addEventListener('toggle', () => this.report(), true);
    }
    /**
     * Reports questions that the visitor opened or closed. Call it before each render too: `toggle` events arrive late,
     * and a question replaced by a language change gets none.
     */
    report() {
        for (const id of questionIds) {
            const open = this.find(id)?.open;
            if (open === undefined || open === this.#reportedOpen.has(id))
                continue;
            this.#note(id, open);
            this.#onVisitorToggle();
        }
    }
    find(id) {
        return this.#root.querySelector(`details#${id}`);
    }
    get #fold() {
        return this.#root.querySelector('#rest');
    }
    /** Whether the fold is open, or undefined if there is none yet. */
    get unfolded() {
        return this.#fold?.open;
    }
    /** The open questions, or undefined before the first render. */
    get open() {
        return this.find('q1') ? questionIds.filter((id) => this.find(id).open) : undefined;
    }
    /** Records which questions the first render opens. */
    start(open) {
        for (const id of this.open ?? open)
            this.#note(id, true);
    }
    /** Opens these questions and closes all others. */
    setAll(open) {
        for (const id of questionIds)
            this.set([id], open.includes(id));
    }
    set(ids, open) {
        this.report();
        if (open && ids.length && this.#fold)
            this.#fold.open = true;
        for (const id of ids) {
            this.#note(id, open);
            const question = this.find(id);
            if (question)
                question.open = open;
        }
    }
    #note(id, open) {
        if (open)
            this.#reportedOpen.add(id);
        else
            this.#reportedOpen.delete(id);
    }
}
