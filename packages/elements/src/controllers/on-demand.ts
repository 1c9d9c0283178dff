import type { ReactiveControllerHost } from 'lit';

/** A module that is loaded when it is first asked for. */
export class OnDemand<Module> {
  /** Whether loading was tried and did not work. */
  failed = false;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Module>;
  /** The module, if it has come already. */
  loaded: Module | undefined;
  #asked = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** The module, if it is there; asks for it and draws the host again when it has come. */
  get module(): Module | undefined {
    if (!this.#asked) void this.#ask();
    return this.loaded;
  }

  async #ask(): Promise<void> {
    this.#asked = true;
    try {
      this.loaded = await this.#load();
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
  }
}
