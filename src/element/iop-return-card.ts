import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {copy, share} from './copy.js';
import {DeepLink} from './deep-link.js';
import {
  IopContactEvent,
  IopReadyEvent,
  IopToggleEvent,
  contactMethods,
  type IopReturnCardEventMap,
} from './events.js';
import {adoptStyles} from './adopt-styles.js';
import {languageOf, spoken, type SpokenLanguage} from '../languages/spoken.js';
import {
  attributeOf,
  optionNames,
  questionIds,
  readOption,
  type CopyOutcome,
  type OptionName,
  type Options,
  type QuestionId,
  type State,
} from './options.js';
import {PageLanguage} from '../languages/page-language.js';
import {version} from './version.js';

/** Where a control stands in the card, whatever the language: by its part, its address, or the question it opens. */
const placeOf = (control: Element) =>
  control.getAttribute('part') + `${control.getAttribute('href')}${control.parentElement!.id}`;

type Mutable<T> = {-readonly [K in keyof T]: T[K]};

/**
 * A card that welcomes back people who stopped attending the Intensive Outpatient Program (IOP) of
 * Waterside Behavioral Health: reassurances, common questions, and a number to tap.
 *
 * Every attribute is optional and is also a property. A value that is not accepted means the default
 * and one warning in the console; the phone link is there whatever happens.
 *
 * @summary Welcomes people back to an outpatient program, with a number to tap.
 *
 * @tag iop-return-card
 *
 * @attr {'en' | 'es' | 'pt' | 'ht' | string} lang - The card's language, also as in `pt-BR`; otherwise that of the
 *   page around it.
 *
 * @slot - What visitors see until the card has rendered, and for good where it can't: a `tel:` link.
 * @slot quote - A client's own words, where you have them and may show them.
 * @slot hours - When the phone is answered.
 * @slot questions - Your own questions, each a `<details>` with a `<summary>`.
 * @slot footer - A line of your own at the end of the card.
 *
 * @fires {IopReadyEvent} iop-ready - The card has rendered for the first time.
 * @fires {IopToggleEvent} iop-toggle - A question opened or closed; not which one.
 * @fires {IopContactEvent} iop-contact - The visitor used a way to reach the program; `event.method` is
 *   `call`, `visit`, `copy`, `text` or `email`. Crisis numbers are never reported.
 *
 * @csspart card - The whole card.
 * @csspart languages - The row with the menu of languages.
 * @csspart language - The menu itself.
 * @csspart intro - The title and the sentences under it.
 * @csspart heading - The title.
 * @csspart lead - The sentences under the title.
 * @csspart contact - The panel with the ways to reach the program.
 * @csspart call - The call button.
 * @csspart text - The link that starts a text message.
 * @csspart email - The link that starts an email.
 * @csspart visit - The link to the program's page.
 * @csspart reassurances - The seven reassurances.
 * @csspart promise - The title of the first reassurance, set larger.
 * @csspart message - The message to send.
 * @csspart words - The message itself.
 * @csspart copy - The button that copies the message.
 * @csspart share - The button that shares the message.
 * @csspart questions - All questions.
 * @csspart question - Each question with its answer.
 * @csspart crisis - The crisis line.
 * @csspart attribution - The last line.
 *
 * @cssproperty [--iop-accent=#0b5a57] - Colour of the call button, links and focus.
 * @cssproperty [--iop-surface=#fffdf9] - Colour behind the card.
 * @cssproperty [--iop-text=#1c2b2d] - Colour of the text.
 * @cssproperty [--iop-font-family=system-ui, sans-serif] - Typeface of the text, set on the element itself; `inherit`
 *   takes the page's.
 * @cssproperty [--iop-heading-font-family=ui-serif, Georgia, serif] - Typeface of the headings, set on
 *   the element itself.
 */
export class IopReturnCard extends LitElement {
  /** The version of the package that this class came from. */
  static readonly version: string = version;

  static override properties = {
    ...Object.fromEntries(optionNames.map((name) => [name, {attribute: attributeOf(name)}])),
    deepLink: {attribute: 'deep-link', type: Boolean},
  };

