import type {State} from '../shared/state.js';

/**
 * The card that the page's HTML brought along in declarative shadow DOM. It shows until the first render, which leaves
 * out what the static card did not offer, because that would shift the page.
 */
export class StaticCard {
  readonly actions: State['actions'];
  readonly languages: Element | null;
  readonly #root: ShadowRoot;
  readonly #nodes: ChildNode[];

  /** The static card in a shadow root. Scripts of a page may have put other things there, such as a stylesheet. */
  static in(root: ShadowRoot) {
    return root.querySelector('[part=card]') ? new StaticCard(root) : undefined;
  }

  private constructor(root: ShadowRoot) {
    this.#root = root;
    // Dark Reader adds its styles only once.
    this.#nodes = [...root.childNodes].filter((node) => !(node as Element).classList?.contains('darkreader'));
    this.actions = root.querySelector('[part=copy]') ? ['copy'] : [];
    this.languages = root.querySelector('[part=language]');
  }

  /** Not with `remove`: that of Prototype.js throws if a page has removed its own part already. */
  remove() {
    for (const node of this.#nodes) node.replaceWith();
  }

  /** Shows only the static card, without its buttons, which need the script. They keep their room. */
  restore() {
    this.#root.replaceChildren(...this.#nodes);
    const controls = this.#root.querySelectorAll<HTMLElement>('button, [part=languages]');
    for (const {style} of controls) style.visibility = 'hidden';
  }
}
