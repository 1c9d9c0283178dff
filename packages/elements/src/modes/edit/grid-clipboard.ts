import { writeClipboard } from '@career-tracks/core/exchange/clipboard';
import type { LitElement, ReactiveController } from 'lit';
import type { PastedTexts } from './seams.js';

/** What the clipboard asks of the grid. */
export interface ClipboardEvents {
  /** Whether the focus is on a cell or a head, so that the clipboard is the grid's. */
  readonly isOurs: () => boolean;
  /** The texts to copy, row by row. */
  readonly copy: () => readonly (readonly string[])[];
  /** They are on the clipboard. */
  readonly copied: () => void;
  readonly cut: () => void;
  readonly paste: (texts: PastedTexts) => void;
}

const ours = ['copy', 'cut', 'paste'] as const;
/** Safari asks first whether there is anything to copy where nothing is selected. */
const asked = ['beforecopy', 'beforecut', 'beforepaste'];

/**
 * Copies, cuts and pastes by the browser's own keys and menus. Where no text is selected, browsers tell the page
 * of it and not the element with the focus. Loaded as soon as somebody works in the grid: copying cannot wait.
 */
export class GridClipboard implements ReactiveController {
  readonly #events: ClipboardEvents;

  constructor(host: LitElement, events: ClipboardEvents) {
    this.#events = events;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ours) document.addEventListener(type, this.#handle);
    for (const type of asked) document.addEventListener(type, this.#allow);
  }

  hostDisconnected(): void {
    for (const type of ours) document.removeEventListener(type, this.#handle);
    for (const type of asked) document.removeEventListener(type, this.#allow);
  }

  readonly #allow = (event: Event): void => {
    if (this.#events.isOurs()) event.preventDefault();
  };

  readonly #handle = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    if (!clipboardData || !this.#events.isOurs()) return;
    if (event.type === 'paste') {
      event.preventDefault();
      const [html, text] = [clipboardData.getData('text/html'), clipboardData.getData('text/plain')];
      this.#events.paste({ html, text });
      return;
    }
    const rows = this.#events.copy();
    if (rows.length === 0) return;
    event.preventDefault();
    const { html, text } = writeClipboard(rows);
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', text);
    if (event.type === 'cut') this.#events.cut();
    else this.#events.copied();
  };
}
