import type { LitElement, ReactiveController } from 'lit';

/** How much room the element has: one level at a time, three, or the whole matrix. */
export type Layout = 'narrow' | 'medium' | 'wide';

/** Widths where the layout changes, in em of the element: larger text gets the narrower layout. */
const mediumFrom = 35;
const wideFrom = 65;

/** Watches the element's own width, never the window's. */
export class LayoutController implements ReactiveController {
  layout: Layout = 'wide';
  readonly #host: LitElement;
  #observer: ResizeObserver | undefined;
  #frame: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    // In a frame of its own: drawing at once would change the size that is being reported.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.observe(this.#frame ?? this.#host);
  }

  /** In a page that resets every element the host is no box; its frame always is. */
  hostUpdated(): void {
    if (this.#frame) return;
    this.#frame = this.#host.renderRoot.querySelector('.frame');
    if (this.#frame) this.#observer?.observe(this.#frame);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(): void {
    const box = this.#frame ?? this.#host;
    const width = box.clientWidth;
    // Not laid out (hidden, or in a closed part of the page): nothing to decide on yet.
    if (width === 0) return;
    const em = width / Number.parseFloat(getComputedStyle(box).fontSize);
    const layout = em < mediumFrom ? 'narrow' : em < wideFrom ? 'medium' : 'wide';
    if (layout === this.layout) return;
    this.layout = layout;
    this.#host.requestUpdate();
  }
}