  /**
   * The county to name; otherwise both are named.
   * @attr county
   * @type {'plymouth' | 'bristol'}
   */
  declare county: string | null | undefined;
  /**
   * The number to call, such as `+17746197750`, or ten US digits.
   * @attr phone
   * @default +17746197750
   */
  declare phone: string | null | undefined;
  /**
   * The program's page, an `https:` address.
   * @attr program-url
   * @default https://watersidebehavioralhealth.com/
   */
  declare programUrl: string | null | undefined;
  /**
   * A number that takes text messages, in the same form; otherwise none is shown.
   * @attr text-phone
   */
  declare textPhone: string | null | undefined;
  /**
   * An email address of the program; otherwise none is shown.
   * @attr email
   */
  declare email: string | null | undefined;
  /**
   * The level of the card's title in the page's outline.
   * @attr heading-level
   * @type {1 | 2 | 3 | 4 | 5 | 6}
   * @default 2
   */
  declare headingLevel: string | number | null | undefined;
  /**
   * The colours; `auto` follows the visitor's device.
   * @attr theme
   * @type {'light' | 'dark' | 'auto'}
   * @default light
   */
  declare theme: string | null | undefined;
  /**
   * What to leave out, one or more; a list with any other word omits nothing.
   * @attr omit
   * @type {'reassurances' | 'message' | 'languages' | string}
   */
  declare omit: string | null | undefined;
  /**
   * Questions to show open, one or more; a list with any other word opens nothing.
   * @attr open
   * @type {'q1' | 'q2' | 'q3' | 'q4' | 'q5' | string}
   */
  declare open: string | null | undefined;
  /**
   * Whether the page's `#q1` to `#q5` open that question. The address is never written.
   * @attr deep-link
   * @default false
   */
  declare deepLink: boolean;

  readonly #options: Partial<Mutable<Options>> = {};
  readonly #page = new PageLanguage(this, () => this.#changeLanguage());
  /** The visitor's own choice; it lasts as long as the card. */
  #chosen: SpokenLanguage | undefined;
  #languageChosen = false;
  #height = 0;
  #copyOutcome: CopyOutcome | undefined;
  #static: ChildNode[] = [];
  #languages: State['languages'] = spoken;
  #actions: State['actions'] = 'share' in navigator ? ['copy', 'share'] : ['copy'];
  #failed = false;

  constructor() {
    super();
    this.deepLink = false;
    new DeepLink(this);
  }

