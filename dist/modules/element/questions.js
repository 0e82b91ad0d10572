import { questionIds } from './options.js';
/** The five questions as they stand in a card. The DOM alone knows which are open: visitors and find-in-page open them. */
export class Questions {
    #root;
    /** What the card itself last opened, or has told of: any other toggle is the visitor's. */
    #known = new Set();
    /** `toggle` doesn't bubble, so it is caught on its way down; it comes late, and once for several changes. */
    constructor(root, onVisitorToggle) {
        this.#root = root;
        root.addEventListener('toggle', ({ target }) => {
            const { id, open } = target;
            // A partner's own question comes by here too: it is slotted, not within.
            if (this.#known.has(id) === open || !root.contains(target))
                return;
            this.#note(id, open);
            onVisitorToggle();
        }, true);
    }
    find(id) {
        return this.#root.querySelector(`details#${id}`);
    }
    /** Which are open, or undefined before the first render. */
    get open() {
        return this.find('q1') ? questionIds.filter((id) => this.find(id).open) : undefined;
    }
    /** Takes note of what the first render shows. */
    start(open) {
        for (const id of this.open ?? open)
            this.#note(id, true);
    }
    /** Opens these, and closes all others. */
    setAll(open) {
        for (const id of questionIds)
            this.set([id], open.includes(id));
    }
    set(ids, open) {
        for (const id of ids) {
            this.#note(id, open);
            const question = this.find(id);
            if (question)
                question.open = open;
        }
    }
    #note(id, open) {
        if (open)
            this.#known.add(id);
        else
            this.#known.delete(id);
    }
}
