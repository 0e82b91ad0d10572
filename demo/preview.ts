import type {IopReturnCard} from '../dist/modules/element/iop-return-card.js';
import {parse} from './html.js';
import {showPaper} from './paper.js';
import {framed, type Form} from './sites.js';

/** What is shown, and how. */
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
 * The card as a visitor sees it: a page of its own in a frame, with the card's real script, or with every script off.
 * What stands on that page is the partner's snippet itself.
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
      // The empty page that a frame starts with.
      if (!this.#page || this.document.URL === 'about:blank') return;
      this.#isLoaded = true;
      this.#fill();
    });
  }

  get document() {
    return this.#frame.contentDocument!;
  }

  /** Does nothing where nothing differs, so that questions that were opened stay open. */
  show(view: View) {
    if (JSON.stringify(view) === JSON.stringify(this.#view)) return;
    this.#view = view;
    this.#frame.classList.toggle('dark', view.isDark);
    const page = this.#pageOf(view);
    if (page !== this.#page) {
      this.#page = page;
      this.#isLoaded = false;
      this.#shown(undefined);
      // With the sandbox its scripts stay off; this page can still write into it.
      if (view.hasScript) this.#frame.removeAttribute('sandbox');
      else this.#frame.setAttribute('sandbox', 'allow-same-origin');
      this.#frame.ariaBusy = 'true';
      // Leaves no step for the back button, which belongs to the choices.
      this.#frame.contentWindow!.location.replace(new URL(page, location.href));
    } else if (this.#isLoaded) {
      this.#fill();
    }
  }

  /** As it comes out of the printer, however it is shown just now. */
  print() {
    const root = this.document.querySelector('iop-return-card')?.shadowRoot;
    if (root) showPaper(this.document, root, false);
    this.#frame.contentWindow!.print();
    if (root) showPaper(this.document, root, this.#view!.isPaper);
  }

  /** A frame shows its own page; every other form is put into an empty one. */
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
      // A marked box and a script get their card once the card's script has looked at the page again.
      page.defaultView!.requestAnimationFrame(() => setTimeout(() => void this.#finish(page)));
    else void this.#finish(page);
  }

  async #finish(page: Document) {
    const card = page.querySelector<IopReturnCard>('iop-return-card') ?? undefined;
    await card?.updateComplete;
    // Another page is on its way into the frame, and finishes by itself.
    if (page !== this.document || !this.#isLoaded) return;
    if (card?.shadowRoot) showPaper(page, card.shadowRoot, this.#view!.isPaper);
    this.#frame.ariaBusy = null;
    this.#shown(card);
  }
}

/**
 * Copies of a snippet's nodes for another page, in which a strict policy forbids what a partner's page allows: styles
 * come as style sheets, and a script that marks where the card belongs keeps its mark alone.
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

/** What the parser does where it reads a whole page. */
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
