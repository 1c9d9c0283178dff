import type { Track, TrackCompetency } from '../../schema/track.js';
import { keyOf, type Entry } from './entry.js';
import type { Names } from './names.js';
import { cellKeys, PlacedStatement } from './placed-statement.js';

/** A track and everything that is written in it; what it inherits is written elsewhere. */
export function trackEntries(
  track: Track,
  names: Names,
  competencyNames: ReadonlyMap<string, string>,
): Entry[] {
  const { levels = [], competencies: rows = [], ...properties } = track;
  const key = names.track(track.id);
  return [
    {
      thing: 'track',
      key,
      list: 'track',
      place: { track: track.id },
      text: track.name,
      properties,
      references: track.extends === undefined ? {} : { extends: names.track(track.extends) },
    },
    ...levels.map((level): Entry => ({
      thing: 'level',
      key: keyOf(key, names.level(track.id, level.id)),
      list: keyOf('level', key),
      place: { track: track.id, level: level.id },
      text: level.title ?? level.code,
      properties: level,
      references: level.jobLevel === undefined ? {} : { jobLevel: names.jobLevel(level.jobLevel) },
    })),
    ...rows.flatMap((row) => rowEntries(track.id, row, names, competencyNames)),
  ];
}

function rowEntries(
  track: string,
  { competency, expectations = {}, ...properties }: TrackCompetency,
  names: Names,
  competencyNames: ReadonlyMap<string, string>,
): Entry[] {
  const keys = [names.track(track), names.competency(competency)] as const;
  const row: Entry = {
    thing: 'row',
    key: keyOf(...keys),
    list: keyOf('row', keys[0]),
    place: { track, competency },
    text: properties.name ?? competencyNames.get(competency),
    properties,
  };
  const cells = Object.entries(expectations).flatMap(([level, cell]): Entry[] => {
    const home = cellKeys(...keys, names.level(track, level));
    const place = { track, competency, level };
    if (cell === 'not-expected') {
      return [{ thing: 'cell', key: home.cell, place, properties: { expected: false } }];
    }
    const { statements, ...said } = cell;
    const properties = { expected: true, wording: statements ? 'own' : 'inherited', ...said };
    return [
      { thing: 'cell', key: home.cell, place, text: cell.summary, properties },
      ...(statements ?? []).map((statement): Entry => {
        const at = { ...place, statement: statement.id };
        return {
          thing: 'statement',
          list: home.cell,
          place: at,
          text: statement.text,
          properties: statement,
          statement: new PlacedStatement(statement, at, home),
        };
      }),
    ];
  });
  return [row, ...cells];
}
