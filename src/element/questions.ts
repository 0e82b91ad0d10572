import {questionIds, type QuestionId} from './options.js';

/** The five questions as they stand in a card. The DOM alone knows which are open: visitors and find-in-page open them. */
export class Questions {
  readonly #root: ShadowRoot;
  /** What the card itself last opened, or has told of: any other toggle is the visitor's. */
  readonly #known = new Set<QuestionId>();

  /** `toggle` doesn't bubble, so it is caught on its way down; it comes late, and once for several changes. */
  constructor(root: ShadowRoot, onVisitorToggle: () => unknown) {
    this.#root = root;
    root.addEventListener(
      'toggle',
      ({target}) => {
        const {id, open} = target as HTMLDetailsElement;
        // A partner's own question comes by here too: it is slotted, not within.
        if (this.#known.has(id as QuestionId) === open || !root.contains(target as Node)) return;
        this.#note(id as QuestionId, open);
        onVisitorToggle();
      },
      true,
    );
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
    for (const id of ids) {
      this.#note(id, open);
      const question = this.find(id);
      if (question) question.open = open;
    }
  }

  #note(id: QuestionId, open: boolean) {
    if (open) this.#known.add(id);
    else this.#known.delete(id);
  }
}
