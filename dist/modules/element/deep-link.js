import { attempt } from '../shared/attempt.js';
import { flatParentOf } from '../shared/flat-tree.js';
import { questionIds } from '../options/options.js';
/**
 * What last moved the focus in each window, a URL or an event. Of several cards, only the first takes the focus for it.
 */
const lastFocus = new WeakMap();
/**
 * Opens the question in the page's URL hash if the card has `deep-link`: on load, when the URL changes, and when a link
 * to the same question is clicked again. Acts once per URL. Only reads the URL.
 */
export class DeepLink {
    #card;
    #questions;
    #window;
    #address;
    constructor(card, questions) {
        this.#card = card;
        this.#questions = questions;
        card.addController(this);
    }
    hostUpdated() {
        const wanted = this.#card.deepLink && this.#card.isConnected;
        const view = (wanted && this.#card.ownerDocument.defaultView) || undefined;
        if (view === this.#window)
            return;
        this.hostDisconnected();
        this.#window = view;
        if (!view)
            return;
        view.addEventListener('hashchange', this.#openNamed);
        view.addEventListener('click', this.#onClick);
        const { href } = view.location;
        if (href !== this.#address)
            this.#open(view, href);
    }
    hostConnected() {
        if (this.#card.hasUpdated)
            this.hostUpdated();
    }
    hostDisconnected() {
        this.#window?.removeEventListener('hashchange', this.#openNamed);
        this.#window?.removeEventListener('click', this.#onClick);
        this.#window = undefined;
    }
    #openNamed = (event) => this.#open(this.#window, event);
    /** Clicking the same link again doesn't change the URL, so there is no `hashchange` event. */
    #onClick = (event) => {
        const path = event.composedPath();
        const link = path.find(({ localName }) => localName === 'a');
        if (!event.defaultPrevented &&
            link?.href === this.#window.location.href &&
            !link.hasAttribute('download') &&
            opensHere(event, link))
            this.#openNamed(event);
    };
    #open(view, cause) {
        this.#address = view.location.href;
        const id = questionIds.find((id) => view.location.hash === `#${id}`);
        if (!id)
            return;
        this.#questions().set([id], true);
        if (lastFocus.get(view) === cause)
            return;
        lastFocus.set(view, cause);
        this.#show(id);
    }
    #show(id) {
        const question = this.#questions().find(id);
        if (!question)
            return;
        attempt(() => reveal(this.#card));
        attempt(() => question.querySelector('summary').focus({ preventScroll: true }));
        attempt(() => question.scrollIntoView());
    }
}
/**
 * Whether a click opens a link in the current window: https://html.spec.whatwg.org/#the-rules-for-choosing-a-navigable
 */
function opensHere({ button, ctrlKey, shiftKey, metaKey, altKey }, link) {
    const base = link.ownerDocument.querySelector('base[target]');
    const target = link.target || base?.target || '_self';
    return target === '_self' && !(button || ctrlKey || shiftKey || metaKey || altKey);
}
/**
 * Opens `<details>` and `hidden=until-found` elements around the card, as a browser does for a link's target:
 * https://html.spec.whatwg.org/#ancestor-revealing-algorithm
 */
function reveal(card) {
    for (let node = card; node; node = flatParentOf(node)) {
        const element = node;
        if (element.localName === 'details')
            element.open = true;
        if (element.getAttribute?.('hidden') === 'until-found') {
            element.dispatchEvent(new CustomEvent('beforematch', { bubbles: true }));
            element.removeAttribute('hidden');
        }
    }
}
