import { isDomainError } from '#lib/domain-error.ts';
import type { Door } from './door.ts';
import { Journal } from './journal.ts';
import { type Channel, Peers } from './peers.ts';
import type { KeptRecord } from './record-store.ts';
import { SaveQueue } from './save-queue.ts';
import type { SavingStatus } from './status.ts';
import { canonicalText, type EditedText, fingerprint, type StoredText } from './text.ts';

interface Options {
  postId: string;
  stored: StoredText;
  door: Door;
  stores: ConstructorParameters<typeof Journal>[2];
  channel: Channel | undefined;
  read: () => EditedText;
  show: (text: EditedText) => void;
}

/** The saving of one post by one page, from its opening to its end. */
export class SavingSession {
  readonly #journal: Journal;
  readonly #peers: Peers;
  readonly #queue: SaveQueue;
  readonly #stored: StoredText;
  readonly #listeners = new Set<() => void>();
  #status: SavingStatus;

  constructor({ postId, stored, door, stores, channel, read, show }: Options) {
    // Each opening of a page is a writer of its own: whatever has no living writer was left behind.
    const writer = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`;
    this.#stored = stored;
    this.#journal = new Journal(postId, writer, stores);
    this.#peers = new Peers(writer, channel);
    this.#queue = new SaveQueue({
      ...{ stored, door, journal: this.#journal, read, show },
      changed: () => this.#changed(),
      saved: version => this.#peers.saved(version),
    });
    this.#status = this.#queue.status;
    this.#peers.listen({
      saved: version => void this.#queue.noticed(version),
      gone: () => void (this.#queue.isDirty || this.recover()),
    });
  }

  get status(): SavingStatus {
    return this.#status;
  }

  /** The version on the server that the text in the editor rests on. */
  get version(): number {
    return this.#queue.version;
  }

  /** Whether closing the page now would lose something. */
  get wouldLose(): boolean {
    return this.#queue.isDirty && this.#journal.failed;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Brings back what pages that were closed, reloaded or lost left in the journal. Of several texts the newest is shown;
   * the others are put aside.
   */
  async recover(): Promise<void> {
    const found = await this.#journal.orphans(new Set());
    if (found.length === 0) return;
    const alive = await this.#peers.rollCall();
    const orphans = found.filter(({ writer }) => !alive.has(writer));
    if (this.#queue.isDirty) return; // typed meanwhile: they stay in the journal for the next time
    const [newest, ...older] = orphans.filter(({ text }) => nameOf(text) !== fingerprint(this.#stored.text));
    if (newest) await this.#queue.restore(newest);
    for (const { text, version } of older) {
      if (newest && nameOf(text) !== nameOf(newest.text)) await this.#journal.keep(text, version);
    }
    for (const { key } of orphans) await this.#journal.remove(key);
  }

  change(): void {
    this.#queue.change();
  }

  /** Saves now. */
  flush(): Promise<void> {
    return this.#queue.flush();
  }

  /** Asks the server for another text where this page has nothing unsaved. */
  async check(): Promise<void> {
    if (!this.#queue.isDirty) await this.#queue.check();
  }

  /** Saves until everything is stored (true) or something is in the way (false). */
  async settle(): Promise<boolean> {
    do await this.#queue.flush();
    while (this.#queue.isDirty && (this.#queue.status.kind === 'pending' || this.#queue.status.kind === 'saving'));
    return !this.#queue.isDirty;
  }

  choose(whose: 'mine' | 'theirs'): Promise<void> {
    return this.#queue.choose(whose);
  }

  kept(): Promise<KeptRecord[]> {
    return this.#journal.kept();
  }

  /** Puts the text now in the editor aside on this device, before another takes its place. */
  keep(text: EditedText): Promise<void> {
    return this.#journal.keep(text, this.#queue.version);
  }

  removeKept(key: string): Promise<void> {
    return this.#journal.remove(key);
  }

  leave(): void {
    this.#queue.leave();
  }

  /** The editor is gone, the page may live on: saves the rest, then leaves the post to others. */
  async end(): Promise<void> {
    this.#listeners.clear();
    this.#queue.leave();
    await this.settle();
    this.#queue.stop();
    this.#peers.close();
  }

  #changed(): void {
    this.#status = this.#queue.status;
    for (const listener of this.#listeners) listener();
  }
}

/** Undefined for a text that could not be stored. */
function nameOf(text: EditedText): string | undefined {
  try {
    return fingerprint(canonicalText(text));
  } catch (error) {
    if (isDomainError(error)) return undefined;
    throw error;
  }
}
