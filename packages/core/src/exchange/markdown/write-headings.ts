import { resolveTrack } from '../../framework/resolve-track.js';
import type { Cell } from '../../schema/expectation.js';
import type { Framework } from '../../schema/framework.js';
import type { Track } from '../../schema/track.js';
import { createMatcher, gridWords, type GridWords } from '../grid/grid-words.js';
import { writeHeading } from '../grid/heading.js';
import { oneLine, writeName } from '../grid/name.js';
import { createLevelTest } from './level-words.js';
import { escapeLine, escapeParagraph } from './markup.js';

/** The themes, competencies and levels of a track as headings, each a block, with what stands below. */
export function writeHeadings(
  framework: Framework,
  track: Track,
  ownWords: Partial<GridWords> | undefined,
): string[] {
  const words = { ...gridWords, ...ownWords };
  const isMark = createMatcher(words.notExpected);
  const { levels, rows } = resolveTrack(framework, track);
  const themes = new Map(framework.themes?.map((theme) => [theme.id, theme]));
  const themeOf = (id = ''): string => oneLine(themes.get(id)?.name);
  const isThemed = rows.some(({ competency }) => themeOf(competency.theme) !== '');
  const depth = isThemed ? 3 : 2;
  const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${escapeLine(text)}`;

  const names = [
    track.name,
    ...rows.flatMap(({ competency, name }) => [name, themeOf(competency.theme)]),
  ].map(writeName);
  const isLevel = createLevelTest(words.seniority);
  // Where another heading could pass for a level, every level says outright that it is one.
  const isOutright = levels.length < 2 || names.some(isLevel);
  const levelHeadings = levels.map(({ code = '', title = '' }) =>
    heading(
      depth + 1,
      writeHeading({ code, title }, (text) => !isOutright && isLevel(text)),
    ),
  );

  let theme: string | undefined;
  return rows.flatMap(({ competency, name, description = '', cells }) => {
    const own = themeOf(competency.theme);
    const about = themes.get(competency.theme ?? '')?.description ?? '';
    const isNew = isThemed && own !== theme;
    theme = own;
    return [
      ...(isNew ? [heading(2, writeName(own)), escapeParagraph(about)] : []),
      heading(depth, writeName(name)),
      escapeParagraph(description),
      ...levelHeadings.flatMap((level, place) => [level, ...writeCell(cells[place], words, isMark)]),
    ];
  });
}

/** A cell as blocks: a paragraph, a list, and examples below a word that says so. */
function writeCell(cell: Cell | undefined, words: GridWords, isMark: (text: string) => boolean): string[] {
  if (cell === undefined) return [];
  if (cell === 'not-expected') return [words.notExpected[0] ?? ''];
  const { summary = '', examples = [] } = cell;
  const statements = (cell.statements ?? []).filter(({ text }) => text.trim() !== '');
  const item = (text: string, indent: number): string =>
    `${' '.repeat(indent)}- ${escapeParagraph(text, isMark, indent + 2)}`;
  const exampleItems = (texts: readonly string[], indent: number): string[] =>
    texts.filter((text) => text.trim() !== '').map((text) => item(text, indent));
  const list = statements.flatMap(({ text, examples: own = [] }) => {
    const below = exampleItems(own, 4);
    return [item(text, 0), ...(below.length > 0 ? ['  - Examples:', ...below] : [])];
  });
  const ofCell = exampleItems(examples, 0);
  return [
    escapeParagraph(summary, isMark),
    list.join('\n'),
    ...(ofCell.length > 0 ? ['Examples:', ofCell.join('\n')] : []),
  ];
}
