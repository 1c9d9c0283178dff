/** Gathers the text of one cell from its pieces. */
export class CellText {
  readonly #keepsBlanks: boolean;
  readonly #lines: string[] = [];
  #line: string[] = [];
  #isFilled = false;

  /** With `keepsBlanks`, blanks and line breaks in the pieces are text; else they are single blanks, as in HTML. */
  constructor(keepsBlanks: boolean) {
    this.#keepsBlanks = keepsBlanks;
  }

  add(text: string): void {
    this.#line.push(text);
    this.#isFilled ||= this.#keepsBlanks || /\S/.test(text);
  }

  /** Ends the line, even an empty one. */
  breakLine(): void {
    this.#lines.push(this.#line.join(''));
    this.#line = [];
    this.#isFilled = false;
  }

  /** Begins a line where the present one says anything; `mark` goes before what it will say. */
  startBlock(mark?: string): void {
    if (this.#isFilled) this.breakLine();
    if (mark !== undefined) this.#line = [mark];
  }

  /** The whole text, its lines separated by `\n`. */
  end(): string {
    if (this.#isFilled || this.#keepsBlanks) this.breakLine();
    if (this.#keepsBlanks) return this.#lines.join('\n').replace(/\r\n?/g, '\n');
    const lines = this.#lines.map((line) => line.replace(/[ \t\r\n\f]+/g, ' ').trim());
    return lines.join('\n').trim();
  }
}
