/** What the page tells of its life. */
export interface PageNews {
  /** Hidden, or about to go: the last moment to write. */
  readonly hide: () => void;
  /** In view again, from wherever it was. */
  readonly show: () => void;
  readonly online: () => void;
}

/** Listens to the life of the page, and asks before it is left while work is unsaved. */
export class PageWatch {
  readonly #news: PageNews;
  #listeners: AbortController | undefined;
  #asking = false;

  constructor(news: PageNews) {
    this.#news = news;
  }

  start(): void {
    if (this.#listeners) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const { hide, show, online } = this.#news;
    const turn = (): void => (document.visibilityState === 'hidden' ? hide() : show());
    document.addEventListener('visibilitychange', turn, { signal });
    window.addEventListener('pagehide', hide, { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && show(), { signal });
    window.addEventListener('online', online, { signal });
  }

  stop(): void {
    this.#listeners?.abort();
    this.#listeners = undefined;
    this.ask(false);
  }

  /** Listens only while it must: a page that always listens is not kept for the way back. */
  ask(asking: boolean): void {
    if (asking === this.#asking) return;
    this.#asking = asking;
    if (asking) window.addEventListener('beforeunload', this.#question);
    else window.removeEventListener('beforeunload', this.#question);
  }

  readonly #question = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
    this.#news.hide();
  };
}
