import { attempt } from '../shared/attempt.js';
/** Where a control stands in the card, whatever the language: by its part, its address, its own language, its question. */
const positionOf = (control) => [control.part, control.getAttribute('href'), control.lang, control.parentElement.id].join();
/**
 * When a card in another language takes the place of the first, keeps the focus on the same control and the page
 * scrolled to where it was.
 */
export class KeepPlace {
    #host;
    #height = 0;
    #card = null;
    #focused = null;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    /** Takes the card's height before anything is written: a hundred cards that change at once are laid out once. */
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
     * WebKit lays a container out empty before it lays out what is in it, and would scroll the page to its top: for two
     * frames the old card's height stays. Not until an observer of sizes reports, since a change of size in its callback
     * is an error on a page that observes sizes too.
     */
    #holdRoom() {
        const root = this.#host.renderRoot;
        root.querySelector('.spacer')?.remove();
        const spacer = document.createElement('div');
        spacer.className = 'spacer';
        spacer.style.blockSize = `${this.#height}px`;
        const view = this.#host.ownerDocument.defaultView;
        // Not `remove`: that of Prototype.js throws where the next spacer has removed this one already.
        const twoFrames = () => view.requestAnimationFrame(() => spacer.replaceWith());
        // Before the spacer comes: where a page's `requestAnimationFrame` throws, it would stay.
        view.requestAnimationFrame(twoFrames);
        root.prepend(spacer);
    }
    #focusAgain(position) {
        const controls = this.#host.renderRoot.querySelectorAll('a, button, summary');
        [...controls].find((control) => positionOf(control) === position)?.focus({ preventScroll: true });
    }
}
