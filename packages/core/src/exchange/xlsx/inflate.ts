import { BitSource } from './bit-source.js';
import { huffmanCode, type HuffmanCode } from './huffman-code.js';
import { damagedData, tooLarge } from './refused.js';

/** How much may still be made of a file. What is made is taken off. */
export interface InflateBudget {
  bytes: number;
  /** Blocks of deflated data: each takes time, even one that holds nothing. */
  blocks: number;
}

/** In which order a block gives the lengths of the codes for lengths of codes. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const firstLength = 257;

interface Span {
  readonly base: number;
  readonly bits: number;
}

/** What each code for a length, or for a distance, stands for: a number, and how many bits follow to add to it. */
function spans(extraBits: readonly number[], first: number): Span[] {
  let next = first;
  return extraBits.map((bits) => {
    const base = next;
    next += 1 << bits;
    return { base, bits };
  });
}
const lengths = [
  ...spans(
    Array.from({ length: 28 }, (_, code) => (code < 8 ? 0 : (code - 4) >> 2)),
    3,
  ),
  { base: 258, bits: 0 },
];
const distances = spans(
  Array.from({ length: 30 }, (_, code) => (code < 4 ? 0 : (code - 2) >> 1)),
  1,
);

/** The codes of a block: for literals and lengths, and for distances. */
type Codes = readonly [HuffmanCode, HuffmanCode];

const fixedCodes = (): Codes => [
  huffmanCode(
    Uint8Array.from({ length: 288 }, (_, symbol) =>
      symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
    ),
  ),
  huffmanCode(new Uint8Array(distances.length).fill(5)),
];

/**
 * Inflates raw deflated data (RFC 1951): at most `most` bytes, and within the budget. Time and memory depend on the
 * bytes that are read and those that are made, and on nothing that the data claims. Refuses data that is damaged.
 */
export function inflate(bytes: Uint8Array, most: number, budget: InflateBudget): Uint8Array {
  const source = new BitSource(bytes);
  const output = new Output(Math.min(most, budget.bytes), bytes.length * 4);
  let fixed: Codes | undefined;
  for (let isLast = false; !isLast;) {
    budget.blocks -= 1;
    if (budget.blocks < 0) throw tooLarge('The file is packed in too many blocks.');
    isLast = source.number(1) === 1;
    const kind = source.number(2);
    if (kind === 0) copyStored(source, output);
    else if (kind === 3) throw damagedData();
    else copyCoded(source, output, kind === 2 ? readCodes(source) : (fixed ??= fixedCodes()));
  }
  budget.bytes -= output.length;
  return output.bytes.subarray(0, output.length);
}

/** Bytes that grow as they are made, up to a limit. */
class Output {
  readonly #limit: number;
  bytes: Uint8Array;
  length = 0;

  constructor(limit: number, guess: number) {
    this.#limit = limit;
    this.bytes = new Uint8Array(Math.min(limit, guess));
  }

  /** Makes room for more bytes. */
  reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.bytes.length) return;
    if (needed > this.#limit)
      throw tooLarge('The file holds more data than can be read, or is made to look small.');
    const larger = new Uint8Array(Math.min(this.#limit, Math.max(this.bytes.length * 2, needed)));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

function copyStored(source: BitSource, output: Output): void {
  const [low = 0, high = 0, notLow = 0, notHigh = 0] = source.bytes(4);
  if ((low ^ notLow) !== 0xff || (high ^ notHigh) !== 0xff) throw damagedData();
  const stored = source.bytes(low + high * 256);
  output.reserve(stored.length);
  output.bytes.set(stored, output.length);
  output.length += stored.length;
}

/** The codes that a block begins with. */
function readCodes(source: BitSource): Codes {
  const literals = source.number(5) + firstLength;
  const all = new Uint8Array(literals + source.number(5) + 1);
  const own = new Uint8Array(order.length);
  const given = source.number(4) + 4;
  for (const symbol of order.slice(0, given)) own[symbol] = source.number(3);
  const code = huffmanCode(own);
  for (let index = 0; index < all.length;) {
    const symbol = source.symbol(code);
    if (symbol < 16) {
      all[index] = symbol;
      index += 1;
      continue;
    }
    if (symbol === 16 && index === 0) throw damagedData();
    const length = symbol === 16 ? (all[index - 1] as number) : 0;
    const end = index + (symbol === 18 ? 11 + source.number(7) : 3 + source.number(symbol === 16 ? 2 : 3));
    if (end > all.length) throw damagedData();
    all.fill(length, index, end);
    index = end;
  }
  return [huffmanCode(all.subarray(0, literals)), huffmanCode(all.subarray(literals))];
}

const endOfBlock = 256;

function copyCoded(source: BitSource, output: Output, [literalCode, distanceCode]: Codes): void {
  for (;;) {
    const symbol = source.symbol(literalCode);
    if (symbol === endOfBlock) return;
    if (symbol < endOfBlock) {
      output.reserve(1);
      output.bytes[output.length] = symbol;
      output.length += 1;
      continue;
    }
    const length = numberOf(lengths[symbol - firstLength], source);
    const distance = numberOf(distances[source.symbol(distanceCode)], source);
    if (distance > output.length) throw damagedData();
    output.reserve(length);
    const { bytes } = output;
    for (const end = output.length + length; output.length < end; output.length += 1)
      bytes[output.length] = bytes[output.length - distance] as number;
  }
}

function numberOf(span: Span | undefined, source: BitSource): number {
  if (!span) throw damagedData();
  return span.base + source.number(span.bits);
}
