import type { Framework } from '@career-tracks/core';
import { checkFramework, type Finding } from '@career-tracks/core/checker';
import type { TrackView } from '../../../render/track-view.js';
import { rowOf } from '../names.js';
import type { CellId } from '../seams.js';
import { dismissedIn } from './dismissed-hints.js';

/** Rules about words, as opposed to what a track lacks. */
const aboutWords: ReadonlySet<string> = new Set([
  'jargon',
  'long-sentence',
  'hard-words',
  'vague-word',
  'no-observable-verb',
  'two-behaviours',
]);

/** A remark on words that are being written; it can be dismissed where the document has these words already. */
export interface WordFinding {
  readonly finding: Finding;
  readonly isInDocument: boolean;
}

/** What the checker says of the words of a cell that are not in the document yet, and nobody has dismissed. */
export function checkWords(
  view: TrackView,
  { competency, level }: CellId,
  text: string,
): readonly WordFinding[] {
  const { framework, matrix } = view;
  const { language } = framework;
  const column = matrix.columns.findIndex(({ id }) => id === level);
  const cell = rowOf(view, competency)?.cells[column];
  const { statements: before = [] } = cell?.state === 'defined' ? cell.expectation : {};
  const idOf = new Map(before.map((statement) => [statement.text.trim(), statement.id]));
  // No id of a document holds a slash.
  const statements = text
    .split('\n')
    .map((line, index) => ({ id: idOf.get(line.trim()) ?? `/${index}`, text: line }));
  const draft: Framework = {
    schemaVersion: 1,
    id: 'draft',
    name: '',
    ...(language === undefined ? {} : { language }),
    competencies: [{ id: competency, name: '' }],
    tracks: [
      {
        id: matrix.track.id,
        name: '',
        levels: [{ id: level }],
        competencies: [{ competency, expectations: { [level]: { statements } } }],
      },
    ],
  };
  return checkFramework(draft, { dismissed: dismissedIn(framework) })
    .filter(({ rule }) => aboutWords.has(rule))
    .map((finding) => ({ finding, isInDocument: !finding.place.statement?.startsWith('/') }));
}
