/** A part that is loaded when it is first used. */
export class Soon<Part> {
  /** The part, if it has come already. */
  loaded: Part | undefined;
  readonly #load: () => Promise<Part>;
  readonly #failed: () => void;
  #loading: Promise<Part> | undefined;

  /** `failed` is called each time that loading did not work; the next use tries again. */
  constructor(load: () => Promise<Part>, failed: () => void) {
    this.#load = load;
    this.#failed = failed;
  }

  /** Uses the part, once it is there. */
  readonly use = (use: (part: Part) => void): void => void this.#use(use);

  async #use(use: (part: Part) => void): Promise<void> {
    try {
      this.loaded = await (this.#loading ??= this.#load());
    } catch {
      this.#loading = undefined;
      return this.#failed();
    }
    use(this.loaded);
  }
}
