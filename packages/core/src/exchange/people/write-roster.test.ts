import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../../testing/arbitrary.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { readRoster, writeRoster, type RosterEntry } from './index.js';

const framework = valueOf(
  parseFramework({
    schemaVersion: 1,
    id: 'f',
    name: 'F',
    tracks: [
      {
        id: 't',
        name: 'Care; "day", night',
        levels: [
          { id: 'l1', code: 'A1', title: '=Junior' },
          { id: 'l2', code: 'A2', title: 'l1' },
        ],
        competencies: [],
      },
      { id: 'u', name: 't', levels: [{ id: 'l1', title: 'Senior' }], competencies: [] },
    ],
    competencies: [],
  }),
);

const text = fc.oneof(
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    '-5',
    '@x',
    '"',
    'a;b,"c"',
    'a\r\nb',
    ' p1 ',
    'P1',
    'p2',
    'Ada',
    'ada ',
    '',
  ),
  fc.constantFrom('علي', '张伟', '__proto__', 'Person', 'sep=;', '\u0000', '\u2028', '\uD800'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const person = fc.record(
  { id: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'علي'), name: text },
  { requiredKeys: [] },
);
const place = fc.constantFrom<{ readonly track: string; readonly level?: string }>(
  { track: 't' },
  { track: 't', level: 'l1' },
  { track: 't', level: 'l2' },
  { track: 'u', level: 'l1' },
);
const details = fc.record({ manager: person, group: text }, { requiredKeys: [] });
const rosters: fc.Arbitrary<RosterEntry[]> = fc.array(
  fc.tuple(person, place, details).map(([whose, where, more]) => ({ person: whose, ...where, ...more })),
  { maxLength: 8 },
);

const clean = (words = ''): string => words.replace(/\r\n?/g, '\n').trim();
const sameName = (one = '', other = ''): boolean => {
  const seen = (name: string): string =>
    name.normalize().replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim().toLowerCase();
  return seen(one) === seen(other);
};

type Person = RosterEntry['person'];
const carriedPerson = ({ id, name }: Person): Person => ({
  ...(id !== undefined && { id }),
  ...(clean(name) !== '' && { name: clean(name) }),
});
const isSamePerson = (one: Person, other: Person): boolean =>
  one.id === undefined && other.id === undefined ? sameName(one.name, other.name) : one.id === other.id;

/** Everybody of a roster whom a table carries, in the order of the first row about each. */
function carried(roster: readonly RosterEntry[]): RosterEntry[] {
  const named = roster
    .map((entry) => ({ ...entry, person: carriedPerson(entry.person) }))
    .filter(({ person: { id, name } }) => id !== undefined || name !== undefined);
  return named.filter((entry, at) => named.findIndex((one) => isSamePerson(one.person, entry.person)) === at);
}

function back(roster: readonly RosterEntry[]): readonly RosterEntry[] {
  const result = readRoster(writeRoster(roster, framework), framework);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

const withoutManager = ({ manager: _, ...rest }: RosterEntry): Omit<RosterEntry, 'manager'> => rest;
const runs = { numRuns: Number(process.env['RUNS'] ?? 500) };

describe('a roster that is written as a table and read back', () => {
  it('has the same people, tracks, levels and groups, whatever anything is called', () => {
    const law = fc.property(rosters, (roster) => {
      const expected = carried(roster).map(({ group, ...rest }) => ({
        ...withoutManager(rest),
        ...(clean(group) !== '' && { group: clean(group) }),
      }));
      fc.pre(expected.length > 0 || roster.length === 0);
      assert.deepEqual(back(roster).map(withoutManager), expected);
    });
    fc.assert(law, runs);
  });

  it('gives back a manager of the roster, and takes no other for somebody of it', () => {
    const law = fc.property(rosters, (roster) => {
      const expected = carried(roster);
      fc.pre(expected.length > 0);
      const people = expected.map((entry) => entry.person);
      back(roster).forEach(({ manager }, at) => {
        const wanted = expected[at]?.manager ?? {};
        const listed = people.find(({ id }) => id !== undefined && id === wanted.id);
        if (listed) assert.deepEqual(manager, listed);
        else if (manager?.id !== undefined) {
          assert.equal(wanted.id, undefined);
          assert.ok(sameName(manager.name, wanted.name));
        } else if (manager)
          assert.ok(
            [clean(wanted.id), clean(wanted.name)].includes(manager.name ?? '') ||
              sameName(manager.name, wanted.name),
          );
      });
    });
    fc.assert(law, runs);
  });

  it('is the same text when it is written again', () => {
    const law = fc.property(rosters, (roster) => {
      fc.pre(carried(roster).length > 0);
      const once = writeRoster(back(roster), framework);
      assert.equal(writeRoster(back(back(roster)), framework), once);
    });
    fc.assert(law, runs);
  });

  it('holds no cell that a spreadsheet runs, and names a manager by id', () => {
    const ada = { id: 'p1', name: '=HYPERLINK("https://example.org")' };
    const roster: RosterEntry[] = [
      { person: ada, track: 't', level: 'l1', group: '@Ward 3' },
      { person: { name: 'Bo' }, track: 'u', manager: ada },
      { person: { id: 'p3' }, track: 'gone', level: 'l9', manager: { name: 'Fay' } },
    ];
    assert.deepEqual(writeRoster(roster, framework).split('\r\n'), [
      'Person,Name,Track,Current level,Manager,Group',
      `p1,"'=HYPERLINK(""https://example.org"")","Care; ""day"", night",A1 =Junior,,'@Ward 3`,
      ',Bo,u,,p1,',
      'p3,,gone,l9,Fay,',
      '',
    ]);
  });
});
