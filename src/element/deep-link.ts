import type {LitElement, ReactiveController} from 'lit';
import {attempt} from '../shared/attempt.js';
import {flatParentOf} from '../shared/flat-tree.js';
import {questionIds, type QuestionId} from '../options/options.js';
import type {Questions} from './questions.js';

/** A card with the `deep-link` option. */
type Card = LitElement & {deepLink: boolean};

/**
 * What last moved the focus in each window, a URL or an event. Of several cards, only the first takes the focus for it.
 */
const lastFocus = new WeakMap<Window, unknown>();

/**
 * Opens the question in the page's URL hash if the card has `deep-link`: on load, when the URL changes, and when a link
 * to the same question is clicked again. Acts once per URL. Only reads the URL.
 */
export class DeepLink implements ReactiveController {
  readonly #card: Card;
  readonly #questions: () => Questions;
  #window: Window | undefined;
  #address: string | undefined;

  constructor(card: Card, questions: () => Questions) {
    this.#card = card;
    this.#questions = questions;
    card.addController(this);
  }

  hostUpdated() {
    const wanted = this.#card.deepLink && this.#card.isConnected;
    const view = (wanted && this.#card.ownerDocument.defaultView) || undefined;
    if (view === this.#window) return;
    this.hostDisconnected();
    this.#window = view;
    if (!view) return;
    view.addEventListener('hashchange', this.#openNamed);
    view.addEventListener('click', this.#onClick);
    const {href} = view.location;
    if (href !== this.#address) this.#open(view, href);
  }

  hostConnected() {
    if (this.#card.hasUpdated) this.hostUpdated();
  }

  hostDisconnected() {
    this.#window?.removeEventListener('hashchange', this.#openNamed);
    this.#window?.removeEventListener('click', this.#onClick);
    this.#window = undefined;
  }

  readonly #openNamed = (event: Event) => this.#open(this.#window!, event);

  /** Clicking the same link again doesn't change the URL, so there is no `hashchange` event. */
  readonly #onClick = (event: MouseEvent) => {
    const path = event.composedPath() as Element[];
    const link = path.find(({localName}) => localName === 'a') as HTMLAnchorElement | undefined;
    if (
      !event.defaultPrevented &&
      link?.href === this.#window!.location.href &&
      !link.hasAttribute('download') &&
      opensHere(event, link)
    )
      this.#openNamed(event);
  };

  #open(view: Window, cause: unknown) {
    this.#address = view.location.href;
    const id = questionIds.find((id) => view.location.hash === `#${id}`);
    if (!id) return;
    this.#questions().set([id], true);
    if (lastFocus.get(view) === cause) return;
    lastFocus.set(view, cause);
    this.#show(id);
  }

  #show(id: QuestionId) {
    const question = this.#questions().find(id);
    if (!question) return;
    attempt(() => reveal(this.#card));
    attempt(() => question.querySelector('summary')!.focus({preventScroll: true}));
    attempt(() => question.scrollIntoView());
  }
}

/**
 * Whether a click opens a link in the current window: https://html.spec.whatwg.org/#the-rules-for-choosing-a-navigable
 */
function opensHere({button, ctrlKey, shiftKey, metaKey, altKey}: MouseEvent, link: HTMLAnchorElement) {
  const base = link.ownerDocument.querySelector<HTMLBaseElement>('base[target]');
  const target = link.target || base?.target || '_self';
  return target === '_self' && !(button || ctrlKey || shiftKey || metaKey || altKey);
}

/**
 * Opens `<details>` and `hidden=until-found` elements around the card, as a browser does for a link's target:
 * https://html.spec.whatwg.org/#ancestor-revealing-algorithm
 */
function reveal(card: Element) {
  for (let node: Node | null = card; node; node = flatParentOf(node)) {
    const element = node as HTMLElement;
    if (element.localName === 'details') (element as HTMLDetailsElement).open = true;
    if (element.getAttribute?.('hidden') === 'until-found') {
      element.dispatchEvent(new CustomEvent('beforematch', {bubbles: true}));
      element.removeAttribute('hidden');
    }
  }
}
