import { documentOf, paragraph } from '#lib/documents/build.ts';
import type { Door, ReadOutcome, SaveOutcome } from '../door.ts';
import type { Channel } from '../peers.ts';
import type { KeptRecord } from '../record-store.ts';
import { SavingSession } from '../session.ts';
import { canonicalText, type EditedText, fingerprint, type StoredText } from '../text.ts';

/** How the network treats the next requests. `answerLost`: the server stores, the answer does not arrive. */
export type Network = 'up' | 'down' | 'answerLost' | 'signedOut' | 'failing' | 'refusing';

/** A server with one post, a browser with one journal, and as many pages as are opened. */
export class World {
  stored: StoredText = { version: 1, savedAt: Date.now(), text: canonicalText(aText('')) };
  network: Network = 'up';
  /** Milliseconds on the way to the server and back, each */
  latency = 10;
  records = new Map<string, KeptRecord>();
  quick = new Map<string, KeptRecord>();
  journalBroken = false;
  saves = 0;
  busy = 0;
  /** Most requests that were under way at once from one page */
  mostAtOnce = 0;
  readonly #channels = new Set<Channel>();

  open(): Page {
    return new Page(this);
  }

  /** Somebody on another device stores a text. */
  storeElsewhere(words: string): void {
    this.stored = { version: this.stored.version + 1, savedAt: Date.now(), text: canonicalText(aText(words)) };
  }

  get words(): string {
    return this.stored.text.title;
  }

  door(page: Page): Door {
    const travel = () => new Promise(resolve => setTimeout(resolve, this.latency));
    const underWay = async <Value>(work: () => Promise<Value>): Promise<Value> => {
      page.underWay++;
      this.mostAtOnce = Math.max(this.mostAtOnce, page.underWay);
      try {
        return await work();
      } finally {
        page.underWay--;
      }
    };
    return {
      save: (version, text) =>
        underWay(async (): Promise<SaveOutcome> => {
          const { network } = this;
          await travel();
          if (network === 'down') return { kind: 'unreachable' };
          if (network === 'signedOut') return { kind: 'signedOut' };
          if (network === 'failing') return { kind: 'failed' };
          if (network === 'refusing') return { kind: 'refused', message: 'no' };
          this.saves++;
          const same = fingerprint(text) === fingerprint(this.stored.text);
          const conflict = !same && version !== this.stored.version;
          if (!same && !conflict) this.stored = { version: version + 1, savedAt: Date.now(), text };
          const { version: now, savedAt } = this.stored;
          await travel();
          if (network === 'answerLost') return { kind: 'unreachable' };
          return conflict ? { kind: 'conflict' } : { kind: 'saved', version: now, savedAt };
        }),
      read: () =>
        underWay(async (): Promise<ReadOutcome> => {
          const { network } = this;
          await travel();
          if (network === 'signedOut') return { kind: 'signedOut' };
          return network === 'up' ? { kind: 'read', stored: this.stored } : { kind: 'unreachable' };
        }),
    };
  }

  stores() {
    const kept = (area: Map<string, KeptRecord>) => ({
      of: async (postId: string) => [...area.values()].filter(record => record.postId === postId),
      put: async (record: KeptRecord) => {
        if (this.journalBroken) throw new Error('no room');
        area.set(record.key, structuredClone(record));
      },
      remove: async (key: string) => void area.delete(key),
    });
    const putNow = (record: KeptRecord) => {
      if (this.journalBroken) throw new Error('no room');
      this.quick.set(record.key, structuredClone(record));
    };
    return { main: kept(this.records), quick: { ...kept(this.quick), putNow } };
  }

  channel(): Channel & { silence(): void } {
    const channel: Channel & { silence(): void } = {
      onmessage: null,
      postMessage: message => {
        for (const other of this.#channels) {
          if (other !== channel) setTimeout(() => other.onmessage?.({ data: message } as MessageEvent), 1);
        }
      },
      close: () => this.#channels.delete(channel),
      silence: () => {
        channel.onmessage = null;
        this.#channels.delete(channel);
      },
    };
    this.#channels.add(channel);
    return channel;
  }
}

/** One page with the post's editor: its words stand in the title. */
export class Page {
  words: string;
  underWay = 0;
  readonly session: SavingSession;
  readonly #channel: ReturnType<World['channel']>;
  #closed = false;

  constructor(world: World) {
    this.words = world.words;
    this.#channel = world.channel();
    const door = world.door(this);
    const never = new Promise<never>(() => undefined);
    this.session = new SavingSession({
      ...{ postId: 'post', stored: world.stored, stores: world.stores(), channel: this.#channel },
      door: {
        save: (...args) => (this.#closed ? never : door.save(...args)),
        read: () => (this.#closed ? never : door.read()),
      },
      read: () => aText(this.words),
      show: text => {
        this.words = text.title;
      },
    });
  }

  type(words: string): void {
    this.words += words;
    this.session.change();
  }

  /** The tab is closed or reloaded: nothing of it runs any more. */
  close(): void {
    this.session.leave();
    this.kill();
  }

  /** The browser crashes: not even a farewell. */
  kill(): void {
    this.#closed = true;
    this.#channel.silence();
  }

  get kind() {
    return this.session.status.kind;
  }
}

export function aText(title: string): EditedText {
  return { title, lead: '', excerpt: '', document: someDocument };
}

const someDocument = documentOf([paragraph('Words')]);
