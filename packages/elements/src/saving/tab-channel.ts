/** `looking`: who else has this document open? `here`: I have. `saved`: it has another revision. `gone`: closed. */
type News = 'looking' | 'here' | 'saved' | 'gone';

interface Message {
  readonly key: string;
  readonly from: string;
  readonly news: News;
  /** Whom it is for; left out: everybody. */
  readonly to?: string;
}

/** What is heard of the other tabs. */
export interface TabListener {
  /** How many tabs had the document open before this one, and still have. */
  readonly others: (count: number) => void;
  /** Another tab saved the document. */
  readonly saved: () => void;
}

/**
 * Connects the tabs, and elements, of one browser that have the same document open. Its messages hold keys, no
 * contents. Where a browser has none, nobody is told at once; what guards the work is the revision.
 */
export class TabChannel {
  readonly #key: string;
  readonly #name: string;
  readonly #listener: TabListener;
  readonly #others = new Set<string>();
  #channel: BroadcastChannel | undefined;

  constructor(key: string, name: string, listener: TabListener) {
    this.#key = key;
    this.#name = name;
    this.#listener = listener;
  }

  open(): void {
    if (this.#channel) return;
    try {
      this.#channel = new BroadcastChannel('career-tracks');
    } catch {
      return;
    }
    this.#channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.key === this.#key && (data.to ?? this.#name) === this.#name) this.#hear(data);
    });
    this.#say('looking');
  }

  /** Tells the others that this one saved. */
  saved(): void {
    this.#say('saved');
  }

  close(): void {
    this.#say('gone');
    this.#channel?.close();
    this.#channel = undefined;
    this.#others.clear();
  }

  #hear({ from, news }: Message): void {
    if (news === 'looking') return this.#say('here', from);
    if (news === 'saved') return this.#listener.saved();
    if (news === 'here') this.#others.add(from);
    else this.#others.delete(from);
    this.#listener.others(this.#others.size);
  }

  #say(news: News, to?: string): void {
    const message: Message = { key: this.#key, from: this.#name, news, ...(to === undefined ? {} : { to }) };
    this.#channel?.postMessage(message);
  }
}
