import { createMatcher, gridWords } from '../grid/grid-words.js';
import { refusal } from '../grid/grid-report.js';
import { excerpt } from '../report/excerpt.js';
import { noteOf } from '../report/note.js';
import type { ReadGridOptions } from '../grid/read-grid.js';
import type { Issue } from '../../schema/issue.js';
import type { ReadResult } from '../report/read-report.js';
import { finish, type Steps } from '../report/steps.js';
import { readBlocks } from './blocks.js';
import { buildFramework } from './build-framework.js';
import { outlineCandidate, wordsOf, type Candidate } from './candidate.js';
import { readDataLadder, type DataLadder } from './data-ladder.js';
import { readFrontMatter } from './front-matter.js';
import { createLevelTest } from './level-words.js';
import { createLineNotes } from './line-notes.js';
import { emptyReport } from '../report/empty-report.js';
import type { MarkdownReport } from './markdown-report.js';
import { readOutline, type Outline } from './outline.js';
import { tableCandidate } from './table-candidate.js';
import { listUnused } from './unused.js';

const most = { characters: 500_000, blocks: 20_000, tables: 100 };

/**
 * Reads Markdown (GitHub Flavored) as a framework. It tries three ways, and takes data first, then what says most:
 *
 * - **Data** between lines of `---` at the top (YAML): a list or mapping of competencies, each with its levels.
 * - **Tables** (with bars, of HTML, or with tabs), each by `readGrid`, and each a track, a theme, a competency or a level
 *   that the heading above it names; levels may be rows. A table of pay is none.
 * - **Headings and lists**, up to four deep: tracks, themes, competencies and levels, in either order, with
 *   statements as items or paragraphs. Lines in bold and summaries of parts that fold serve as headings, and so do labels
 *   at the start of paragraphs and items that come again in other places. Levels are known by codes ("A3"), words
 *   ("senior") and numbers, else by repeating from branch to branch, else by the numbers of lists of the same length. Items
 *   below "Examples" are examples of what is above; a paragraph above a list of statements is their summary.
 *
 * Text comes out plain: emphasis, links and formatting tags are taken away, and any other tag stays as text.
 *
 * The report says by line what was understood, guessed and left out. No text makes this throw. Refused are more
 * than 500,000 characters, 20,000 parts or 100 tables (`too-large`), what is no text (`not-text`), what holds no ladder
 * (`no-ladder`), and what `parseFramework` says about the `id` given.
 */
export function readMarkdown(text: string, options: ReadGridOptions = {}): ReadResult<MarkdownReport> {
  return finish(readMarkdownSteps(text, options));
}

/** {@link readMarkdown} in a few pieces: each goes through the text, or the framework, once. */
export function* readMarkdownSteps(
  text: string,
  options: ReadGridOptions,
): Steps<ReadResult<MarkdownReport>> {
  const words = { ...gridWords, ...options.words };
  const notes = createLineNotes();
  const refuse = (...issues: readonly Issue[]): ReadResult<MarkdownReport> => ({
    ok: false,
    issues,
    report: { ...emptyReport, notes: notes.list(), confidence: 0 },
  });
  if (text.length > most.characters)
    return refuse(refusal('too-large', `The text is longer than ${most.characters} characters. Split it.`));
  if (['PK\u0003\u0004', '%PDF-'].some((start) => text.startsWith(start)) || text.includes('\u0000'))
    return refuse(refusal('not-text', 'This is no text. Save it as Markdown in UTF-8, and read that.'));

  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const lost = lines.findIndex((line) => line.includes('\uFFFD'));
  if (lost >= 0) notes.take('left-out', 'lost-characters', {}, lost + 1);
  const front = readFrontMatter(lines, notes);
  const data = front.data ? readDataLadder(front.data, notes, createLevelTest(words.seniority)) : {};
  const blocks = readBlocks(lines.slice(front.bodyLine - 1), front.bodyLine);
  if (blocks.length > most.blocks || blocks.filter(({ kind }) => kind === 'table').length > most.tables) {
    const limits = `${most.blocks} headings, items and paragraphs, or ${most.tables} tables`;
    return refuse(refusal('too-large', `There are more than ${limits}. Split the text.`));
  }
  yield;
  const outline = readOutline(blocks, createLevelTest(words.seniority));
  yield;
  const name = options.name ?? data.title ?? '';
  const isNotExpected = createMatcher(words.notExpected);
  let chosen = dataCandidate(data, outline, name);
  if (!chosen) {
    const ofHeadings = outlineCandidate(outline, words.seniority, isNotExpected, name);
    yield;
    chosen = mostWords(ofHeadings, tableCandidate(outline, { ...options, name }));
    yield;
  }
  if (!chosen) {
    const hint =
      'Give each level a heading with a list below it, or write a table with a column for each level.';
    return refuse(refusal('no-ladder', `No levels were found. ${hint}`));
  }

  const [first] = outline.root.children;
  const isTitle = first?.rank === 1 && outline.root.children.length === 1;
  const used = new Set(chosen.used);
  if (isTitle && (options.name === undefined || chosen.tracks.some((track) => track.name === first.text)))
    used.add(first);
  const { kept, left } = listUnused(outline, used, notes, chosen.reasons);
  const named = chosen.tracks.length === 1 ? chosen.tracks[0]?.name : undefined;
  const heading = isTitle ? first.text : '';
  const title = options.name ?? data.title ?? (named || heading);
  if (data.title !== undefined && ![title, ...chosen.tracks.map((track) => track.name)].includes(data.title))
    notes.take('left-out', 'other-title', { text: excerpt(data.title) }, 1);
  yield;
  const built = buildFramework(
    chosen.tracks,
    {
      ...(options.id !== undefined && { id: options.id }),
      ...(options.language !== undefined && { language: options.language }),
      ...(data.description !== undefined && { description: data.description }),
      name: title,
    },
    chosen.confidence,
  );
  const allNotes = [...chosen.notes, ...notes.list()];
  if (!built.ok)
    return { ok: false, issues: built.issues, report: { ...emptyReport, notes: allNotes, confidence: 0 } };
  const { counts, origins, value } = built;
  if (title !== '' && options.name === undefined)
    allNotes.unshift(noteOf('understood', 'names-framework', { text: excerpt(title) }));
  const read = kept + (front.data ? wordsOf(chosen) : 0);
  const confidence = (chosen.confidence * read) / Math.max(1, read + left);
  return {
    ok: true,
    value,
    report: { ...counts, notes: allNotes, origins, confidence: Math.round(confidence * 100) / 100 },
  };
}

/** The ladder that data holds; what the text below begins with describes its track. */
function dataCandidate(data: DataLadder, { root }: Outline, name: string): Candidate | undefined {
  if (!data.track) return undefined;
  const description = root.about.map(({ text }) => text).join('\n\n');
  return {
    tracks: [{ name: data.title ?? name, ...(description && { description }), ...data.track }],
    notes: [],
    used: new Set(root.about),
    confidence: 0.9,
  };
}

function mostWords(one: Candidate | undefined, other: Candidate | undefined): Candidate | undefined {
  if (!one || !other) return one ?? other;
  return wordsOf(other) >= wordsOf(one) ? other : one;
}
