import type { CellId } from './seams.js';

/** What became of the words of an editor. */
type Saved = 'saved' | 'same' | 'refused';

/** Where the words of an editor go. */
export interface WordsKeeper {
  /** Puts the words into the document; those of one group that follow one another are one step to undo. */
  readonly save: (cell: CellId, text: string, group: string) => Saved;
  /** Hears of words that are not in the document yet; undefined when there are none. */
  readonly draft: (cell: CellId, text: string | undefined) => void;
}

let count = 0;

/** A cell whose words are being written, one behaviour a line. */
export class CellSession {
  readonly cell: CellId;
  /** What the cell is called. */
  readonly name: string;
  text: string;
  /** Whether the document did not take the words: they are still here. */
  isRefused = false;
  #saved: string;
  readonly #keeper: WordsKeeper;
  readonly #group = `cell-${(count += 1)}`;

  /** Begins with `text`, where the document says `saved`. */
  constructor(keeper: WordsKeeper, cell: CellId, name: string, saved: string, text: string) {
    this.#keeper = keeper;
    this.cell = cell;
    this.name = name;
    this.#saved = saved;
    this.text = text;
    this.tell();
  }

  /** A person has written. */
  write(text: string): void {
    this.text = text;
    this.#keeper.draft(this.cell, text);
  }

  /** Tells of the words that are not in the document yet: somebody has come who keeps them. */
  tell(): void {
    if (this.text !== this.#saved) this.#keeper.draft(this.cell, this.text);
  }

  /** Puts what is new into the document; false if it was refused. */
  save(): boolean {
    if (this.text === this.#saved) return true;
    this.isRefused = this.#keeper.save(this.cell, this.text, this.#group) === 'refused';
    if (this.isRefused) return false;
    this.#saved = this.text;
    this.end();
    return true;
  }

  /** There is nothing to keep any more. */
  end(): void {
    this.#keeper.draft(this.cell, undefined);
  }
}
