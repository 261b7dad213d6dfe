import type { KeptRecord, RecordStore } from './record-store.ts';
import type { EditedText } from './text.ts';

/** What this page has to say of its unsaved text. */
export type Entry = Pick<KeptRecord, 'version' | 'attempts' | 'text'>;

type Step = { put: () => KeptRecord } | { remove: string };

interface Stores {
  main: RecordStore;
  /** Taken where `main` fails, and while the page is closing */
  quick: RecordStore & { putNow(record: KeptRecord): void };
}

/**
 * The unsaved text of one page, kept on this device until the server has it. Steps are done one after the other; of
 * several entries written while one is on its way only the last is kept.
 */
export class Journal {
  readonly #postId: string;
  readonly #writer: string;
  readonly #stores: Stores;
  #next: Step | undefined;
  #running: Promise<void> | undefined;
  #failed = false;
  #uncertain = false;
  #count = 0;

  constructor(postId: string, writer: string, stores: Stores) {
    this.#postId = postId;
    this.#writer = writer;
    this.#stores = stores;
  }

  /** Whether the last entry could not be kept on this device at all. */
  get failed(): boolean {
    return this.#failed;
  }

  /**
   * Resolves when this entry or a later one is kept, or cannot be.
   * @param entry asked for when its turn has come: making one of a large text takes a moment
   */
  write(entry: () => Entry): Promise<void> {
    return this.#do({ put: () => this.#record(entry()) });
  }

  /** The server has everything. */
  clear(): Promise<void> {
    return this.#do({ remove: this.#key });
  }

  /** For a page that is being closed and will see no answer: keeps the entry before this returns, if it can. */
  writeNow(entry: Entry): void {
    try {
      this.#stores.quick.putNow(this.#record(entry));
      this.#uncertain = true;
    } catch {
      return; // storage full or forbidden: the entry on its way to the main store has to do
    }
  }

  /** Entries of this post that other pages left behind, newest first. */
  async orphans(alive: ReadonlySet<string>): Promise<KeptRecord[]> {
    const records = await this.#all('journal');
    return records.filter(({ writer }) => writer !== this.#writer && !alive.has(writer));
  }

  /** Puts a text aside that gave way to another, for the person to look at later. */
  async keep(text: EditedText, version: number): Promise<void> {
    const at = Date.now();
    const key = `${this.#postId}/kept-${at.toString(36)}-${this.#writer}`;
    await this.#put({ ...this.#record({ text, version, attempts: [] }), key, at, kind: 'kept' });
  }

  /** Texts put aside, newest first. */
  kept(): Promise<KeptRecord[]> {
    return this.#all('kept');
  }

  async remove(key: string): Promise<void> {
    const removals = await Promise.allSettled([this.#stores.main.remove(key), this.#stores.quick.remove(key)]);
    if (removals.every(({ status }) => status === 'rejected')) this.#uncertain = true;
  }

  get #key(): string {
    return `${this.#postId}/${this.#writer}`;
  }

  #record(entry: Entry): KeptRecord {
    const { version, attempts, text } = entry;
    return {
      ...{ key: this.#key, postId: this.#postId, kind: 'journal', writer: this.#writer, at: Date.now() },
      ...{ count: this.#count++, version, attempts: [...attempts], text },
    };
  }

  #do(step: Step): Promise<void> {
    this.#next = step;
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #work(): Promise<void> {
    while (this.#next) {
      const step = this.#next;
      this.#next = undefined;
      if ('put' in step) this.#failed = !(await this.#put(step.put()));
      else await this.#forget(step.remove);
    }
  }

  async #put(record: KeptRecord): Promise<boolean> {
    for (const store of [this.#stores.main, this.#stores.quick]) {
      try {
        await store.put(record);
        this.#uncertain ||= store === this.#stores.quick;
        return true;
      } catch {} // private windows and full disks refuse: the second store is tried, then `failed` says so
    }
    return false;
  }

  async #forget(key: string): Promise<void> {
    this.#failed = false;
    if (this.#uncertain) return await this.remove(key);
    await this.#stores.main.remove(key).catch(() => this.#stores.quick.remove(key).catch(() => undefined));
  }

  /** A text may stand in both stores; the newer counts. */
  async #all(kind: KeptRecord['kind']): Promise<KeptRecord[]> {
    const lists = await Promise.allSettled([this.#stores.main.of(this.#postId), this.#stores.quick.of(this.#postId)]);
    const newest = new Map<string, KeptRecord>();
    for (const record of lists.flatMap(list => (list.status === 'fulfilled' ? list.value : []))) {
      const other = newest.get(record.key);
      if (record.kind === kind && (!other || other.count < record.count)) newest.set(record.key, record);
    }
    return [...newest.values()].sort((a, b) => b.at - a.at);
  }
}
