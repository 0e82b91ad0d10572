import type {IopReturnCard} from '../../dist/modules/entries/index.js';

export const script = '/dist/iop-return-card.js';
export const phoneLink = '<a href="tel:+17746197750">Call 774-619-7750</a>';

/** Waits until a card has rendered its pending changes. */
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
 * The text of the card's live region, empty without an announcement. Like `chooseLanguage`, it uses nothing outside
 * itself, so that tests in Node can run it in a page.
 */
export const announced = (card: IopReturnCard) =>
  card.shadowRoot!.querySelector('[aria-live]')!.textContent.replace(/\s+/g, ' ').trim();

/** Chooses a language as a visitor does, and waits until the card has it. */
export async function chooseLanguage(card: IopReturnCard, code: string) {
  const button = card.shadowRoot!.querySelector<HTMLElement>(`[part=language][lang=${code}]`)!;
  button.focus({preventScroll: true});
  button.click();
  await card.updateComplete;
}

/** The buttons of the language switcher. */
export const languageControl = (card: IopReturnCard) => find(card, '[part=language][aria-pressed=true]');

/** The languages in the switcher: name, `lang`, and whether it is the current one. */
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

/** Opens a page, given as HTML or as a path, in a frame, and waits until it has loaded. */
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

/** An inline script of the page. */
export const inline = (code: string) => `<script>${code}</` + 'script>';

/** Records errors and console messages of a page in `window.noted`. */
export const notes = inline(`
  window.noted = [];
  addEventListener('error', ({message}) => message && noted.push(message));
  addEventListener('unhandledrejection', ({reason}) => noted.push(String(reason)));
  for (const level of ['debug', 'log', 'info', 'warn', 'error'])
    console[level] = (...words) => void noted.push(words.join(' '));
`);
export const noted = (window: Window) => (window as unknown as {noted: string[]}).noted;

/** Collects the warnings during a call. */
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
