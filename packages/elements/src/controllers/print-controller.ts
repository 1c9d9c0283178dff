import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows when the page is being printed, early enough to draw the whole matrix for paper. */
export class PrintController implements ReactiveController {
  printing = false;
  readonly #draw: () => void;
  #media: MediaQueryList | undefined;

  /** `draw` must draw at once: the page is captured when the event's listeners return. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    this.#media = window.matchMedia('print');
    this.#media.addEventListener('change', this.#update);
    window.addEventListener('beforeprint', this.#start);
    window.addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener('change', this.#update);
    window.removeEventListener('beforeprint', this.#start);
    window.removeEventListener('afterprint', this.#end);
  }

  readonly #update = (event: MediaQueryListEvent): void => this.#set(event.matches);
  readonly #start = (): void => this.#set(true);
  readonly #end = (): void => this.#set(false);

  #set(printing: boolean): void {
    if (this.printing === printing) return;
    this.printing = printing;
    this.#draw();
  }
}
