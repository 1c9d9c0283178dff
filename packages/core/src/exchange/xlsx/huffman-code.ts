import { damagedData } from './refused.js';

/** The longest code that deflated data can have, in bits. */
export const longestCode = 15;

/** Codes of up to so many bits are looked up. A table for the longest would take a block of 15 bytes 32,768 steps. */
export const shortCode = 9;

/** A canonical Huffman code: how many codes there are of each length, and the symbols in the order of their codes. */
export interface HuffmanCode {
  /** By the next bits of the data, the short code that these begin with: its symbol x 16 + its length. Else 0. */
  readonly short: Uint16Array;
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

/** The code whose symbols have these lengths, in bits; 0 where a symbol has no code. Refuses more than can be told apart. */
export function huffmanCode(lengths: Uint8Array): HuffmanCode {
  const counts = new Uint16Array(longestCode + 1);
  for (const length of lengths) counts[length] = (counts[length] as number) + 1;
  counts[0] = 0;
  const places = new Uint16Array(longestCode + 1);
  let free = 1;
  let place = 0;
  for (let length = 1; length <= longestCode; length += 1) {
    const count = counts[length] as number;
    free = free * 2 - count;
    if (free < 0) throw damagedData();
    places[length] = place;
    place += count;
  }
  const symbols = new Uint16Array(place);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    symbols[places[length] as number] = symbol;
    places[length] = (places[length] as number) + 1;
  }
  return { short: shortCodes(counts, symbols), counts, symbols };
}

function shortCodes(counts: Uint16Array, symbols: Uint16Array): Uint16Array {
  const short = new Uint16Array(1 << shortCode);
  let code = 0;
  let index = 0;
  for (let length = 1; length <= shortCode; length += 1) {
    for (let left = counts[length] as number; left > 0; left -= 1) {
      const entry = (symbols[index] as number) * 16 + length;
      for (let bits = reversed(code, length); bits < short.length; bits += 1 << length) short[bits] = entry;
      code += 1;
      index += 1;
    }
    code <<= 1;
  }
  return short;
}

/** The bits of a code in the order in which the data has them. */
function reversed(code: number, length: number): number {
  let bits = 0;
  for (let bit = 0; bit < length; bit += 1) bits |= ((code >> bit) & 1) << (length - 1 - bit);
  return bits;
}
