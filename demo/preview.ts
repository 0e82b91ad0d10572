import type {IopReturnCard} from '../dist/modules/element/iop-return-card.js';
import {parse} from './html.js';
import {showPaper} from './paper.js';
import {framed, type Form} from './sites.js';

/** What the preview shows, and how. */
export interface View {
  readonly form: Form;
  readonly html: string;
  readonly hasScript: boolean;
  readonly isPaper: boolean;
  readonly isDark: boolean;
  readonly language: string;
}

type FrameWindow = Window & typeof globalThis;

/**
 * Shows the card as visitors see it: in a frame with its own page, with the card's real script or with all scripts off.
 * The page contains the partner's snippet itself.
 */
export class Preview {
  readonly #frame: HTMLIFrameElement;
  readonly #shown: (card: IopReturnCard | undefined) => void;
  #view: View | undefined;
  #page = '';
  #isLoaded = false;

  constructor(frame: HTMLIFrameElement, shown: (card: IopReturnCard | undefined) => void) {
    this.#frame = frame;
    this.#shown = shown;
    frame.addEventListener('load', () => {
      // A frame starts with an empty page.
      if (!this.#page || this.document.URL === 'about:blank') return;
      this.#isLoaded = true;
      this.#fill();
    });
  }

  get document() {
    return this.#frame.contentDocument!;
  }

  /** Does nothing if the view is the same, so that opened questions stay open. */
  show(view: View) {
    if (JSON.stringify(view) === JSON.stringify(this.#view)) return;
    this.#view = view;
    this.#frame.classList.toggle('dark', view.isDark);
    const page = this.#pageOf(view);
    if (page !== this.#page) {
      this.#page = page;
      this.#isLoaded = false;
      this.#shown(undefined);
      // `sandbox` turns scripts off. With `allow-same-origin`, this page can still write into the frame.
      if (view.hasScript) this.#frame.removeAttribute('sandbox');
      else this.#frame.setAttribute('sandbox', 'allow-same-origin');
      this.#frame.ariaBusy = 'true';
      // `replace` adds no step for the back button, which belongs to the choices.
      this.#frame.contentWindow!.location.replace(new URL(page, location.href));
    } else if (this.#isLoaded) {
      this.#fill();
    }
  }

  /** Prints the card with its print styles, even if the preview shows them on screen. */
  print() {
    const root = this.document.querySelector('iop-return-card')?.shadowRoot;
    if (root) showPaper(this.document, root, false);
    this.#frame.contentWindow!.print();
    if (root) showPaper(this.document, root, this.#view!.isPaper);
  }

  /** A frame or address shows its own page. Any other form goes into an empty page. */
  #pageOf({form, html, hasScript}: View) {
    if (!framed.includes(form)) return hasScript ? 'preview.html' : 'preview.html?script=off';
    const src = form === 'address' ? html.trim() : parse(html).querySelector('iframe')!.getAttribute('src')!;
    const {search} = new URL(src, location.href);
    return `latest/frame.html${search}${hasScript ? '' : `${search ? '&' : '?'}script=off`}`;
  }

  #fill() {
    const {form, html, language, hasScript} = this.#view!;
    const page = this.document;
    if (!framed.includes(form)) {
      const {scrollY} = page.defaultView!;
      page.documentElement.lang = language;
      page.body.replaceChildren();
      page.adoptedStyleSheets = [];
      for (const node of [...parse(html).childNodes]) page.body.append(...copiesOf(node, page));
      page.defaultView!.scrollTo(0, scrollY);
    }
    if (hasScript && !page.querySelector('iop-return-card'))
      // Placeholder elements and script tags get their card after the card's script has searched the page again.
      page.defaultView!.requestAnimationFrame(() => setTimeout(() => void this.#finish(page)));
    else void this.#finish(page);
  }

  async #finish(page: Document) {
    const card = page.querySelector<IopReturnCard>('iop-return-card') ?? undefined;
    await card?.updateComplete;
    // The frame is loading another page, which runs this for itself.
    if (page !== this.document || !this.#isLoaded) return;
    if (card?.shadowRoot) showPaper(page, card.shadowRoot, this.#view!.isPaper);
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
