import type { Framework } from '../../schema/framework.js';
import { PeopleFinder } from './people-finder.js';
import type { SourceTable } from '../tables/source-table.js';
import type { PeopleResult } from './people-report.js';
import { noRowFits, openTable, type ReadPeopleOptions } from './people-table.js';
import { withWords, type PeopleColumn } from './people-words.js';
import type { RosterEntry } from './roster-entry.js';
import { rosterLookup } from './roster-lookup.js';
import type { TableRow } from './table-row.js';
import { levelIn, TrackFinder } from './track-finder.js';

const known: readonly PeopleColumn[] = [
  'id',
  'person',
  'name',
  'track',
  'currentLevel',
  'level',
  'manager',
  'group',
];

/**
 * Reads a roster from CSV text or a table: a person a row, with their track, level, manager and group, as
 * {@link readAssessments} reads its rows. A manager is found among the people of the roster by id, else by name.
 * Somebody who is there twice is read once: later rows of theirs are left out and noted.
 *
 * With the ids of an entry, a host can start an assessment, or add `group` to one for `summarizeTeam`. Refuses and
 * throws as {@link readAssessments} does.
 */
export function readRoster(
  source: string | SourceTable,
  framework: Framework,
  options: ReadPeopleOptions = {},
): PeopleResult<readonly RosterEntry[]> {
  const words = withWords(options.words);
  const tracks = new TrackFinder(framework, words, options.track);
  const needed: (readonly PeopleColumn[])[] = [['person', 'name', 'id']];
  if (!tracks.hasDefault) needed.push(['track']);
  const table = openTable(source, words, { known, needed }, options.delimiter);
  if ('ok' in table) return table;

  tracks.noteDefault(table, options.track);
  const levelColumn = table.columns.has('currentLevel') ? 'currentLevel' : 'level';
  if (levelColumn === 'currentLevel' && table.columns.has('level'))
    table.take('left-out', 'level-in-other-column', {}, undefined, table.columns.get('level'));
  const people = new PeopleFinder(table);
  const found = new Map<string, { readonly row: TableRow; readonly entry: RosterEntry }>();
  for (const row of table.rows) {
    const somebody = people.in(row);
    const names = tracks.in(row);
    const level = names && levelIn(row, levelColumn, names);
    if (!somebody || !names || row.isLeftOut) continue;
    if (found.has(somebody.key)) {
      row.leaveOut('repeated-person');
      continue;
    }
    const group = row.text('group');
    const { person } = somebody;
    const entry = {
      person,
      track: names.track.id,
      ...(level && { level: level.id }),
      ...(group !== '' && { group }),
    };
    found.set(somebody.key, { row, entry });
  }

  const value = withManagers([...found.values()]);
  const report = table.report({ people: value.length, ratings: 0 });
  if (table.rows.length === 0 || value.length > 0) return { ok: true, value, report };
  return { ok: false, issues: [noRowFits], report };
}

/** The entries, each with its manager. */
function withManagers(
  found: readonly { readonly row: TableRow; readonly entry: RosterEntry }[],
): RosterEntry[] {
  const lookup = rosterLookup(found.map(({ entry }) => entry));
  return found.map(({ row, entry }) => {
    const text = row.text('manager');
    if (text === '') return entry;
    const manager = lookup.find(text);
    if (manager && manager !== 'several') return { ...entry, manager: manager.person };
    row.note('guessed', manager ? 'several-managers' : 'unknown-manager', 'manager');
    return { ...entry, manager: { name: text } };
  });
}
