import { isDomainError } from '#lib/domain-error.ts';
import type { Door, Failure, SaveOutcome } from './door.ts';
import type { Journal } from './journal.ts';
import { backoff, type SavingStatus, type Trouble } from './status.ts';
import { canonicalText, type EditedText, fingerprint, type PostText, type StoredText } from './text.ts';

interface Options {
  /** What the server had when the page was made */
  stored: StoredText;
  door: Door;
  journal: Journal;
  /** The text as it stands in the editor now */
  read: () => EditedText;
  /** Puts another text into the editor */
  show: (text: EditedText) => void;
  /** The status is another one */
  changed: () => void;
  /** This page stored a version */
  saved: (version: number) => void;
}

/** Milliseconds without a change before a save, and the longest that changes wait for one */
const debounce = 800;
const longestWait = 5000;
/** Milliseconds that a save waits for the journal at most */
const journalPatience = 1000;

/**
 * Brings the text of one page to the server: one save at a time, the last text wins over those before it, each names the
 * version it was made on. Every change goes to the journal first and leaves it when the server has acknowledged it.
 *
 * A save whose answer was lost may have been stored. Its fingerprint is remembered, so that in a conflict the page's own
 * text is recognised in what is stored. In a real conflict the queue stands still until {@link choose}.
 */
export class SaveQueue {
  readonly #options: Options;
  #base: { version: number; fingerprint: string };
  #savedAt: number;
  /** Counts changes; the server has everything up to `#stored` */
  #revision = 0;
  #stored = 0;
  #attempts = new Set<string>();
  #inFlight: Promise<void> | undefined;
  #again = false;
  #trouble: Trouble | undefined;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | undefined;
  /** The newest version that another page told of */
  #noticed = 0;
  #stopped = false;

  constructor(options: Options) {
    this.#options = options;
    const { version, text, savedAt } = options.stored;
    this.#base = { version, fingerprint: fingerprint(text) };
    this.#savedAt = savedAt;
  }

