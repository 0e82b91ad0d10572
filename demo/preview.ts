import type {IopReturnCard} from '../dist/modules/element/iop-return-card.js';
import {parse, trusted} from './html.js';
import {showPaper} from './paper.js';

/** What the preview shows, and how. */
export interface View {
  /** The snippet, to put into an empty page. */
  readonly html: string;
  /** The page to show instead, if the card has a page of its own. */
  readonly address: string | undefined;
  readonly hasScript: boolean;
  readonly isPaper: boolean;
  readonly isDark: boolean;
  readonly language: string;
}

type FrameWindow = Window & typeof globalThis;

/** An empty page with this page's policy. Unlike a file, it can be filled even where this page is opened from a folder. */
const emptyPage = (hasScript: boolean) =>
  `<!doctype html><html lang="en"><head><title>The card as visitors see it</title><base target="_blank" />
  <link rel="stylesheet" href="preview.css" />${
    hasScript ? '<script src="latest/iop-return-card.js" defer></' + 'script>' : ''
  }</head><body></body></html>`;

/**
 * Shows the card as visitors see it: in a frame with its own page, with the card's real script or with all scripts off.
 * The page contains the partner's snippet itself.
 */
export class Preview {
  readonly #frame: HTMLIFrameElement;
  readonly #stage: HTMLElement;
  readonly #shown: (card: IopReturnCard | undefined) => void;
  #view: View | undefined;
  #isLoaded = false;

  constructor(frame: HTMLIFrameElement, shown: (card: IopReturnCard | undefined) => void) {
    this.#frame = frame;
    this.#stage = frame.parentElement!;
    this.#shown = shown;
    frame.addEventListener('load', () => {
      // A frame may start with an empty page.
      if (!this.#view || this.document?.URL === 'about:blank') return;
      this.#isLoaded = true;
      this.#fill();
    });
  }

  /** Null for a page of its own if this page was opened from a folder. */
  get document() {
    return this.#frame.contentDocument;
  }

  /** Does nothing if the view is the same, so that opened questions stay open. */
  show(view: View) {
    const old = this.#view;
    if (JSON.stringify(view) === JSON.stringify(old)) return;
    this.#view = view;
    this.#frame.classList.toggle('dark', view.isDark);
    if (!old || view.address !== old.address || view.hasScript !== old.hasScript) this.#load(view);
    else if (this.#isLoaded) this.#fill();
  }

  /** Puts the frame back with another page. This adds no step for the back button, which belongs to the choices. */
  #load({address, hasScript}: View) {
    const frame = this.#frame;
    frame.remove();
    this.#isLoaded = false;
    this.#shown(undefined);
    frame.ariaBusy = 'true';
    // `sandbox` turns scripts off. With `allow-same-origin`, this page can still write into the frame.
    if (hasScript) frame.removeAttribute('sandbox');
    else frame.setAttribute('sandbox', 'allow-same-origin');
    if (address) {
      frame.removeAttribute('srcdoc');
      frame.src = address;
    } else {
      frame.srcdoc = trusted(emptyPage(hasScript));
    }
    this.#stage.append(frame);
  }

  /** Prints the card with its print styles, even if the preview shows them on screen. */
  print() {
    const page = this.document;
    const root = page?.querySelector('iop-return-card')?.shadowRoot;
    if (root) showPaper(page!, root, false);
    this.#frame.contentWindow!.print();
    if (root) showPaper(page!, root, this.#view!.isPaper);
  }

  #fill() {
    const {address, html, language, hasScript} = this.#view!;
    const page = this.document;
    if (page && !address) {
      const {scrollY} = page.defaultView!;
      page.documentElement.lang = language;
      page.body.replaceChildren();
      page.adoptedStyleSheets = [];
      for (const node of [...parse(html).childNodes]) page.body.append(...copiesOf(node, page));
      page.defaultView!.scrollTo(0, scrollY);
    }
    if (page && hasScript && !page.querySelector('iop-return-card'))
      // Placeholder elements and script tags get their card after the card's script has searched the page again.
      page.defaultView!.requestAnimationFrame(() => setTimeout(() => void this.#finish(page)));
    else void this.#finish(page);
  }

  async #finish(page: Document | null) {
    const card = page?.querySelector<IopReturnCard>('iop-return-card') ?? undefined;
    await card?.updateComplete;
    // The frame is loading another page, which runs this for itself.
    if (page !== this.document || !this.#isLoaded) return;
    if (card?.shadowRoot) showPaper(page!, card.shadowRoot, this.#view!.isPaper);
    this.#frame.ariaBusy = null;
    this.#shown(card);
  }
}

/**
 * Copies a snippet's nodes into the preview's page. Its strict CSP forbids what a partner's page allows. So styles
 * become style sheets, and a script with a placeholder mark becomes a script with only its `data-*` attributes.
 */
function copiesOf(node: Node, page: Document): Node[] {
  const window = page.defaultView as FrameWindow;
  const name = (node as Element).localName;
  if (name === 'style') {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(node.textContent ?? '');
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    return [];
  }
  if (name === 'script') {
    if (!(node as HTMLScriptElement).hasAttribute('data-iop-return-card')) return [];
    const script = page.createElement('script');
    for (const {name, value} of (node as Element).attributes)
      if (name.startsWith('data-')) script.setAttribute(name, value);
    return [script];
  }
  const copy = page.importNode(node, true);
  for (const host of copy instanceof window.Element ? [copy, ...copy.querySelectorAll('*')] : []) {
    const template = host.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
    if (template) attachShadow(host, template, window);
  }
  return [copy];
}

/** Applies declarative shadow DOM, as the parser does for a whole page. */
function attachShadow(host: Element, template: HTMLTemplateElement, window: FrameWindow) {
  const root = host.attachShadow({mode: 'open'});
  const style = template.content.querySelector('style');
  if (style) {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(style.textContent);
    root.adoptedStyleSheets = [sheet];
    style.remove();
  }
  root.append(template.content);
  template.remove();
}
