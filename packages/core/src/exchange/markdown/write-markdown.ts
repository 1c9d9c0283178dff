import { escapeMarkdown } from '../../framework/markdown-text.js';
import { findTrack } from '../../framework/resolve-track.js';
import type { Framework } from '../../schema/framework.js';
import type { GridWords } from '../grid/grid-words.js';
import { writeName } from '../grid/name.js';
import { writeGrid } from '../grid/write-grid.js';
import { writeHeadings } from './write-headings.js';
import { escapeLine, escapeParagraph } from './markup.js';

/** How to write Markdown. */
export interface WriteMarkdownOptions {
  /** A table (the default), or headings for themes, competencies and levels with lists of statements. */
  readonly layout?: 'table' | 'headings';
  /** Words for headings and marks: the first of each list is written. Read the text with the same words. */
  readonly words?: Partial<GridWords>;
}

/**
 * Writes a track as Markdown that {@link readMarkdown} reads back: its name as a heading, its description, and a
 * table, or headings with lists. No text of the framework becomes markup. Control characters become blanks.
 *
 * Of a **table** comes back what {@link writeGrid} says, and the name and description of the track. Of **headings**
 * come back the names, themes (with their descriptions), descriptions of competencies, codes and titles of levels,
 * and cells: states, statements and examples, and a summary above statements. They do not carry weights,
 * must-haves and descriptions of levels; and competencies need names of their own, since names that come again
 * under another theme look like tracks.
 *
 * A track without rows gives a text that cannot be read back. Throws on a track id that the framework lacks.
 */
export function writeMarkdown(
  framework: Framework,
  trackId: string,
  options: WriteMarkdownOptions = {},
): string {
  const { layout = 'table', words } = options;
  const track = findTrack(framework, trackId);
  const title = `# ${escapeLine(writeName(track.name))}`;
  const description = escapeParagraph(track.description ?? '');
  const body =
    layout === 'headings'
      ? writeHeadings(framework, track, words)
      : writeTable(writeGrid(framework, trackId, words ? { words } : {}));
  return `${[title, description, ...body].filter(Boolean).join('\n\n')}\n`;
}

function writeTable([header = [], ...rows]: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const written = [header, ...rows].map((row) => line(row.map(writeCell)));
  return [[written[0], line(header.map(() => '---')), ...written.slice(1)].join('\n')];
}

const writeCell = (cell: string): string =>
  cell
    .split(/\r\n?|\n/)
    .map((text) => escapeMarkdown(text.replace(/\p{Cc}/gu, ' ')))
    .join('<br>');
