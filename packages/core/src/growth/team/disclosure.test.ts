import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { disclose, type Disclosure, type ShownTally } from './disclosure.js';
import { sumOf, type Tally } from './tally.js';

const answers = ['yes', 'no', 'open'] as const;
const hidden = { withheld: true, reason: 'would-reveal' } as const;
const small = { withheld: true, reason: 'small-group' } as const;
const tally = (yes: number, no: number, open = 0): Tally => ({ yes, no, open });
const none = tally(0, 0);

/** Every way in which the people of these groups can answer. */
function* populations(sizes: readonly number[]): Generator<Tally[]> {
  const [size, ...others] = sizes;
  if (size === undefined) {
    yield [];
    return;
  }
  for (const rest of populations(others)) {
    for (let yes = 0; yes <= size; yes += 1) {
      for (let no = 0; no <= size - yes; no += 1) yield [tally(yes, no, size - yes - no), ...rest];
    }
  }
}

/** Some of the groups, taken together. */
type Crowd = (group: number) => boolean;

const crowdsOf = (sizes: readonly number[]): Crowd[] =>
  Array.from({ length: 2 ** sizes.length - 1 }, (_, index) => (group) => ((index + 1) >> group) % 2 === 1);

/**
 * What somebody can work out who knows every size and the procedure: for each output, the counts that each crowd
 * can have of each answer in any population that gives this output.
 */
function attack(sizes: readonly number[], minimum: number): Map<string, Record<keyof Tally, Set<number>>[]> {
  const crowds = crowdsOf(sizes);
  const possible = new Map<string, Record<keyof Tally, Set<number>>[]>();
  for (const population of populations(sizes)) {
    const output = JSON.stringify(disclose(population.slice(0, -1), population.at(-1) ?? none, minimum));
    const counts =
      possible.get(output) ?? crowds.map(() => ({ yes: new Set(), no: new Set(), open: new Set() }));
    possible.set(output, counts);
    for (const [index, includes] of crowds.entries()) {
      const together = sumOf(population.filter((_, group) => includes(group)));
      for (const answer of answers) counts[index]?.[answer].add(together[answer]);
    }
  }
  return possible;
}

const disclosureIn = (output: string): Disclosure => JSON.parse(output) as Disclosure;
const isShown = ({ yes, all }: ShownTally, answer: keyof Tally): boolean =>
  answer === 'yes' ? typeof yes === 'number' : !('withheld' in all);

describe('what is shown of one question', () => {
  test('a count needs the minimum of people on both sides of it', () => {
    const shown = (...counts: [number, number, number?]) => disclose([], tally(...counts), 5).everyone;
    assert.deepEqual(shown(5, 5), { asked: 10, yes: 5, all: tally(5, 5) });
    for (const counts of [tally(4, 6), tally(6, 4), tally(12, 0), tally(0, 12), tally(0, 0, 12)]) {
      assert.deepEqual(shown(counts.yes, counts.no, counts.open), {
        asked: hidden,
        yes: hidden,
        all: hidden,
      });
    }
    assert.deepEqual(shown(2, 2), { asked: small, yes: small, all: small });
  });

  test('where a third answer is rare, it stays with the second', () => {
    const { everyone } = disclose([], tally(6, 5, 1), 5);
    assert.deepEqual(everyone, { asked: 12, yes: 6, all: hidden });
    assert.deepEqual(disclose([], tally(6, 5, 5), 5).everyone.all, tally(6, 5, 5));
  });

  test('two groups that would each be safe are both withheld where the third is not', () => {
    const { everyone, groups } = disclose([tally(10, 10), tally(1, 14), tally(6, 7)], none, 5);
    assert.equal(everyone.yes, 17);
    assert.deepEqual(
      groups.map(({ yes }) => yes),
      [10, hidden, hidden],
    );
  });

  test('a group is withheld where the total less this group is about a few', () => {
    const [one] = disclose([tally(9, 9), tally(1, 0)], none, 5).groups;
    const [beside] = disclose([tally(9, 9)], tally(1, 0), 5).groups;
    assert.deepEqual([one?.yes, beside?.yes], [hidden, hidden]);
  });

  test('groups of which nobody was asked stand in no way', () => {
    const { groups } = disclose([none, tally(6, 6), none], none, 5);
    assert.deepEqual(
      groups.map(({ yes }) => yes),
      [small, 6, small],
    );
  });
});

describe('an attacker who knows all sizes and the procedure, and tries every population', () => {
  // The minimum, the sizes of the groups, and how many people belong to none.
  for (const [minimum, ...sizes] of [
    [2, 6, 6, 0],
    [2, 6, 5, 1],
    [2, 5, 4, 3, 2],
    [3, 9, 7, 2],
    [3, 12, 10, 0],
    [5, 10, 10, 1],
    [5, 15, 12, 0],
    [5, 12, 12, 4],
    [5, 20, 16, 0],
  ] as [number, ...number[]][]) {
    const sumOver = (crowd: Crowd): number =>
      sizes.reduce((sum, size, group) => sum + (crowd(group) ? size : 0), 0);

    test(`finds out nothing withheld in groups of ${sizes.join(', ')} with a minimum of ${minimum}`, () => {
      const crowds = crowdsOf(sizes);
      const outputs = attack(sizes, minimum);
      assert.ok(
        [...outputs.keys()].some((output) =>
          disclosureIn(output).groups.some((group) => isShown(group, 'yes')),
        ),
      );
      for (const [output, countsByCrowd] of outputs) {
        const { everyone, groups } = disclosureIn(output);
        for (const answer of answers) {
          if (answer === 'open' && !('withheld' in everyone.all) && everyone.all.open === 0) continue;
          const isHidden: Crowd = (group) => !(groups[group] && isShown(groups[group], answer));
          for (const [index, crowd] of crowds.entries()) {
            const people = sumOver(crowd);
            const counts = [...(countsByCrowd[index]?.[answer] ?? [])];
            if (people === 0) continue;
            if (counts.length === 1) {
              assert.ok(
                counts.every((count) => count >= minimum && people - count >= minimum),
                output,
              );
            }
            const others = isShown(everyone, answer) ? sumOver(isHidden) - people : minimum;
            if (others > 0 && sizes.every((_, group) => !crowd(group) || isHidden(group))) {
              assert.ok(counts.length >= Math.max(2, Math.min(minimum, people, others)), output);
            }
          }
        }
      }
    });
  }
});
