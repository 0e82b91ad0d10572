import {css} from '../dist/modules/styles/generated/card.js';
import {renderCard, type Look} from './card.js';
import {marked, placesIn, rangeOf, type Place} from './places.js';
import type {Session} from './session.js';
import type {Variant} from './variants.js';

/** The mark on the sentence in question. Browsers without highlights show an outline around its element instead. */
const markStyle = `
  ::highlight(sentence) { background-color: #ffd97a; color: #1c2b2d; text-decoration: underline 0.125em; }
  [data-sentence] { outline: 0.1875em solid; outline-offset: 0.25em; }
  a, button, summary { cursor: pointer; }
  /* Orca would speak the white space between two inline buttons. */
  [part='message'] > .no-box { display: flex; flex-wrap: wrap; column-gap: 0.25em; }
  @media (forced-colors: active) { ::highlight(sentence) { background-color: Mark; color: MarkText; } }
`;

const hasHighlights = 'highlights' in CSS;

/** The card beside the sentences. */
export class CardPane {
  readonly #session: Session;
  readonly #stage: HTMLElement;
  readonly #root: ShadowRoot;
  #places: Place[] = [];
  /** What was last scrolled to. */
  #shown = '';

  /** `picked` gets the sentence that the reviewer clicks in the card. */
  constructor(stage: HTMLElement, host: HTMLElement, session: Session, picked: (id: string) => void) {
    this.#session = session;
    this.#stage = stage;
    this.#root = host.attachShadow({mode: 'open'});
    this.#root.adoptedStyleSheets = [css, markStyle].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    this.#root.addEventListener('click', (event) => {
      // No link of this card dials, and no question closes.
      event.preventDefault();
      const id = this.#idAt(event as MouseEvent);
      if (id) picked(id);
    });
  }

  /** Shows the card with the reviewer's texts, and marks a sentence. */
  show(variant: Variant, look: Look, id: string) {
    const {language, ids, textOf, englishOf} = this.#session;
    const text = (id: string) => textOf(id) || englishOf(id);
    renderCard(this.#root, language, variant, look, text);
    const copy = document.createElement('div');
    renderCard(copy, language, variant, look, (id) => marked(text(id), ids.indexOf(id)));
    this.#places = placesIn(copy, ids);
    const ranges = this.#rangesOf(id);
    this.#mark(ranges);
    const shown = [id, variant.name, look.areQuestionsOpen].join();
    if (shown !== this.#shown) this.#scrollTo(ranges[0]);
    this.#shown = shown;
  }

  #rangesOf = (id: string) =>
    this.#places
      .filter((place) => place.id === id && !place.isHidden)
      .flatMap((place) => rangeOf(place, this.#root) ?? []);

  #mark(ranges: Range[]) {
    if (hasHighlights) {
      CSS.highlights.set('sentence', new Highlight(...ranges));
      return;
    }
    for (const element of this.#root.querySelectorAll('[data-sentence]'))
      element.removeAttribute('data-sentence');
    for (const {startContainer} of ranges) startContainer.parentElement!.setAttribute('data-sentence', '');
  }

  #scrollTo(range: Range | undefined) {
    const box = range?.getBoundingClientRect();
    if (!box?.height) return;
    const stage = this.#stage.getBoundingClientRect();
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#stage.scrollBy({
      top: box.top + box.height / 2 - stage.top - stage.height / 2,
      behavior: isCalm || !this.#shown ? 'instant' : 'smooth',
    });
  }

  /** The sentence under the pointer, or the first in a control that was used with the keyboard. */
  #idAt({clientX: x, clientY: y, detail, target}: MouseEvent) {
    const isUnder = (range: Range) =>
      detail
        ? [...range.getClientRects()].some(
            ({left, right, top, bottom}) => x >= left && x <= right && y >= top && y <= bottom,
          )
        : (target as Element).contains(range.startContainer);
    return this.#places
      .filter(({isHidden}) => !isHidden)
      .map((place) => ({id: place.id, range: rangeOf(place, this.#root)}))
      .filter(({range}) => range && isUnder(range))
      .sort((one, other) => one.range!.toString().length - other.range!.toString().length)[0]?.id;
  }
}
