import {openPage, words} from './page.js';
import {until} from './until.js';
import type {IopReturnCard} from '../../dist/modules/entries/index.js';

/** The partner's page from `npm run site`, in a frame, with the actions of its user. */
export class PartnerPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** The texts that the page copied. */
  copied: string | undefined;

  constructor(window: Window & typeof globalThis) {
    this.window = window;
    this.document = window.document;
    const writeText = (text: string) => {
      this.copied = text;
      return Promise.resolve();
    };
    Object.defineProperty(window.navigator, 'clipboard', {value: {writeText}, configurable: true});
  }

  static async open(hash = '', {width = 1180, height = 900, query = ''} = {}) {
    const {window} = await openPage(`/build/site/index.html${query}${hash}`, {width, height});
    const page = new PartnerPage(window);
    await page.shown();
    return page;
  }

  get<E extends Element = HTMLElement>(selector: string): E {
    const found = this.document.querySelector<E>(selector);
    if (!found) throw new Error(`The page has no ${selector}`);
    return found;
  }

  /** The control whose label begins with a text. */
  labelled<E extends HTMLElement = HTMLInputElement>(label: string): E {
    const found = [...this.document.querySelectorAll('label')].find((each) => words(each).startsWith(label));
    if (!found?.control) throw new Error(`The page has no control labelled “${label}”`);
    return found.control as E;
  }

  choose(label: string) {
    this.labelled(label).click();
  }

  select(label: string, value: string) {
    const select = this.labelled<HTMLSelectElement>(label);
    select.value = value;
    this.#changed(select);
  }

  type(label: string, text: string) {
    const input = this.labelled(label);
    input.value = text;
    this.#changed(input);
  }

  #changed(control: HTMLElement) {
    for (const type of ['input', 'change'])
      control.dispatchEvent(new this.window.Event(type, {bubbles: true}));
  }

  button(label: string): HTMLButtonElement {
    return [...this.document.querySelectorAll('button')].find((button) => words(button) === label)!;
  }

  get code() {
    return this.document.querySelector<HTMLTextAreaElement>('#code')?.value;
  }

  get address() {
    return this.window.location.hash;
  }

  /** Goes to an address as a link or the back button does. */
  visit(hash: string) {
    // Not `history.replaceState`, which WebKit allows only a hundred times in ten seconds for all frames of a page.
    this.window.location.hash = hash;
  }

  /** The destinations that the page asks a person to confirm. */
  get unconfirmed() {
    return [...this.document.querySelectorAll('.confirm li')].map(words);
  }

  confirm() {
    this.button('This is right').click();
  }

  /** The snippet for an address, after confirming its destinations. */
  codeFor(hash: string) {
    this.visit(hash);
    if (this.unconfirmed.length) this.confirm();
    return this.code!;
  }

  get faults() {
    return [...this.document.querySelectorAll('.warning li')].map(words);
  }

  paste(snippet: string): string[] {
    this.labelled<HTMLTextAreaElement>('Your snippet, all of it').value = snippet;
    this.button('Read it').click();
    return [...this.document.querySelectorAll('.reading li')].map(words);
  }

  get preview() {
    return this.get<HTMLIFrameElement>('#frame').contentDocument!;
  }

  /** Waits until the preview shows a card, and returns it. */
  async shown(selector = 'iop-return-card, details'): Promise<IopReturnCard> {
    await until(
      () => !this.get('#frame').ariaBusy && this.preview.querySelector(selector),
      'the preview shows the card',
    );
    const card = this.preview.querySelector<IopReturnCard>(selector)!;
    await card.updateComplete;
    return card;
  }
}

/** The HTML of a card, without Lit's markers. */
export function contentOf(root: ShadowRoot | Element): string {
  const copy = root.ownerDocument.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  const comments = copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  found.forEach((comment) => (comment as Comment).remove());
  copy.querySelectorAll('style').forEach((style) => style.remove());
  return copy.innerHTML.replace(/\s+/g, ' ').trim();
}

/** An excerpt of where two texts begin to differ; undefined if they don't. */
export function differenceOf(one: string, other: string): string | undefined {
  if (one === other) return undefined;
  const start = [...one].findIndex((character, index) => character !== other[index]);
  return [one, other].map((text) => text.slice(Math.max(0, start - 60), start + 60)).join('\n≠\n');
}
