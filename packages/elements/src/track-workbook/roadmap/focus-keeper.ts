import type { LitElement, ReactiveController } from 'lit';

/** Goes to elements of the host once they are drawn, and keeps the focus where what had it is no longer drawn. */
export class FocusKeeper implements ReactiveController {
  readonly #host: LitElement;
  #held: HTMLElement | undefined;
  #details: HTMLElement | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Draws what is pending, then goes to the element with an id; without one, to that which has the focus now. */
  async go(id?: string): Promise<void> {
    const wanted = id ?? this.#active?.id ?? '';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    (this.#host.renderRoot as ShadowRoot).getElementById(wanted)?.focus();
  }

  hostUpdate(): void {
    this.#held = this.#active;
    this.#details = this.#held?.closest('details') ?? undefined;
  }

  /** Such as the words of an action whose adding was taken back: on to the stage that it was in. */
  hostUpdated(): void {
    const [held, details] = [this.#held, this.#details];
    if (held && !held.isConnected && details?.isConnected && !this.#active)
      details.querySelector<HTMLElement>('summary')?.focus();
  }

  get #active(): HTMLElement | undefined {
    return ((this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null) ?? undefined;
  }
}
