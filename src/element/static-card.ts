import type {State} from './options.js';

/**
 * The card that the page's HTML brought along in declarative shadow DOM. It shows until the first render; what it did
 * not offer would then shift the page, so the card goes without it.
 */
export class StaticCard {
  readonly actions: State['actions'];
  readonly languages: Element | null;
  readonly #nodes: ChildNode[];

  /** The static card in a shadow root. Scripts of a page may have put other things there, such as a stylesheet. */
  static in(root: ShadowRoot) {
    return root.querySelector('[part=card]') ? new StaticCard(root) : undefined;
  }

  private constructor(root: ShadowRoot) {
    // What Dark Reader adds it adds once, and needs to stay.
    this.#nodes = [...root.childNodes].filter((node) => !(node as Element).classList?.contains('darkreader'));
    this.actions = root.querySelector('[part=copy]') ? ['copy'] : [];
    this.languages = root.querySelector('[part=language]');
  }

  get isShown() {
    return this.#nodes.some((node) => node.isConnected);
  }

  /** After the first time there is nothing to remove, where the `remove` of Prototype.js throws. */
  remove() {
    for (const node of this.#nodes) node.replaceWith();
  }
}
