import { attempt } from '../shared/attempt.js';
import { flatParentOf } from '../shared/flat-tree.js';
import { warn } from '../shared/warn.js';
import { languageOf, spoken } from './spoken.js';
/** Shared by all cards, so that a page that uses many languages gets one warning. */
let hasWarned = false;
/**
 * Tracks a card's language: the visitor's choice, otherwise the nearest supported `lang` on the card or around it,
 * otherwise English. Follows later changes to `lang`. A change on the card itself ends the visitor's choice; a change
 * around the card doesn't.
 */
export class PageLanguage {
    current = spoken[0];
    #host;
    #changed;
    #chosen;
    /** The card's own `lang` at the last check. */
    #own = null;
    /** One per card: a shared observer would keep cards from removed iframes in memory. */
    #observer;
    constructor(host, changed) {
        this.#host = host;
        this.#changed = changed;
        host.addController(this);
    }
    hostConnected() {
        attempt(() => this.#observe());
        this.#update();
    }
    hostDisconnected() {
        this.#observer?.disconnect();
    }
    choose(code) {
        this.#chosen = languageOf(code);
        this.#update();
    }
    #observe() {
        this.#observer ??= new MutationObserver((changes) => {
            if (changes.some(({ target }) => target === this.#host))
                this.#chosen = undefined;
            this.#update();
        });
        for (let node = this.#host; node; node = flatParentOf(node)) {
            if (!node.parentNode)
                this.#observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
        }
    }
    #update() {
        const own = this.#host.getAttribute('lang');
        if (own !== this.#own)
            this.#chosen = undefined;
        this.#own = own;
        const language = this.#chosen ?? this.#find() ?? spoken[0];
        if (language === this.current)
            return;
        this.current = language;
        this.#changed();
    }
    #find() {
        for (let node = this.#host; node; node = flatParentOf(node)) {
            const tag = langOf(node);
            const language = languageOf(tag);
            if (language)
                return language;
            if (/^(?!und\b)[a-z]{2,3}\b/i.test(tag) && spoken.length > 1 && !hasWarned) {
                hasWarned = true;
                warn(`<iop-return-card> does not speak lang="${tag.slice(0, 60)}". It takes ${spoken.map(({ code }) => code).join(', ')}.`);
            }
        }
        return undefined;
    }
}
/** XHTML pages may have only `xml:lang`. Changes to it can't be observed the way we observe `lang`. */
const langOf = (node) => node.getAttribute?.('lang') ?? node.getAttribute?.('xml:lang') ?? '';
