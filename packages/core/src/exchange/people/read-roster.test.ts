import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { readRoster, type ReadPeopleOptions, type RosterEntry } from './index.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const clinic = valueOf(parseFramework(fixture('clinic.json')));

const entriesOf = (text: string, options?: ReadPeopleOptions): readonly RosterEntry[] => {
  const result = readRoster(text, clinic, options);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};

describe('readRoster', () => {
  it('gives each person once, with track, level, manager and group', () => {
    const ada = { id: 'p1', name: 'Ada Okoro' };
    const cy = { id: 'p3', name: 'Cy Marsh' };
    assert.deepEqual(entriesOf(fixture('roster.csv')), [
      { person: ada, track: 'nursing', level: 'n2', manager: cy, group: 'Ward 3' },
      { person: { id: 'p2', name: 'Bo Lind' }, track: 'reception', manager: ada, group: 'Ward 3' },
      { person: cy, track: 'nursing', level: 'n3', manager: { name: 'Fay Stone' } },
    ]);
  });

  it('lists what it left out and what it guessed, without a name', () => {
    const { report } = readRoster(fixture('roster.csv'), clinic);
    assert.deepEqual([report.rows, report.leftOut, report.people, report.ratings], [5, 2, 3, 0]);
    const notes = report.notes.filter(({ kind }) => kind !== 'understood');
    assert.deepEqual(
      notes.map(({ kind, row, column }) => [kind, row, column]),
      [
        ['left-out', 5, undefined],
        ['left-out', 6, 4],
        ['guessed', 4, 5],
      ],
    );
    assert.doesNotMatch(JSON.stringify(notes), /Ada|Bo|Cy|Di|Fay/);
  });

  it('knows people by name where there is no id, and makes an id of an address', () => {
    assert.deepEqual(entriesOf('Name,Grade\nAda Okoro,N1\nBo Lind,\n', { track: 'nursing' }), [
      { person: { name: 'Ada Okoro' }, track: 'nursing', level: 'n1' },
      { person: { name: 'Bo Lind' }, track: 'nursing' },
    ]);
    assert.deepEqual(
      entriesOf('Email,Name,Track\nada@example.org,Ada,nursing\nada-example-org,Other,nursing'),
      [
        { person: { id: 'ada-example-org-2', name: 'Ada' }, track: 'nursing' },
        { person: { id: 'ada-example-org', name: 'Other' }, track: 'nursing' },
      ],
    );
  });

  it('finds a manager by a name that one person has, and guesses at no other', () => {
    const text = 'Full name,Manager\nAda Okoro,cy  marsh\nCy Marsh,1\nBo Lind,BO LIND 2\nBo Lind 2,\n';
    assert.deepEqual(
      entriesOf(text, { track: 'nursing' }).map(({ manager }) => manager?.name),
      ['Cy Marsh', '1', 'Bo Lind 2', undefined],
    );
    const { report } = readRoster(text, clinic, { track: 'nursing' });
    assert.deepEqual(
      report.notes.filter(({ kind }) => kind === 'guessed').map(({ row, column }) => [row, column]),
      [
        [undefined, 1],
        [3, 2],
      ],
    );
    const twins = entriesOf('ID,Name,Track,Manager\n1,Ada,nursing,Bo\n2,Bo,nursing,3\n3,Bo,nursing,');
    assert.deepEqual(
      twins.map(({ manager }) => manager),
      [{ name: 'Bo' }, { id: '3', name: 'Bo' }, undefined],
    );
  });

  it('goes by the column of current levels where there are two of levels', () => {
    const [entry] = entriesOf('ID,Person,Track,Level,Current level\n7,Ada,nursing,N1,N2');
    assert.deepEqual(entry, { person: { id: '7', name: 'Ada' }, track: 'nursing', level: 'n2' });
  });

  it('refuses a table that names nobody, or no track', () => {
    const codeOf = (text: string): unknown => {
      const result = readRoster(text, clinic);
      return !result.ok && result.issues[0]?.code;
    };
    assert.equal(codeOf('Track\nnursing'), 'no-column');
    assert.equal(codeOf('Person\np1'), 'no-column');
    assert.equal(codeOf('Person,Track\np1,surgery'), 'no-rows');
    assert.deepEqual(entriesOf('Person,Track\n'), []);
  });
});
