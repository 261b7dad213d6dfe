/** What pages with the same post open tell each other. */
type Message =
  | { type: 'who'; from: string }
  | { type: 'here'; from: string }
  | { type: 'saved'; from: string; version: number }
  | { type: 'gone'; from: string };

/** The part of `BroadcastChannel` that is used */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => unknown) | null;
  close(): void;
}

export interface PeerListener {
  /** Another page stored this version */
  saved(version: number): void;
  /** Another page closed; it may have left a text behind */
  gone(): void;
}

/** Milliseconds in which a living page answers */
const answerTime = 200;

/** The other pages of this browser that have the same post open. */
export class Peers {
  readonly #self: string;
  readonly #channel: Channel | undefined;
  #listener: PeerListener | undefined;
  #present = new Set<string>();

  constructor(self: string, channel: Channel | undefined) {
    this.#self = self;
    this.#channel = channel;
    if (channel) channel.onmessage = event => this.#hear(event.data);
  }

  listen(listener: PeerListener): void {
    this.#listener = listener;
  }

  /** Names of the pages that are open now. */
  async rollCall(): Promise<ReadonlySet<string>> {
    if (!this.#channel) return new Set();
    this.#present = new Set();
    this.#say({ type: 'who', from: this.#self });
    await new Promise(resolve => setTimeout(resolve, answerTime));
    return this.#present;
  }

  saved(version: number): void {
    this.#say({ type: 'saved', from: this.#self, version });
  }

  close(): void {
    this.#say({ type: 'gone', from: this.#self });
    this.#listener = undefined;
    this.#channel?.close();
  }

  #say(message: Message): void {
    this.#channel?.postMessage(message);
  }

  #hear(message: Message): void {
    if (message.from === this.#self) return;
    if (message.type === 'who') this.#say({ type: 'here', from: this.#self });
    if (message.type === 'here') this.#present.add(message.from);
    if (message.type === 'saved') this.#listener?.saved(message.version);
    if (message.type === 'gone') this.#listener?.gone();
  }
}

/** Undefined where the browser has no such channel: a second page is then noticed by its saves only. */
export function channelOf(postId: string): Channel | undefined {
  return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`quellwerk-post-${postId}`);
}
