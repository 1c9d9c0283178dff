import type { ReactiveControllerHost } from 'lit';
import type { TrackView } from '../../../render/track-view.js';
import type { CellId } from '../seams.js';
import { checkWords, type WordFinding } from './word-check.js';

/** How long nobody must type before the words are checked, in ms. */
const pause = 300;

/** Remarks on the words in the open editor: at once when it opens, then a moment after the last key. */
export class EditorHints {
  readonly #host: ReactiveControllerHost;
  #of: string | undefined;
  #framework: object | undefined;
  #text = '';
  #found: readonly WordFinding[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What was found in the words of a cell. The host is drawn again when there is more to say. */
  of(view: TrackView, cell: CellId, text: string): readonly WordFinding[] {
    const of = [view.matrix.track.id, cell.competency, cell.level].join('\n');
    const isOther = of !== this.#of || view.framework !== this.#framework;
    if (!isOther && text === this.#text) return this.#found;
    [this.#of, this.#framework, this.#text] = [of, view.framework, text];
    this.stop();
    const check = (): void => void (this.#found = checkWords(view, cell, text));
    if (isOther) check();
    else
      this.#timer = setTimeout(() => {
        check();
        this.#host.requestUpdate();
      }, pause);
    return this.#found;
  }

  /** Nobody types any more. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
