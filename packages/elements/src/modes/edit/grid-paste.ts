import type { LitElement, ReactiveController } from 'lit';
import type { PastedTexts } from './seams.js';

/** Safari asks first whether there is room for what it has. */
const types = ['beforepaste', 'paste'] as const;

/** Takes what is pasted into the grid by the browser's own keys and menus: from the first moment, so nothing is lost. */
export class GridPaste implements ReactiveController {
  readonly #isOurs: () => boolean;
  readonly #paste: (texts: PastedTexts) => void;

  /** Where no text is selected, browsers tell the page and not what has the focus: `isOurs` knows where that is. */
  constructor(host: LitElement, isOurs: () => boolean, paste: (texts: PastedTexts) => void) {
    this.#isOurs = isOurs;
    this.#paste = paste;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of types) document.addEventListener(type, this.#take);
  }

  hostDisconnected(): void {
    for (const type of types) document.removeEventListener(type, this.#take);
  }

  readonly #take = (event: Event): void => {
    if (!this.#isOurs()) return;
    event.preventDefault();
    const { clipboardData: data } = event as ClipboardEvent;
    if (data) this.#paste({ html: data.getData('text/html'), text: data.getData('text/plain') });
  };
}
