import { attempt } from '../shared/attempt.js';
/** Identifies a control in the card by what is the same in every language: part, href, language and where it is. */
const positionOf = (control) => [
    control.part,
    control.getAttribute('href'),
    control.lang,
    control.parentElement.id,
    control.parentElement.part,
].join();
/** Keeps the focus on the same control and the scroll position when the card changes its language. */
export class KeepPlace {
    #host;
    #height = 0;
    #card = null;
    #focused = null;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    /** Reads the card's height before any DOM changes, so a hundred cards that change at once need one layout. */
    measure() {
        this.#height = this.#host.offsetHeight;
    }
    hostUpdate() {
        const root = this.#host.renderRoot;
        this.#card = root.querySelector('[part=card] > :first-child');
        this.#focused = root.activeElement;
    }
    hostUpdated() {
        const [card, focused] = [this.#card, this.#focused];
        this.#card = this.#focused = null;
        if (!card || card.isConnected || !this.#host.isConnected)
            return;
        attempt(() => this.#holdRoom());
        if (focused)
            attempt(() => this.#focusAgain(positionOf(focused)));
    }
    /**
     * Keeps the old card's height for two frames. WebKit lays out an empty container before its content, and would scroll
     * the page to the top. We don't wait for a `ResizeObserver`: a size change in its callback causes an error on a page
     * that has its own `ResizeObserver`.
     */
    #holdRoom() {
        const root = this.#host.renderRoot;
        root.querySelector('.spacer')?.remove();
        const spacer = document.createElement('div');
        spacer.className = 'spacer';
        spacer.style.blockSize = `${this.#height}px`;
        const view = this.#host.ownerDocument.defaultView;
        // `replaceWith`, because Prototype.js's `remove` throws if the next spacer has already removed this one.
        const twoFrames = () => view.requestAnimationFrame(() => spacer.replaceWith());
        // Before adding the spacer: if the page's `requestAnimationFrame` throws, the spacer would never be removed.
        view.requestAnimationFrame(twoFrames);
        root.prepend(spacer);
    }
    #focusAgain(position) {
        const controls = this.#host.renderRoot.querySelectorAll('a, button, summary');
        [...controls].find((control) => positionOf(control) === position)?.focus({ preventScroll: true });
    }
}
