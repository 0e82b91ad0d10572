import {questionIds, type QuestionId} from '../options/options.js';

/** The five questions in a card. Only the DOM knows which are open: visitors and find-in-page open them. */
export class Questions {
  readonly #root: ShadowRoot;
  readonly #onVisitorToggle: () => unknown;
  /** Which were open when last set by the card or reported: any difference is the visitor's doing. */
  readonly #reportedOpen = new Set<QuestionId>();

  constructor(root: ShadowRoot, onVisitorToggle: () => unknown) {
    this.#root = root;
    this.#onVisitorToggle = onVisitorToggle;
    // `toggle` doesn't bubble.
    root.addEventListener('toggle', () => this.report(), true);
  }

  /**
   * Reports what visitors have opened and closed. Also needed before each render: `toggle` events come late, and a
   * question that another language has replaced gets none.
   */
  report() {
    for (const id of questionIds) {
      const open = this.find(id)?.open;
      if (open === undefined || open === this.#reportedOpen.has(id)) continue;
      this.#note(id, open);
      this.#onVisitorToggle();
    }
  }

  find(id: QuestionId) {
    return this.#root.querySelector<HTMLDetailsElement>(`details#${id}`);
  }

  /** Which are open, or undefined before the first render. */
  get open(): QuestionId[] | undefined {
    return this.find('q1') ? questionIds.filter((id) => this.find(id)!.open) : undefined;
  }

  /** Takes note of what the first render shows. */
  start(open: readonly QuestionId[]) {
    for (const id of this.open ?? open) this.#note(id, true);
  }

  /** Opens these, and closes all others. */
  setAll(open: readonly QuestionId[]) {
    for (const id of questionIds) this.set([id], open.includes(id));
  }

  set(ids: readonly QuestionId[], open: boolean) {
    this.report();
    for (const id of ids) {
      this.#note(id, open);
      const question = this.find(id);
      if (question) question.open = open;
    }
  }

  #note(id: QuestionId, open: boolean) {
    if (open) this.#reportedOpen.add(id);
    else this.#reportedOpen.delete(id);
  }
}
