import type { TrackLevel } from '../../schema/track.js';
import type { Columns } from './columns.js';
import { excerpt, type TakeNote } from './grid-report.js';
import type { Header } from './header.js';
import { readHeading } from './heading.js';
import { createIds } from '../../framework/edit/ids.js';

/** The levels that stand over the given columns, each with an id of its own. */
export function readLevels(columns: Columns, header: Header, note: TakeNote): TrackLevel[] {
  const newId = createIds();
  const seen = new Set<string>();
  const levels = columns.levels.map((column, index): TrackLevel => {
    const text = header.headingOf(column);
    const heading = readHeading(text);
    const { code, title } = heading;
    const label = excerpt([code, title].filter(Boolean).join(' '));
    if (text === '') note('guessed', 'This column has no heading: a level without one.', undefined, column);
    else if (seen.has(label)) note('guessed', `Another level ${label}.`, undefined, column);
    else note('understood', `The level ${label}.`, undefined, column);
    seen.add(label);
    return { id: newId(code ?? title ?? '', `level-${index + 1}`), ...heading };
  });
  const isSure = levels.some(({ code, title = '' }) => code !== undefined || /\p{Nd}/u.test(title));
  const known = 1 + Object.keys(columns.roles).length + levels.length;
  if (!isSure && known < header.columns.length)
    note('guessed', 'No level has a code or a number: check that these columns are levels.');
  return levels;
}
