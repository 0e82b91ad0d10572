import {languages, sentences, version} from 'words';
import {findingsOf, lengthTogether, type Context, type Finding} from '../scripts/review/findings.mjs';
import {limitsOf} from '../scripts/review/limits.mjs';
import {newLanguages} from '../scripts/review/new-languages.mjs';
import {lengthOf} from '../scripts/review/rules.mjs';
import type {Decision, Review, ReviewedUnit, Reviewer} from '../scripts/review/review-file.mjs';
import type {CardLanguage} from './card.js';

/** What the reviewer wrote and decided on a sentence. */
export type Entry = Pick<ReviewedUnit, 'text' | 'before' | 'english' | 'decision' | 'comment'>;

/** How a sentence stands, as the page shows it. */
export type Standing = 'to-do' | 'approved' | 'changed' | 'question';

export const standingNames: Readonly<Record<Standing, string>> = {
  'to-do': 'To do',
  approved: 'Approved',
  changed: 'Changed',
  question: 'Question',
};

/** What to list: all sentences, those that stand in one way, or those with a warning. */
export type Filter = Standing | 'warnings' | '';

export const filterNames: Readonly<Record<Exclude<Filter, ''>, string>> = {
  ...standingNames,
  approved: 'Approved as it was',
  changed: 'Approved with a change',
  warnings: 'With a warning',
};

const noReviewer: Reviewer = {name: '', qualification: '', isQualified: false, agrees: false};
const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
const limits = limitsOf(new Map(sentences.map(({id, note}) => [id, note])));

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40).trim()}…` : text);

/** The languages to review, and those that someone can start. */
export const choices = {
  review: languages,
  start: newLanguages.filter(({code}) => !languages.some((language) => language.code === code)),
};

/** The review of one language. */
export class Session {
  readonly language: CardLanguage & {readonly isNew: boolean};
  readonly ids: readonly string[] = [...byId.keys()];
  reviewer = noReviewer;
  readonly #words: (typeof languages)[number] | undefined;
  readonly #entries = new Map<string, Entry>();
  readonly #context: Context;
  /** By sentence, until a sentence changes: the page asks for each many times. */
  readonly #findings = new Map<string, readonly Finding[]>();

  constructor(code: string) {
    this.#words = languages.find((language) => language.code === code);
    const started = choices.start.find((language) => language.code === code);
    const language = this.#words ?? (started && {...started, made: '', reviewed: ''});
    if (!language) throw new RangeError(`No language has the code “${code}”.`);
    this.language = {...language, isNew: !this.#words};
    this.#context = {
      ids: this.ids,
      textOf: (id) => this.textOf(id),
      englishOf: (id) => this.englishOf(id),
      limits,
      wordsToAvoid: this.#words?.wordsToAvoid ?? [],
      hedges: this.#words?.hedges ?? {},
      elsewhere: new Map(
        languages
          .filter((other) => other.code !== code)
          .flatMap(({english, texts}) => Object.values(texts).map((text) => [text, english] as const)),
      ),
    };
    for (const id of this.ids) this.#entries.set(id, this.#untouched(id));
  }

  englishOf = (id: string) => byId.get(id)!.english;
  beforeOf = (id: string) => this.#words?.texts[id] ?? '';
  doubtsOf = (id: string) => (this.#words?.doubts ?? []).filter((doubt) => doubt.id === id);
  entryOf = (id: string) => this.#entries.get(id)!;

  /** The translation, in one line and without spaces around it. */
  textOf = (id: string) =>
    this.entryOf(id)
      .text.replace(/[\t\r\n]+/g, ' ')
      .trim();

  findingsOf(id: string): readonly Finding[] {
    const findings = this.#findings.get(id) ?? findingsOf(id, this.#context);
    this.#findings.set(id, findings);
    return findings;
  }

  /** The note for translators, which names other sentences by their English. Then the note of a similar sentence. */
  notesOf(id: string): string[] {
    const {note} = byId.get(id)!;
    const [, same = ''] = /^(?:As|Like) “([\w-]+)”/.exec(note) ?? [];
    const named = note.replace(/“([\w-]+)”/g, (text, id: string) =>
      byId.has(id) ? `“${shortened(this.englishOf(id))}”` : text,
    );
    return byId.has(same) ? [named, ...this.notesOf(same)] : [named];
  }

  /** The length of the text and, if there is one, its limit. */
  lengthOf(id: string): string {
    const [limit] = limits
      .filter(({ids}) => ids.includes(id))
      .map((limit) => ({...limit, length: lengthTogether(limit.ids, this.textOf)}))
      .sort((one, other) => other.length - one.length);
    if (!limit) return `${lengthOf(this.textOf(id))} characters`;
    const together = limit.ids.length > 1 ? ', with the sentence beside it' : '';
    return `${limit.length} of ${limit.most} characters${together}`;
  }

  standingOf(id: string): Standing {
    const {decision} = this.entryOf(id);
    if (decision !== 'approved') return decision;
    return this.textOf(id) === this.beforeOf(id) ? 'approved' : 'changed';
  }

  /** Whether something in a sentence needs a second look. An empty one isn't begun. */
  hasWarning(id: string) {
    return this.textOf(id) !== '' && this.findingsOf(id).length > 0;
  }

  isIn(id: string, filter: Filter) {
    return filter === 'warnings' ? this.hasWarning(id) : !filter || this.standingOf(id) === filter;
  }

  get done() {
    return this.ids.filter((id) => this.entryOf(id).decision === 'approved').length;
  }

  /** Whether the reviewer did anything. */
  get isTouched() {
    return this.ids.some((id) => this.#isTouched(id));
  }

  /** Changing the text takes an approval back. */
  edit(id: string, change: Partial<Pick<Entry, 'text' | 'decision' | 'comment'>>): Entry {
    const entry = this.entryOf(id);
    const decision: Decision =
      change.decision ??
      (change.text !== undefined && entry.decision === 'approved' ? 'to-do' : entry.decision);
    return this.#set(id, {...entry, ...change, decision});
  }

  /** Takes over what was kept. On an older sentence, the reviewer's own text stays, but a decision counts no longer. */
  restore(id: string, kept: Entry) {
    if (!byId.has(id)) return;
    const now = this.#untouched(id);
    const isCurrent =
      kept.english === now.english && (kept.before === now.before || kept.text === now.before);
    this.#set(id, {
      ...now,
      text: kept.text === kept.before ? now.text : kept.text,
      comment: kept.comment,
      decision: isCurrent ? kept.decision : 'to-do',
    });
  }

  reset() {
    for (const id of this.ids) this.#set(id, this.#untouched(id));
    this.reviewer = noReviewer;
  }

  /** The review as a file holds it. */
  review(isFinished: boolean, order: readonly string[], date = new Date()): Review {
    return {
      language: this.language.code,
      version,
      date: date.toISOString(),
      reviewer: isFinished ? this.reviewer : undefined,
      units: order.map((id) => ({
        ...this.entryOf(id),
        id,
        text: this.textOf(id),
        comment: this.entryOf(id).comment.trim(),
        note: byId.get(id)!.note,
      })),
    };
  }

  #isTouched(id: string) {
    const {text, decision, comment} = this.entryOf(id);
    return decision !== 'to-do' || text !== this.beforeOf(id) || comment !== '';
  }

  #untouched(id: string): Entry {
    const before = this.beforeOf(id);
    return {text: before, before, english: this.englishOf(id), decision: 'to-do', comment: ''};
  }

  #set(id: string, entry: Entry) {
    this.#entries.set(id, entry);
    this.#findings.clear();
    return entry;
  }
}
