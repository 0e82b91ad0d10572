import type {LitElement, ReactiveController} from 'lit';
import {flatParentOf} from '../element/flat-tree.js';
import {warn} from '../element/warn.js';
import {languageOf, spoken, type SpokenLanguage} from './spoken.js';

const following = new Set<PageLanguage>();
const warned = new Set<string>();
/** One for all cards, made with the first, since Node has none; it stops with the last of them. */
let observer: MutationObserver | undefined;

/**
 * The language of the page around a card: the nearest `lang` that names one we speak, on the card itself or
 * anything around it; by default English. Follows every later change of a `lang`.
 */
export class PageLanguage implements ReactiveController {
  current: SpokenLanguage = spoken[0]!;
  readonly #host: LitElement;
  readonly #changed: () => void;

  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected() {
    following.add(this);
    observer ??= new MutationObserver(() => following.forEach((page) => page.update()));
    for (let node: Node | null = this.#host; node; node = flatParentOf(node)) {
      if (!node.parentNode) observer.observe(node, {subtree: true, attributeFilter: ['lang']});
    }
    this.update();
  }

  hostDisconnected() {
    following.delete(this);
    if (!following.size) observer?.disconnect();
  }

  update() {
    const language = this.#find() ?? spoken[0]!;
    if (language === this.current) return;
    this.current = language;
    this.#changed();
  }

  #find(): SpokenLanguage | undefined {
    for (let node: Node | null = this.#host; node; node = flatParentOf(node)) {
      const tag = (node as Element).getAttribute?.('lang');
      if (!tag) continue;
      const language = languageOf(tag);
      if (language) return language;
      if (/^(?!und\b)[a-z]{2,3}\b/i.test(tag) && spoken.length > 1 && !warned.has(tag)) {
        warned.add(tag);
        warn(
          `<iop-return-card> does not speak lang="${tag.slice(0, 60)}". It takes ${spoken.map(({code}) => code).join(', ')}.`,
        );
      }
    }
    return undefined;
  }
}
