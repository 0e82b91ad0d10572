import {render} from 'lit';
import type {Look} from './card.js';
import {CardPane} from './card-pane.js';
import type {Draft} from './draft.js';
import {page} from './page.js';
import type {Reviewer} from '../scripts/review/review-file.mjs';
import type {Filter, Session} from './session.js';
import {survey, type Survey} from './survey.js';
import {variants} from './variants.js';
import {Work} from './work.js';

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

/** What the page shows, and how the reviewer moves in it. */
export class App {
  readonly session: Session;
  readonly work: Work;
  readonly doubtful: readonly string[];
  readonly #survey: Survey;
  readonly #root: HTMLElement;
  #pane: CardPane | undefined;

  current = '';
  only: Filter = '';
  areDoubtsFirst = true;
  variant = 0;
  width = '390 pixels';
  look: Look = {isDark: false, areQuestionsOpen: true};
  /** On a phone, the card would cover the fields. */
  isCardFolded = matchMedia('(width < 48rem)').matches;
  /** The field that has to be filled in before the result can be saved. */
  missing: keyof Reviewer | '' = '';
  /** For screen readers. */
  status = '';

  constructor(session: Session, draft: Draft | undefined, root: HTMLElement) {
    this.session = session;
    this.#root = root;
    this.work = new Work(session, draft, (id) => {
      if (id === this.current && id)
        this.work.message = 'This sentence was just changed in another tab. You see it as it is now.';
      this.render();
    });
    const {textOf, englishOf, ids, language} = session;
    this.#survey = survey(language, ids, (id) => textOf(id) || englishOf(id));
    this.doubtful = this.order.filter((id) => session.doubtsOf(id).length);
    const linked = location.hash.slice(1);
    this.current = this.order.includes(linked) ? linked : (this.shown[0] ?? '');
  }

  get order() {
    return this.#survey.order;
  }

  /** The sentences to list. The current one stays until the reviewer goes on. */
  get shown() {
    const rest = this.order.filter((id) => !this.doubtful.includes(id));
    const sorted = this.areDoubtsFirst ? [...this.doubtful, ...rest] : this.order;
    return sorted.filter((id) => !this.only || this.session.isIn(id, this.only) || id === this.current);
  }

  /** Where visitors meet a sentence, in words. */
  whereOf(id: string) {
    if (this.#survey.heard.has(id)) return 'Screen readers read it aloud. It is not visible on the card.';
    const seenIn = this.#seenIn(id);
    if (!seenIn.length) return 'Not shown on the card: see the note above.';
    return seenIn.includes(0) ? '' : `On the card only in some cases: “${variants[seenIn[0]!]!.name}”.`;
  }

  render() {
    render(page(this), this.#root);
    const card = find('#card')!;
    card.dataset['width'] = this.width;
    this.#pane ??= new CardPane(card.parentElement!, card, this.session, (id) => this.pick(id));
    this.#pane.show(variants[this.variant]!, this.look, this.current);
  }

  /** Makes a sentence the current one, and shows it on the card. */
  go(id: string) {
    this.current = id;
    // A reload comes back to this sentence.
    history.replaceState(null, '', `${location.search}#${id}`);
    const seenIn = this.#seenIn(id);
    if (seenIn.length && !seenIn.includes(this.variant)) this.variant = seenIn[0]!;
    this.render();
  }

  /** Goes to a sentence that the reviewer clicked on the card. */
  pick(id: string) {
    if (!this.shown.includes(id)) this.only = '';
    this.#enter(id);
  }

  approve(id: string) {
    if (this.session.findingsOf(id).some(({stops}) => stops)) return;
    const next = this.#nextToDo(id);
    this.work.edit(id, {decision: 'approved'});
    this.status = `Approved. ${this.session.done} of ${this.session.ids.length}.`;
    this.#enter(next);
  }

  /** A question needs words. Asked again, it is withdrawn. */
  question(id: string) {
    if (this.session.entryOf(id).decision === 'question') {
      this.work.edit(id, {decision: 'to-do'});
      return;
    }
    this.work.edit(id, {decision: 'question'});
    if (this.session.entryOf(id).comment.trim()) this.next(id);
    else this.#ask('Write your question in the comment.', '#comment');
  }

  undo(id: string) {
    this.work.edit(id, {text: this.session.beforeOf(id), decision: 'to-do'});
    find('#text')?.focus();
  }

  next(id: string) {
    this.#enter(this.shown[this.shown.indexOf(id) + 1]);
  }

  filter(only: Filter) {
    this.only = only;
    this.current = '';
    this.go(this.shown[0] ?? '');
  }

  sort(areDoubtsFirst: boolean) {
    this.areDoubtsFirst = areDoubtsFirst;
    this.render();
  }

  see(change: Partial<Look & Pick<App, 'variant' | 'width' | 'isCardFolded'>>) {
    const {isDark = this.look.isDark, areQuestionsOpen = this.look.areQuestionsOpen, ...own} = change;
    Object.assign(this, own, {look: {isDark, areQuestionsOpen}});
    this.render();
  }

  finish() {
    const {name, qualification} = this.session.reviewer;
    this.missing = name.trim() ? (qualification.trim() ? '' : 'qualification') : 'name';
    if (this.missing) this.#ask('', `#${this.missing}`);
    else this.work.finish(this.order);
  }

  introduce(change: Partial<Reviewer>) {
    this.missing = '';
    this.work.introduce(change);
  }

  closeMessage() {
    this.work.message = '';
    this.render();
    (find('#text') ?? find('#sentences'))?.focus();
  }

  async open(file: File) {
    if (await this.work.open(file)) this.go(this.shown[0] ?? '');
  }

  #seenIn = (id: string) => this.#survey.seenIn.get(id) ?? [];

  /** The next sentence to do after another, from the beginning if need be. */
  #nextToDo(id: string) {
    const {shown} = this;
    const index = shown.indexOf(id);
    return [...shown.slice(index + 1), ...shown.slice(0, index)].find(
      (other) => this.session.standingOf(other) === 'to-do',
    );
  }

  /** Goes to a sentence and into its field; after the last, to the end of the page. */
  #enter(id: string | undefined) {
    if (!id) {
      this.render();
      find('#name')?.focus();
      return;
    }
    this.go(id);
    const row = document.getElementById(`row-${id}`);
    const field = document.querySelector<HTMLTextAreaElement>('#text');
    row?.closest('li')?.scrollIntoView({block: 'start'});
    field?.scrollIntoView({block: 'nearest'});
    // Screen readers read the line with the cursor.
    field?.setSelectionRange(0, 0);
    // On a touch screen, a field with the focus opens the keyboard.
    (matchMedia('(pointer: coarse)').matches ? row : field)?.focus({preventScroll: true});
  }

  #ask(status: string, field: string) {
    this.status = status;
    this.render();
    find(field)?.focus();
  }
}
