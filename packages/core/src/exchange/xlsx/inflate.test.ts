import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { inflate } from './inflate.js';
import { Refused } from './refused.js';

const budget = (bytes = 10_000_000, blocks = 100_000): { bytes: number; blocks: number } => ({
  bytes,
  blocks,
});
const refuses = (bytes: Uint8Array, most: number, ...limits: number[]): void => {
  assert.throws(() => inflate(bytes, most, budget(...limits)), Refused);
};

const piece = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 4000 }))
    .map(([unit, times]) =>
      Uint8Array.from({ length: unit.length * times }, (_, index) => unit[index % unit.length] as number),
    ),
);
const anyBytes = fc.array(piece, { maxLength: 6 }).map((pieces) => Buffer.concat(pieces));
const anySettings = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  memLevel: fc.integer({ min: 1, max: 9 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FIXED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
  ),
});

/** Blocks that hold next to nothing, each with a code whose table would have 32,768 places. */
function emptyBlocks(count: number): Uint8Array {
  const bits: number[] = [];
  const put = (value: number, length: number): void => {
    for (let bit = 0; bit < length; bit += 1) bits.push((value >> bit) & 1);
  };
  for (let block = 0; block < count; block += 1) {
    put(0, 1);
    put(2, 2);
    put(0, 10);
    put(15, 4);
    // The codes for lengths 0, 1, 15 and "many zeros" have two bits each.
    for (const symbol of [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15])
      put([0, 1, 15, 18].includes(symbol) ? 2 : 0, 3);
    const zeros = (times: number): void => {
      put(3, 2);
      put(times - 11, 7);
    };
    zeros(97);
    put(2, 2);
    zeros(138);
    zeros(20);
    put(1, 2);
    put(1, 2);
    put(1, 15);
  }
  return Uint8Array.from({ length: bits.length / 8 }, (_, byte) =>
    bits.slice(byte * 8, byte * 8 + 8).reduce((sum, bit, place) => sum + (bit << place), 0),
  );
}

describe('inflating', () => {
  it('gives back what zlib deflated, in every manner that it has', () => {
    const law = fc.property(anyBytes, anySettings, (bytes, settings) => {
      const left = budget();
      const made = inflate(deflateRawSync(bytes, settings), bytes.length, left);
      assert.ok(Buffer.from(made).equals(bytes));
      assert.equal(left.bytes, 10_000_000 - bytes.length);
    });
    fc.assert(law, { numRuns: 300 });
  });

  it('refuses one byte more than may be made', () => {
    const law = fc.property(anyBytes, anySettings, (bytes, settings) => {
      const deflated = deflateRawSync(bytes, settings);
      if (bytes.length === 0) return;
      refuses(deflated, bytes.length - 1);
      refuses(deflated, Infinity, bytes.length - 1);
    });
    fc.assert(law);
  });

  it('refuses data that is cut off, and never throws anything else on what is damaged', () => {
    const law = fc.property(
      anyBytes,
      anySettings,
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (bytes, settings, at, by) => {
        const deflated = Uint8Array.from(deflateRawSync(bytes, settings));
        refuses(deflated.subarray(0, -1), 10_000_000);
        const place = at % deflated.length;
        deflated[place] = (deflated[place] as number) ^ by;
        try {
          inflate(deflated, 10_000_000, budget());
        } catch (error) {
          assert.ok(error instanceof Refused, String(error));
        }
      },
    );
    fc.assert(law, { numRuns: 500 });
  });

  it('stops at the limit of a megabyte of zeros that a kilobyte makes', () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000));
    const start = performance.now();
    refuses(bomb, 1_000_000);
    assert.ok(performance.now() - start < 500);
  });

  it('takes no longer for many blocks than for much data', () => {
    const blocks = emptyBlocks(40_000);
    const start = performance.now();
    refuses(blocks, 1_000_000);
    refuses(blocks, 1_000_000, 10_000_000, 1000);
    assert.ok(performance.now() - start < 2000, `${performance.now() - start} ms`);
  });
});
