import type { ReactiveControllerHost } from 'lit';

/** A module that is loaded when it is first asked for. */
export class OnDemand<Module> {
  /** Whether loading was tried and did not work. */
  failed = false;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Module | Promise<Module>;
  /** The module, if it has come already. */
  loaded: Module | undefined;
  #asked = false;

  constructor(host: ReactiveControllerHost, load: () => Module | Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** The module, if it is there; asks for it and draws the host again when it has come. */
  get module(): Module | undefined {
    if (!this.#asked) this.#ask();
    return this.loaded;
  }

  #ask(): void {
    this.#asked = true;
    const module = this.#load();
    if (module instanceof Promise) void this.#wait(module);
    else this.loaded = module;
  }

  async #wait(module: Promise<Module>): Promise<void> {
    try {
      this.loaded = await module;
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
  }
}