  override connectedCallback() {
    try {
      super.connectedCallback();
      adoptStyles(this.renderRoot as ShadowRoot);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Opens one question, `q1` to `q5`; any other id gets a warning. Resolves once it is open. */
  async openQuestion(id: QuestionId): Promise<void> {
    await this.#setOpen(readOption('open', id), true);
  }

  /** Opens every question. Resolves once they are open. */
  async expandAll(): Promise<void> {
    await this.#setOpen(questionIds, true);
  }

  /** Closes every question. Resolves once they are closed. */
  async collapseAll(): Promise<void> {
    await this.#setOpen(questionIds, false);
  }

  protected override createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    // A static card (declarative shadow DOM) shows until the first render; what it did not offer would shift the page.
    this.#static = [...root.childNodes];
    if (this.#static.length) {
      this.#height = this.offsetHeight;
      this.#actions = root.querySelector('button') ? ['copy'] : [];
      if (!root.querySelector('select')) this.#languages = [];
    }
    // One listener for the whole card keeps the templates static. `toggle` does not bubble: it is caught on its way down.
    root.addEventListener('click', this.#onClick);
    root.addEventListener('change', this.#onChange);
    root.addEventListener('toggle', () => this.dispatchEvent(new IopToggleEvent()), true);
    return root;
  }

  protected override performUpdate() {
    if (this.#failed) return;
    try {
      super.performUpdate();
    } catch (error) {
      this.#fail(error);
    }
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const read = <Name extends OptionName>(name: Name) => {
      this.#options[name] = readOption(name, this[name]);
    };
    optionNames.filter((name) => !this.hasUpdated || changed.has(name)).forEach(read);
    if (this.hasUpdated && changed.has('open')) {
      for (const id of questionIds) this.#question(id)!.open = this.#options.open!.includes(id);
    }
  }

  protected override update(changed: PropertyValues<this>) {
    const root = this.renderRoot as ShadowRoot;
    const before = root.querySelector('[part=card]');
    const focused = root.activeElement;
    super.update(changed);
    for (const node of this.#static.splice(0)) node.remove();
    if (!before || before.isConnected) return;
    // The card was replaced by one in another language, say. WebKit lays a container out empty before it lays out what
    // is in it, and would scroll the page to its top: until it is done, the old card's height keeps the place.
    const place = document.createElement('div');
    place.style.cssText = `grid-area: 1/1; block-size: ${this.#height}px`;
    root.append(place);
    new ResizeObserver((_, observer) => {
      observer.disconnect();
      place.remove();
    }).observe(place);
    const counterpart = this.#controls.find((control) => focused && placeOf(control) === placeOf(focused));
    counterpart?.focus({preventScroll: true});
  }

  protected override firstUpdated() {
    this.dispatchEvent(new IopReadyEvent());
  }

  protected override render(): TemplateResult {
    const options = this.#options as Options;
    const language = this.#chosen ?? this.#page.current;
    return language.card(options, {
      language: language.code,
      direction: language.direction,
      languages: this.#languages,
      languageChosen: this.#languageChosen,
      // What stands here already knows best which questions are open: visitors and find-in-page open them too.
      open: this.#question('q1') ? questionIds.filter((id) => this.#question(id)?.open) : options.open,
      actions: this.#actions,
      copyOutcome: this.#copyOutcome,
    });
  }

  #question(id: QuestionId) {
    return this.renderRoot.querySelector<HTMLDetailsElement>(`#${id}`);
  }

  async #setOpen(ids: readonly QuestionId[], open: boolean) {
    await this.updateComplete;
    if (this.#failed) return;
    for (const id of ids) this.#question(id)!.open = open;
  }

  readonly #onClick = (event: Event) => {
    const control = (event.target as Element).closest('a, button');
    if (!control || !this.renderRoot.contains(control)) return;
    const method = contactMethods.find((method) => control.part.contains(method));
    if (method) this.dispatchEvent(new IopContactEvent(method));
    if (method === 'copy') void this.#copy();
    if (control.part.contains('share')) void share(this.#message);
  };

  readonly #onChange = (event: Event) => {
    if (event.target !== this.renderRoot.querySelector('[part=language]')) return;
    this.#chosen = languageOf((event.target as HTMLSelectElement).value);
    this.#changeLanguage();
    void this.#announce(() => (this.#languageChosen = true));
  };

  /** Measures now, while nothing has been written yet: a hundred cards that change at once are laid out once. */
  #changeLanguage() {
    if (this.hasUpdated) this.#height = this.offsetHeight;
    this.requestUpdate();
  }

  async #copy() {
    const outcome = await copy(this.#message);
    await this.#announce(() => (this.#copyOutcome = outcome));
  }

  /** Screen readers announce what changes within a status: it is emptied first, then filled. */
  async #announce(fill: () => unknown) {
    this.#copyOutcome = undefined;
    this.#languageChosen = false;
    this.requestUpdate();
    await this.updateComplete;
    fill();
    this.requestUpdate();
  }

  get #controls() {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('a, button, select, summary')];
  }

  get #message() {
    return this.renderRoot.querySelector('[part=words]')!;
  }

  /** Shows the static card if there is one, otherwise the fallback children: each has the phone link. */
  #fail(error: unknown) {
    this.#failed = true;
    // Where it failed before the first update, who waits for that would wait for ever.
    this.enableUpdating(true);
    if (!this.#static.length) {
      const slot = document.createElement('slot');
      // Its words and its link on one line, as they were written, though the host is a grid.
      slot.style.display = 'block';
      this.shadowRoot?.replaceChildren(slot);
    }
    console.error('<iop-return-card> could not render.', error);
  }
}

export interface IopReturnCard {
  addEventListener<Name extends keyof IopReturnCardEventMap>(
    type: Name,
    listener: (this: IopReturnCard, event: IopReturnCardEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'iop-return-card': IopReturnCard;
  }
}
