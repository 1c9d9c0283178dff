import { tooLarge } from './refused.js';
import { decodeCellText } from './xml-text.js';

/** Before the escapes of characters that XML cannot hold are decoded. */
export const longestText = 100_000;

/** Joins the runs of a formatted text, without what is there to pronounce it. */
export class RichText {
  #text = '';
  #isText = false;
  #isPhonetic = false;

  open(name: string): void {
    if (name === 'rPh') this.#isPhonetic = true;
    this.#isText = name === 't' && !this.#isPhonetic;
  }

  add(read: () => string): void {
    if (this.#isText) this.#text += read();
    if (this.#text.length > longestText) throw tooLarge(`A cell holds more than ${longestText} characters.`);
  }

  close(name: string): void {
    if (name === 'rPh') this.#isPhonetic = false;
    this.#isText = false;
  }

  end(): string {
    return decodeCellText(this.#text);
  }
}
