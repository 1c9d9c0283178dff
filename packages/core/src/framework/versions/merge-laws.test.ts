import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { framework as anyFramework, valueOf } from '../../../testing/arbitrary.js';
import { parseFramework } from '../../index.js';
import { mergeFrameworks, type FrameworkMerge, type MergeConflict } from '../../versions.js';
import { threeVersions } from './framework-variants.test.js';

const runs = { numRuns: 1000 };

/** The place and reason of a conflict, whichever side is ours. */
const placeOf = ({ reason, thing, place, property }: MergeConflict): string =>
  JSON.stringify([reason, thing, place, property]);
const places = ({ conflicts }: FrameworkMerge): string[] => conflicts.map(placeOf).sort();

type Texts = ReadonlySet<string>;

/** Every text that a person can read in a value: names, titles, descriptions, summaries and statements. */
function textsIn(value: unknown): Texts {
  const texts = new Set<string>();
  JSON.stringify(value, (key, inner: unknown) => {
    if (['text', 'name', 'title', 'description', 'summary'].includes(key)) texts.add(String(inner));
    if (['base', 'ours', 'theirs'].includes(key) && typeof inner === 'string') texts.add(inner);
    return inner;
  });
  return texts;
}

describe('the laws of merging', () => {
  test('a side that changed nothing changes nothing', () => {
    fc.assert(
      fc.property(threeVersions, ([base, one]) => {
        assert.deepEqual(mergeFrameworks(base, one, base), { framework: one, conflicts: [] });
        assert.deepEqual(mergeFrameworks(base, base, one), { framework: one, conflicts: [] });
      }),
      runs,
    );
  });

  test('two sides that changed the same agree', () => {
    fc.assert(
      fc.property(anyFramework, threeVersions, (unrelated, [base, one]) => {
        assert.deepEqual(mergeFrameworks(base, one, one), { framework: one, conflicts: [] });
        assert.deepEqual(mergeFrameworks(unrelated, one, one), { framework: one, conflicts: [] });
      }),
      runs,
    );
  });

  test('what comes out is a framework, and swapping the sides gives the same conflicts', () => {
    let conflicting = 0;
    fc.assert(
      fc.property(threeVersions, ([base, ours, theirs]) => {
        const merged = mergeFrameworks(base, ours, theirs);
        const swapped = mergeFrameworks(base, theirs, ours);
        valueOf(parseFramework(JSON.stringify(merged.framework)));
        valueOf(parseFramework(JSON.stringify(swapped.framework)));
        assert.deepEqual(places(merged), places(swapped));
        conflicting += merged.conflicts.length > 0 ? 1 : 0;
      }),
      runs,
    );
    assert.ok(conflicting > 100 && conflicting < 900, `${conflicting} of 1000 had conflicts`);
  });

  test('what either side wrote is in the merged framework or in a conflict; what neither kept is gone', () => {
    let written = 0;
    fc.assert(
      fc.property(threeVersions, ([base, ours, theirs]) => {
        const { framework, conflicts } = mergeFrameworks(base, ours, theirs);
        const [was, left, right, is] = [base, ours, theirs, framework].map(textsIn) as [
          Texts,
          Texts,
          Texts,
          Texts,
        ];
        const told = textsIn(conflicts);
        for (const text of [...left, ...right]) {
          if (was.has(text)) continue;
          written += 1;
          assert.ok(is.has(text) || told.has(text), `“${text}” is lost`);
        }
        for (const text of is) assert.ok(left.has(text) || right.has(text), `“${text}” came back`);
      }),
      runs,
    );
    assert.ok(written > 1000, `${written} texts were written`);
  });

  test('no place is in two conflicts for the same reason', () => {
    fc.assert(
      fc.property(threeVersions, ([base, ours, theirs]) => {
        const all = places(mergeFrameworks(base, ours, theirs));
        assert.equal(new Set(all).size, all.length);
      }),
      runs,
    );
  });

  test('two frameworks that have nothing to do with each other still merge into one', () => {
    fc.assert(
      fc.property(anyFramework, anyFramework, anyFramework, (base, ours, theirs) => {
        valueOf(parseFramework(JSON.stringify(mergeFrameworks(base, ours, theirs).framework)));
      }),
      runs,
    );
  });
});
