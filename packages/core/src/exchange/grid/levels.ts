import type { TrackLevel } from '../../schema/track.js';
import type { Columns } from './columns.js';
import { excerpt } from '../report/excerpt.js';
import type { TakeNote } from './grid-report.js';
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
    const label = [code, title].filter(Boolean).join(' ');
    const values = { text: excerpt(label) };
    if (text === '') note('guessed', 'level-without-heading', {}, undefined, column);
    else if (seen.has(label)) note('guessed', 'another-level', values, undefined, column);
    else note('understood', 'level', values, undefined, column);
    seen.add(label);
    return { id: newId(code ?? title ?? '', `level-${index + 1}`), ...heading };
  });
  const isSure = levels.some(({ code, title = '' }) => code !== undefined || /\p{Nd}/u.test(title));
  const known = 1 + Object.keys(columns.roles).length + levels.length;
  if (!isSure && known < header.columns.length) note('guessed', 'unsure-levels', {});
  return levels;
}
