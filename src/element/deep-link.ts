import type {ReactiveController} from 'lit';
import type {IopReturnCard} from './iop-return-card.js';
import {questionIds} from './options.js';

/**
 * While the card asks for it (`deep-link`), opens the question that the page's address names, at load
 * and whenever the address changes. The address is only ever read.
 */
export class DeepLink implements ReactiveController {
  readonly #card: IopReturnCard;
  #window: Window | undefined;

  constructor(card: IopReturnCard) {
    this.#card = card;
    card.addController(this);
  }

  hostUpdated() {
    const wanted = this.#card.deepLink && this.#card.isConnected;
    const view = (wanted && this.#card.ownerDocument.defaultView) || undefined;
    if (view === this.#window) return;
    this.hostDisconnected();
    this.#window = view;
    view?.addEventListener('hashchange', this.#follow);
    if (view) this.#follow();
  }

  hostConnected() {
    if (this.#card.hasUpdated) this.hostUpdated();
  }

  hostDisconnected() {
    this.#window?.removeEventListener('hashchange', this.#follow);
    this.#window = undefined;
  }

  readonly #follow = () => {
    const id = questionIds.find((id) => this.#window?.location.hash === `#${id}`);
    const question = id && this.#card.renderRoot.querySelector<HTMLDetailsElement>(`#${id}`);
    if (!question) return;
    question.open = true;
    question.querySelector('summary')?.focus({preventScroll: true});
    question.scrollIntoView();
  };
}
