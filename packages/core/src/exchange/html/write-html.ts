import type { Cell } from '../../schema/expectation.js';
import type { Framework } from '../../schema/framework.js';
import { findTrack, placeOfLevel, resolveTrack } from '../../framework/resolve-track.js';
import { gridWords } from '../grid/grid-words.js';
import { oneLine } from '../grid/name.js';
import { writeGrid } from '../grid/write-grid.js';
import { directionOf } from './direction.js';
import { escapeHtml } from './escape.js';

/** What of a track to write. */
export interface WriteHtmlOptions {
  /** The id of the one level to write. Default: all levels. */
  readonly level?: string;
}

/**
 * Writes a track as a fragment of HTML for a wiki or a page: one table, with the track's name as its caption, levels
 * across, competencies down, and statements as lists. It has no styles, scripts, ids or classes, only the language,
 * the direction and the scope of headings, and no text of the framework becomes markup.
 *
 * `readHtmlTables` and `readGrid` read it back. It carries what `writeGrid` says that a table carries, but for
 * several blanks in a row (HTML shows one) and for line breaks within a statement (a blank, or a statement of its own
 * where the line begins as a list item does).
 *
 * Throws on a track id that the framework lacks, and on a level that the track lacks.
 */
export function writeHtml(framework: Framework, trackId: string, options: WriteHtmlOptions = {}): string {
  const { track, levels, rows } = resolveTrack(framework, findTrack(framework, trackId));
  const [header = [], ...body] = writeGrid(framework, trackId);
  const lead = header.length - levels.length;
  const name = header.indexOf(gridWords.competency[0] as string);
  const places = levels.map((_, place) => place);
  const chosen = options.level === undefined ? places : [placeOfLevel(levels, options.level)];

  const headings = [...header.slice(0, lead), ...chosen.map((place) => header[lead + place] as string)];
  const head = headings.map((text) => `<th scope="col">${lines(text)}</th>`);
  const bodyRows = rows.map(({ cells }, row) => [
    ...(body[row] ?? [])
      .slice(0, lead)
      .map((text, column) =>
        column === name ? `<th scope="row">${lines(text)}</th>` : `<td>${lines(text)}</td>`,
      ),
    ...chosen.map((place) => `<td>${content(cells[place])}</td>`),
  ]);
  const language = framework.language === undefined ? '' : ` lang="${escapeHtml(framework.language)}"`;
  const caption = oneLine(track.name);
  return [
    `<table${language} dir="${directionOf(framework.language)}">`,
    ...(caption === '' ? [] : [`<caption>${escapeHtml(caption)}</caption>`]),
    `<thead><tr>${head.join('')}</tr></thead>`,
    '<tbody>',
    ...bodyRows.map((cells) => `<tr>${cells.join('')}</tr>`),
    '</tbody>',
    '</table>',
    '',
  ].join('\n');
}

/** The statements of a cell as a list; a summary stands in where there are none. */
function content(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (cell === 'not-expected') return escapeHtml(gridWords.notExpected[0] as string);
  const isFilled = (text: string): boolean => text.trim() !== '';
  const statements = cell.statements?.map(({ text }) => text).filter(isFilled) ?? [];
  const texts = statements.length > 0 ? statements : [cell.summary ?? ''].filter(isFilled);
  // A backslash at the end of a line would else join it to the next.
  const items = texts.map(
    (text) => `<li>${lines(text.trim().replace(/(?<!\\)\\+(?=[\r\n]|$)/g, '$&$&'))}</li>`,
  );
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}

/** Text with its line breaks. */
const lines = (text: string): string => escapeHtml(text.replace(/\r\n?/g, '\n')).replaceAll('\n', '<br>');