  get status(): SavingStatus {
    const kept = !this.#options.journal.failed;
    if (this.#trouble) return { ...this.#trouble, kept };
    if (this.#inFlight) return { kind: 'saving', kept };
    return this.isDirty ? { kind: 'pending', kept } : { kind: 'saved', at: this.#savedAt };
  }

  /** Whether the editor shows something that the server is not known to have. */
  get isDirty(): boolean {
    return this.#revision !== this.#stored;
  }

  get version(): number {
    return this.#base.version;
  }

  /** Something was typed. */
  change(): void {
    this.#revision++;
    this.#waitingSince ??= Date.now();
    void this.#options.journal.write(() => this.#entry()).then(this.#options.changed);
    if (this.#trouble?.kind === 'refused') this.#trouble = undefined;
    if (!this.#trouble && !this.#inFlight) this.#schedule();
    this.#options.changed();
  }

  /** Saves without further waiting, also after trouble that was to be waited out. */
  flush(): Promise<void> {
    if (!this.isDirty || this.#trouble?.kind === 'conflict') return Promise.resolve();
    if (!this.#inFlight) return this.#start(false);
    this.#again = true;
    return this.#inFlight;
  }

  /** The page is being closed: keeps and sends what can still be kept and sent. */
  leave(): void {
    if (!this.isDirty) return;
    if (!this.#inFlight && this.#trouble?.kind !== 'conflict') void this.#start(true);
    // After the start, so that the entry names what has just been sent.
    this.#options.journal.writeNow(this.#entry());
  }

  /** Somebody else stored this version: it is shown, unless this page has changes of its own. */
  async noticed(version: number): Promise<void> {
    this.#noticed = Math.max(this.#noticed, version);
    if (this.#noticed > this.#base.version) await this.check();
  }

  /** Looks whether the server has another text by now; not while a conversation with it is under way. */
  check(): Promise<void> {
    return this.#inFlight ?? this.#exclusively(() => this.#reconcile());
  }

  /** Shows a text that an earlier page left in the journal, and saves it or asks. */
  async restore(entry: { version: number; attempts: string[]; text: EditedText }): Promise<void> {
    this.#options.show(entry.text);
    this.#attempts = new Set(entry.attempts);
    // What the text was changed from is known only where the server still has it.
    if (entry.version !== this.#base.version) this.#base = { version: entry.version, fingerprint: '' };
    this.#revision++;
    await this.#options.journal.write(() => this.#entry());
    await this.flush();
  }

  /** Ends a conflict. The text that gives way is put aside on this device. */
  async choose(whose: 'mine' | 'theirs'): Promise<void> {
    if (this.#trouble?.kind !== 'conflict') return;
    const { theirs } = this.#trouble;
    const gaveWay = whose === 'mine' ? theirs.text : this.#options.read();
    await this.#options.journal.keep(gaveWay, theirs.version);
    this.#trouble = undefined;
    if (whose === 'theirs') this.#options.show(theirs.text);
    this.#standOn(theirs);
    if (whose === 'theirs') await this.#acknowledge(this.#revision, theirs.savedAt);
    this.#options.changed();
    await this.flush();
  }

  /** Begins nothing any more; what is under way comes to its end. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#waitingSince ??= Date.now();
    const left = Math.max(0, this.#waitingSince + longestWait - Date.now());
    this.#timer = setTimeout(() => void this.flush(), Math.min(debounce, left));
  }

  #start(leaving: boolean): Promise<void> {
    clearTimeout(this.#timer);
    this.#waitingSince = undefined;
    return this.#exclusively(() => this.#save(leaving));
  }

  /** One conversation with the server at a time; afterwards what has changed meanwhile gets its turn. */
  #exclusively(work: () => Promise<void>): Promise<void> {
    this.#again = false;
    this.#inFlight = work().finally(() => {
      this.#inFlight = undefined;
      if (this.#stopped) return;
      if (this.#trouble) this.#retryLater(this.#trouble);
      else if (this.isDirty && this.#again) void this.flush();
      else if (this.isDirty) this.#schedule();
      else if (this.#noticed > this.#base.version) void this.check();
      this.#options.changed();
    });
    this.#options.changed();
    return this.#inFlight;
  }

  async #save(leaving: boolean): Promise<void> {
    const revision = this.#revision;
    const text = this.#canonical();
    if (!text) return;
    const name = fingerprint(text);
    if (name === this.#base.fingerprint && this.#attempts.size === 0) return await this.#acknowledge(revision);
    this.#attempts.add(name);
    const written = this.#options.journal.write(() => this.#entry());
    if (!leaving) await withinTime(written, journalPatience);
    await this.#take(await this.#options.door.save(this.#base.version, text, leaving), revision, name);
  }

  async #take(outcome: SaveOutcome, revision: number, name: string): Promise<void> {
    if (outcome.kind === 'conflict') return await this.#reconcile();
    if (outcome.kind !== 'saved') return this.#fail(outcome);
    this.#base = { version: outcome.version, fingerprint: name };
    this.#attempts.clear();
    await this.#acknowledge(revision, outcome.savedAt);
    this.#options.saved(outcome.version);
  }

  /** Looks at what is stored: one's own text, the text one started from, or really somebody else's. */
  async #reconcile(): Promise<void> {
    const answer = await this.#options.door.read();
    if (answer.kind !== 'read') {
      this.#noticed = 0;
      // Who has nothing unsaved loses nothing by not having heard of the others.
      return this.isDirty ? this.#fail(answer) : undefined;
    }
    const { stored } = answer;
    this.#noticed = Math.min(this.#noticed, stored.version);
    const mine = this.#canonical();
    const theirs = fingerprint(stored.text);
    const isKnown = theirs === this.#base.fingerprint || this.#attempts.has(theirs);
    if (mine && fingerprint(mine) === theirs) {
      this.#standOn(stored);
      await this.#acknowledge(this.#revision, stored.savedAt);
    } else if (!this.isDirty) {
      this.#options.show(stored.text);
      this.#standOn(stored);
      await this.#acknowledge(this.#revision, stored.savedAt);
    } else if (isKnown) {
      this.#standOn(stored);
      this.#again = true;
    } else {
      this.#trouble = { kind: 'conflict', theirs: stored };
    }
  }

  #standOn(stored: StoredText): void {
    this.#base = { version: stored.version, fingerprint: fingerprint(stored.text) };
    this.#attempts.clear();
    this.#trouble = undefined;
    this.#failures = 0;
  }

  async #acknowledge(revision: number, savedAt = this.#savedAt): Promise<void> {
    this.#stored = revision;
    this.#savedAt = savedAt;
    this.#trouble = undefined;
    this.#failures = 0;
    // With the journal empty, or naming the new version, a reload finds what is true.
    await withinTime(
      this.isDirty ? this.#options.journal.write(() => this.#entry()) : this.#options.journal.clear(),
      journalPatience,
    );
  }

  #fail(failure: Failure): void {
    this.#failures++;
    const { kind } = failure;
    this.#trouble = kind === 'refused' ? { kind, reason: { message: failure.message } } : { kind };
  }

  /** A refusal waits for another text, a conflict for a person; all else for time, a network or a sign-in. */
  #retryLater({ kind }: Trouble): void {
    if (kind === 'refused' || kind === 'conflict') return;
    this.#timer = setTimeout(() => void this.flush(), backoff(this.#failures));
  }

  /** The text as it would be stored; undefined, and trouble, for one that cannot be. */
  #canonical(): PostText | undefined {
    try {
      return canonicalText(this.#options.read());
    } catch (error) {
      if (!isDomainError(error)) throw error;
      this.#trouble = { kind: 'refused', reason: error.code === 'document.tooLarge' ? 'tooLarge' : 'invalid' };
      return undefined;
    }
  }

  #entry() {
    return { version: this.#base.version, attempts: [...this.#attempts], text: this.#options.read() };
  }
}

function withinTime(promise: Promise<void>, milliseconds: number): Promise<void> {
  return Promise.race([promise, new Promise<void>(resolve => setTimeout(resolve, milliseconds))]);
}
