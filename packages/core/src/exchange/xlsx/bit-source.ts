import { longestCode, shortCode, type HuffmanCode } from './huffman-code.js';
import { damagedData } from './refused.js';

/** Bytes that are read bit by bit, as deflated data is: the lowest bit of a byte first. Refuses to read past the end. */
export class BitSource {
  readonly #bytes: Uint8Array;
  #at = 0;
  /** Bits that have been taken from the bytes and not been read yet, and how many. */
  #bits = 0;
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next bits as a number; at most 16. */
  number(bits: number): number {
    while (this.#count < bits) this.#takeByte();
    const value = this.#bits & ((1 << bits) - 1);
    this.#bits >>>= bits;
    this.#count -= bits;
    return value;
  }

  /** The next symbol. */
  symbol(code: HuffmanCode): number {
    while (this.#count < shortCode && this.#at < this.#bytes.length) this.#takeByte();
    const entry = code.short[this.#bits & ((1 << shortCode) - 1)] as number;
    const length = entry & 15;
    if (length === 0 || length > this.#count) return this.#longSymbol(code);
    this.#bits >>>= length;
    this.#count -= length;
    return entry >> 4;
  }

  #longSymbol({ counts, symbols }: HuffmanCode): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= longestCode; length += 1) {
      if (this.#count === 0) this.#takeByte();
      code |= this.#bits & 1;
      this.#bits >>>= 1;
      this.#count -= 1;
      const count = counts[length] as number;
      if (code < first + count) return symbols[index + code - first] as number;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw damagedData();
  }

  /** The next whole bytes; what is left of a byte that has been begun is passed over. */
  bytes(length: number): Uint8Array {
    const start = this.#at - (this.#count >> 3);
    this.#bits = 0;
    this.#count = 0;
    this.#at = start + length;
    if (this.#at > this.#bytes.length) throw damagedData();
    return this.#bytes.subarray(start, this.#at);
  }

  #takeByte(): void {
    if (this.#at >= this.#bytes.length) throw damagedData();
    this.#bits |= (this.#bytes[this.#at] as number) << this.#count;
    this.#at += 1;
    this.#count += 8;
  }
}
