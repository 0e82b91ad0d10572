import type {LitElement, ReactiveController} from 'lit';
import {attempt} from '../shared/attempt.js';
import {flatParentOf} from '../shared/flat-tree.js';
import {warn} from '../shared/warn.js';
import {languageOf, spoken, type SpokenLanguage} from './spoken.js';

/** One warning for all cards, so that a page that tries many languages does not fill the console. */
let hasWarned = false;

/**
 * The language of a card: the visitor's own choice, otherwise the nearest `lang` that names one we speak, on the card
 * itself or anything around it; by default English. Follows every later change of a `lang`. Around the card that leaves
 * a visitor's choice alone; on the card itself it ends the choice.
 */
export class PageLanguage implements ReactiveController {
  current: SpokenLanguage = spoken[0]!;
  readonly #host: LitElement;
  readonly #changed: () => void;
  #chosen: SpokenLanguage | undefined;
  /** The card's own `lang` when last looked at. */
  #own: string | null = null;
  /** Of this card only: one for all cards would keep those that went with a removed frame. */
  #observer: MutationObserver | undefined;

  constructor(host: LitElement, changed: () => void) {
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

  choose(code: string) {
    this.#chosen = languageOf(code);
    this.#update();
  }

  #observe() {
    this.#observer ??= new MutationObserver((changes) => {
      if (changes.some(({target}) => target === this.#host)) this.#chosen = undefined;
      this.#update();
    });
    for (let node: Node | null = this.#host; node; node = flatParentOf(node)) {
      if (!node.parentNode) this.#observer.observe(node, {subtree: true, attributeFilter: ['lang']});
    }
  }

  #update() {
    const own = this.#host.getAttribute('lang');
    if (own !== this.#own) this.#chosen = undefined;
    this.#own = own;
    const language = this.#chosen ?? this.#find() ?? spoken[0]!;
    if (language === this.current) return;
    this.current = language;
    this.#changed();
  }

  #find(): SpokenLanguage | undefined {
    for (let node: Node | null = this.#host; node; node = flatParentOf(node)) {
      const tag = langOf(node as Element);
      const language = languageOf(tag);
      if (language) return language;
      if (/^(?!und\b)[a-z]{2,3}\b/i.test(tag) && spoken.length > 1 && !hasWarned) {
        hasWarned = true;
        warn(
          `<iop-return-card> does not speak lang="${tag.slice(0, 60)}". It takes ${spoken.map(({code}) => code).join(', ')}.`,
        );
      }
    }
    return undefined;
  }
}

/** Pages of XHTML may have `xml:lang` only. A change of that can't be observed like one of `lang`. */
const langOf = (node: Element) => node.getAttribute?.('lang') ?? node.getAttribute?.('xml:lang') ?? '';
