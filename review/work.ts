import type {Reviewer} from '../scripts/review/review-file.mjs';
import {ask} from './ask.js';
import type {Draft} from './draft.js';
import {openFile, saveFile} from './files.js';
import type {Entry, Session} from './session.js';

/** The name of the reviewer's own entry in the draft. No sentence has it. */
const aboutReviewer = '#reviewer';

/** Keeps the reviewer's work: in the draft with every change, and in files. */
export class Work {
  readonly session: Session;
  /** What happened to the work, in words. */
  message = '';
  readonly #draft: Draft | undefined;
  /** Gets the sentence that another tab has changed, if it was one. */
  readonly #changed: (id?: string) => void;
  #isInFile = true;
  #edits = 0;

  constructor(session: Session, draft: Draft | undefined, changed: (id?: string) => void) {
    this.session = session;
    this.#draft = draft;
    this.#changed = changed;
    draft?.follow((name, value) => this.#follow(name, value));
    // Asks before work is left that only this browser has: people and browsers delete its data.
    addEventListener('beforeunload', (event) => {
      if (!this.#isInFile || this.#draft?.isWriting) event.preventDefault();
    });
    // A tab in the background may have missed what other tabs wrote.
    addEventListener('pageshow', ({persisted}) => persisted && void this.restore());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.restore();
    });
  }

  get hasDraft() {
    return this.#draft !== undefined;
  }

  get resultName() {
    return `iop-return-card-${this.session.language.code}-review.xlf`;
  }

  edit(id: string, change: Partial<Entry>) {
    this.message = '';
    this.#keep(id, this.session.edit(id, change));
    this.#changed();
  }

  introduce(change: Partial<Reviewer>) {
    this.session.reviewer = {...this.session.reviewer, ...change};
    this.#keep(aboutReviewer, this.session.reviewer);
    this.#changed();
  }

  save(order: readonly string[]) {
    const name = this.resultName.replace('review', 'draft');
    saveFile(name, this.session.review(false, order));
    this.#settle(`Saved as ${name}. To go on, open that file here.`);
  }

  finish(order: readonly string[]) {
    saveFile(this.resultName, this.session.review(true, order));
    this.#settle(
      `Saved as ${this.resultName}. Send that file to the person who asked you for the review. Thank you.`,
    );
  }

  /** Resolves to whether the file took the place of the work. */
  async open(file: File): Promise<boolean> {
    try {
      const review = await openFile(file);
      const {code, english} = this.session.language;
      if (review.language !== code)
        throw new Error(`it is for the language “${review.language}”, not ${english}`);
      if (this.session.isTouched && !(await mayReplace())) return false;
      this.session.reset();
      for (const {id, ...entry} of review.units) this.session.restore(id, entry);
      if (review.reviewer) this.session.reviewer = review.reviewer;
      for (const id of this.session.ids) this.#keep(id, this.session.entryOf(id));
      this.#keep(aboutReviewer, this.session.reviewer);
      this.#settle(`Opened ${file.name}.`);
      return true;
    } catch (error) {
      this.message = `${file.name} can’t be opened: ${(error as Error).message}. Your work is as it was.`;
      this.#changed();
      return false;
    }
  }

  async delete(order: readonly string[]) {
    const answer = await ask(
      'Delete the draft?',
      'Everything you wrote for this language is removed from this browser. Files that you saved stay.',
      ['Save to a file first', 'Delete it', 'Keep it'],
    );
    if (answer === 0) this.save(order);
    if (answer !== 1) return;
    await this.#draft?.delete();
    this.session.reset();
    this.#settle('The draft is deleted.');
  }

  /** Reads the draft. Reads it again if the reviewer has typed meanwhile. */
  async restore(): Promise<void> {
    const edits = this.#edits;
    const kept = await this.#draft?.read();
    if (edits !== this.#edits) return this.restore();
    for (const [name, value] of kept ?? []) this.#take(name, value);
    this.#changed();
  }

  #keep(name: string, value: unknown) {
    this.#isInFile = false;
    this.#edits++;
    this.#draft?.write(name, value).catch(() => {
      this.message = 'This browser could not keep your last change. Save your work to a file now.';
      this.#changed();
    });
  }

  #settle(message: string) {
    this.#isInFile = true;
    this.message = message;
    this.#changed();
  }

  #take(name: string, value: unknown) {
    if (name === aboutReviewer) this.session.reviewer = value as Reviewer;
    else this.session.restore(name, value as Entry);
  }

  #follow(name: string | undefined, value: unknown) {
    if (name === undefined) {
      this.session.reset();
      this.message = 'The draft was deleted in another tab.';
    } else {
      this.#take(name, value);
    }
    this.#changed(name);
  }
}

const mayReplace = async () =>
  (await ask(
    'Replace your work here?',
    'The file takes the place of everything you wrote for this language in this browser.',
    ['Replace it', 'Keep my work'],
  )) === 0;
