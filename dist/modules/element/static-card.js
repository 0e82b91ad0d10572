/**
 * The static card from the page's HTML (declarative shadow DOM). It stays until the first render. That render omits
 * controls that the static card lacks, to avoid a layout shift.
 */
export class StaticCard {
    actions;
    languages;
    #root;
    #nodes;
    /** The static card in a shadow root, if any. Page scripts may have added other nodes there, such as a stylesheet. */
    static in(root) {
        return root.querySelector('[part=card]') ? new StaticCard(root) : undefined;
    }
    constructor(root) {
        this.#root = root;
        // Keeps Dark Reader's styles, because Dark Reader adds them only once.
        this.#nodes = [...root.childNodes].filter((node) => !node.classList?.contains('darkreader'));
        this.actions = root.querySelector('[part=copy]') ? ['copy'] : [];
        this.languages = root.querySelector('[part=language]');
    }
    /** Uses `replaceWith`, because Prototype.js's `remove` throws if a page script has already removed the node. */
    remove() {
        for (const node of this.#nodes)
            node.replaceWith();
    }
    /** Shows the static card again, and hides the buttons, which need the script. They keep their space. */
    restore() {
        this.#root.replaceChildren(...this.#nodes);
        const controls = this.#root.querySelectorAll('button, [part=languages]');
        for (const { style } of controls)
            style.visibility = 'hidden';
    }
}
