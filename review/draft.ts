// The draft of a review, in this browser only. In IndexedDB, which writes at once; localStorage waits for seconds, and
// loses them if the browser crashes. One entry for each sentence, so that two tabs don't overwrite each other's work.

const database = 'iop-return-card-review';
const store = 'drafts';

const done = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The draft can’t be read or written.'));
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  return done(request);
}

/** What the tabs of this browser tell each other. */
interface Message {
  readonly language: string;
  /** Undefined after the draft was deleted. */
  readonly name: string | undefined;
  readonly value: unknown;
}

export class Draft {
  readonly #language: string;
  readonly #database: IDBDatabase;
  readonly #tabs = new BroadcastChannel(database);
  #pending = 0;

  private constructor(language: string, database: IDBDatabase) {
    this.#language = language;
    this.#database = database;
  }

  /** Undefined if this browser keeps nothing, as in some private windows. */
  static async of(language: string): Promise<Draft | undefined> {
    try {
      return new Draft(language, await open());
    } catch {
      return undefined;
    }
  }

  /** Whether something isn't written yet. */
  get isWriting() {
    return this.#pending > 0;
  }

  /** Everything in the draft, by name. */
  async read(): Promise<Map<string, unknown>> {
    const drafts = this.#database.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([
      done(drafts.getAllKeys(this.#range)),
      done(drafts.getAll(this.#range) as IDBRequest<unknown[]>),
    ]);
    return new Map(keys.map((key, index) => [(key as [string, string])[1], values[index]]));
  }

  async write(name: string, value: unknown): Promise<void> {
    await this.#change((drafts) => drafts.put(value, [this.#language, name]));
    this.#tell({language: this.#language, name, value});
  }

  async delete(): Promise<void> {
    await this.#change((drafts) => drafts.delete(this.#range));
    this.#tell({language: this.#language, name: undefined, value: undefined});
  }

  /** Calls back after another tab has changed this draft. */
  follow(changed: (name: string | undefined, value: unknown) => void) {
    this.#tabs.addEventListener('message', ({data}: MessageEvent<Message>) => {
      if (data.language === this.#language) changed(data.name, data.value);
    });
  }

  get #range() {
    return IDBKeyRange.bound([this.#language], [this.#language, []]);
  }

  #tell(message: Message) {
    this.#tabs.postMessage(message);
  }

  /** `strict`: the browser writes to the disk before it reports success. */
  async #change(change: (drafts: IDBObjectStore) => unknown) {
    this.#pending++;
    try {
      const transaction = this.#database.transaction(store, 'readwrite', {durability: 'strict'});
      change(transaction.objectStore(store));
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = transaction.onabort = () => reject(transaction.error!);
      });
    } finally {
      this.#pending--;
    }
  }
}
