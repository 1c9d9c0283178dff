import { parseFramework, type Framework, type Issue, type ParseResult } from '@career-tracks/core';
import type { DocumentStore } from '@career-tracks/core/store';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What there is to show, or why there is nothing. */
export type FrameworkState =
  | { readonly state: 'empty' | 'loading' }
  | { readonly state: 'unreachable'; readonly source: string; readonly status?: number }
  | { readonly state: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly state: 'ready'; readonly framework: Framework };

/** Where a host may have put the framework; the first that is there counts. */
export interface FrameworkInputs {
  readonly store: DocumentStore<Framework> | undefined;
  readonly framework: unknown;
  readonly src: string | undefined;
}

const unreachable: Issue = { path: [], code: 'unreachable', message: 'This could not be loaded.' };

/** Finds the framework: in a store, a property, at an address, in a child script or in a child table. */
export class FrameworkSource implements ReactiveController {
  current: FrameworkState = { state: 'empty' };
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #failed: (issues: readonly Issue[]) => void;
  #inputs: FrameworkInputs = { store: undefined, framework: undefined, src: undefined };
  #stop: (() => void) | undefined;
  /** Documents that were checked when they were read, or come of one that was. */
  readonly #own = new WeakSet();

  constructor(host: ReactiveControllerHost & HTMLElement, failed: (issues: readonly Issue[]) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    this.reload();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** From now on, takes this document as it is. */
  own(document: object): void {
    this.#own.add(document);
  }

  isOwn(document: unknown): document is Framework {
    return this.#own.has(document as object);
  }

  /** Takes note of what the host has now; reads again only if something is different. */
  use(inputs: FrameworkInputs): void {
    const { store, framework, src } = this.#inputs;
    if (store === inputs.store && framework === inputs.framework && src === inputs.src) return;
    this.#inputs = inputs;
    if (this.#host.isConnected) this.reload();
  }

  /** Reads the framework again from where it is. */
  reload(): void {
    this.#stop?.();
    const { store, framework, src } = this.#inputs;
    if (store) this.#followStore(store);
    else if (this.isOwn(framework)) this.#set({ state: 'ready', framework });
    else if (framework !== undefined && framework !== null) this.#take(parseFramework(framework));
    else if (src) this.#fetch(src);
    else this.#followChildren();
  }

  #set(state: FrameworkState): void {
    this.current = state;
    this.#host.requestUpdate();
  }

  #take(result: ParseResult<Framework>): void {
    if (result.ok) return this.#set({ state: 'ready', framework: result.value });
    this.#set({ state: 'invalid', issues: result.issues });
    this.#failed(result.issues);
  }

  #followStore(store: DocumentStore<Framework>): void {
    const show = (): void => this.#set({ state: 'ready', framework: store.document });
    this.#stop = store.subscribe(show);
    show();
  }

  #fetch(src: string): void {
    const request = new AbortController();
    this.#stop = () => request.abort();
    this.#set({ state: 'loading' });
    void this.#load(src, request.signal);
  }

  async #load(src: string, signal: AbortSignal): Promise<void> {
    let status: number | undefined;
    try {
      const response = await fetch(src, { signal });
      if (!response.ok) status = response.status;
      const text = await response.text();
      if (signal.aborted) return;
      if (status === undefined) return this.#take(parseFramework(text));
    } catch {
      if (signal.aborted) return;
    }
    // An address may carry a token in its query: it is never shown.
    const source = src.split(/[?#]/)[0] ?? '';
    this.#set({ state: 'unreachable', source, ...(status === undefined ? {} : { status }) });
    this.#failed([unreachable]);
  }

  /** Children may arrive after the element, while the page is still being read, and may change later. */
  #followChildren(): void {
    let stopped = false;
    const read = async (): Promise<void> => {
      const script = this.#host.querySelector(':scope > script[type="application/json"]');
      if (script?.textContent?.trim()) return this.#take(parseFramework(script.textContent));
      const table = this.#host.querySelector<HTMLTableElement>(':scope > table');
      if (!table) return this.#set({ state: 'empty' });
      const reader = await import('./table-reader.js').catch(() => undefined);
      if (!stopped) this.#take(reader ? reader.readTable(table) : { ok: false, issues: [unreachable] });
    };
    const observer = new MutationObserver(() => void read());
    observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#stop = () => {
      stopped = true;
      observer.disconnect();
    };
    void read();
  }
}
