import type {IopReturnCard} from '../../dist/modules/entries/index.js';

export const script = '/dist/iop-return-card.js';
export const phoneLink = '<a href="tel:+17746197750">Call 774-619-7750</a>';

/** Waits until a card has done what it was told. */
export const settled = async (card: IopReturnCard): Promise<IopReturnCard> => {
  await card.updateComplete;
  return card;
};

export const find = <E extends Element = HTMLElement>(card: IopReturnCard, selector: string): E =>
  card.shadowRoot!.querySelector<E>(selector)!;

export const findAll = <E extends Element = HTMLElement>(card: IopReturnCard, selector: string): E[] => [
  ...card.shadowRoot!.querySelectorAll<E>(selector),
];

export const words = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * What the card tells people who can't see it: the text of its live region, empty while there is nothing to tell. Needs
 * nothing around it, so that tests in Node can send it into a page; so does `chooseLanguage`.
 */
export const announced = (card: IopReturnCard) =>
  card.shadowRoot!.querySelector('[aria-live]')!.textContent.replace(/\s+/g, ' ').trim();

/** Chooses a language as a visitor does, and waits until the card speaks it. */
export async function chooseLanguage(card: IopReturnCard, code: string) {
  const button = card.shadowRoot!.querySelector<HTMLElement>(`[part=language][lang=${code}]`)!;
  button.focus({preventScroll: true});
  button.click();
  await card.updateComplete;
}

/** What a visitor chooses a language with. */
export const languageControl = (card: IopReturnCard) => find(card, '[part=language][aria-pressed=true]');

/** The languages that a visitor can choose from: how each is called, marked up, and whether it is the one now. */
export const offeredLanguages = (card: IopReturnCard) =>
  findAll(card, '[part=language]').map((button) => ({
    name: words(button),
    lang: button.lang,
    selected: button.ariaPressed === 'true',
  }));

export const spokenBy = (card: IopReturnCard) => find(card, '[part=card]').lang;

export interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly card: IopReturnCard;
  readonly frame: HTMLIFrameElement;
}

const frames: HTMLIFrameElement[] = [];

/** Opens a page in a frame, given as its HTML or as its path, and waits until it has loaded. */
export async function openPage(page: string, {width = 390, height = 800, sandbox = ''} = {}): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.style.border = '0';
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame[page.startsWith('/') ? 'src' : 'srcdoc'] = page;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const inner = frame.contentDocument!;
  const card = inner.querySelector('iop-return-card')!;
  await card?.updateComplete;
  return {window: frame.contentWindow as Page['window'], document: inner, card, frame};
}

export function closePages() {
  for (const frame of frames.splice(0)) frame.remove();
}

/** A partner's page: the two lines of the README on an otherwise empty document. */
export const partnerPage = ({attributes = '', head = '', children = phoneLink, source = script} = {}) =>
  `<!doctype html><html lang="en"><head><title>Partner</title>
  <meta name="viewport" content="width=device-width">${head}
  <script src="${source}" defer></script></head>
  <body><div><iop-return-card ${attributes}>${children}</iop-return-card></div></body></html>`;

/** A script of the page's own. */
export const inline = (code: string) => `<script>${code}</` + 'script>';

/** Notes from here on, in `window.noted`, what goes wrong on a page and what is said in its console. */
export const notes = inline(`
  window.noted = [];
  addEventListener('error', ({message}) => message && noted.push(message));
  addEventListener('unhandledrejection', ({reason}) => noted.push(String(reason)));
  for (const level of ['debug', 'log', 'info', 'warn', 'error'])
    console[level] = (...words) => void noted.push(words.join(' '));
`);
export const noted = (window: Window) => (window as unknown as {noted: string[]}).noted;

/** Collects the warnings while something happens. */
export async function warningsOf(action: () => unknown): Promise<string[]> {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
