import type { Issue } from '../../schema/issue.js';
import { plainJson } from '../../schema/plain-json.js';
import { refusal } from '../grid/grid-report.js';
import { oneLine, readName } from '../grid/name.js';
import { finish, type Steps } from '../report/steps.js';
import { emptyReport } from '../report/empty-report.js';
import type { ReadResult } from '../report/read-report.js';
import { buildFramework } from './build-framework.js';
import { createCaseNotes, type TakeCaseNote } from './case-notes.js';
import { openPackage, type CaseSource } from './case-source.js';
import { createCompetencies } from './competencies.js';
import type { DraftTrack } from './draft.js';
import { readItemTree, type ItemNode } from './item-tree.js';
import { listIn, recordIn, textIn } from './json-value.js';
import { readOutline } from './outline-track.js';
import { readRubrics } from './rubrics.js';

/** What to call the framework. */
export interface ReadCaseOptions {
  /** The framework's id. Default: made from its name. */
  readonly id?: string;
  /** The framework's name. Default: the title of the document. */
  readonly name?: string;
}

/**
 * Reads a package of 1EdTech CASE 1.1 or 1.0, a JSON value or JSON text, with or without a `CFPackage` around it.
 *
 * - **With CFRubrics**: each rubric is a track, its criteria are rows and their levels the columns, by `quality` and
 *   `position`. A description reads as a cell of a table: a statement a line or a bullet, "n/a" for not expected. The
 *   items that criteria point at (`CFItemURI`) are the competencies, and what stands above them is their theme.
 * - **Without**: the items are one track, by `isChildOf` and `sequenceNumber`. Levels are items whose type says so
 *   ("Level", "Proficiency level", ...), or else the `educationLevel` of items. Whether an item without a level is a
 *   statement or a competency is guessed from its type, its depth and its wording.
 * - `exactMatchOf` an address outside of the package is kept in `extensions.identifiers` of a competency, a list of
 *   `{ scheme, uri }`, together with its own address (scheme "CASE").
 *
 * Not carried, and noted: other associations, feedback of levels, notes of statements, items that no rubric uses. Not
 * carried: codes, scores, subjects, concepts, licences, dates, other extensions, identifiers of other parts.
 *
 * Nothing that a package holds makes this throw, and time grows with its size alone. Refused: what `parseFramework`
 * refuses of JSON, what is no package (`not-case`), one without competencies (`no-competencies`), and one with more
 * than 200 levels or 5,000 competencies in a track or 100,000 statements (`too-large`).
 */
export function readCase(input: unknown, options: ReadCaseOptions = {}): ReadResult {
  return finish(readCaseSteps(input, options));
}

/** {@link readCase} in a few pieces: each goes through the package, or the framework, once. */
export function* readCaseSteps(input: unknown, options: ReadCaseOptions): Steps<ReadResult> {
  const { take: note, list } = createCaseNotes();
  const json = plainJson(input);
  if ('issue' in json) return refused(json.issue);
  yield;
  const source = openPackage(json.value);
  if (!source)
    return refused(
      refusal('not-case', 'This is no CASE package: it needs a list CFItems, or a list CFRubrics.'),
    );

  yield;
  const { document } = source;
  const title = readName(oneLine(textIn(document['title'])));
  const tracks = readTracks(source, title, note);
  if (tracks.every(({ rows }) => rows.length === 0))
    return refused(refusal('no-competencies', 'The package holds neither items nor criteria of rubrics.'));
  yield;
  const draft = {
    ...(options.id !== undefined && { id: options.id }),
    name: options.name ?? title,
    description: textIn(document['description']),
    language: readLanguage(document['language'], note),
    version: textIn(document['version']),
    tracks,
  };
  return buildFramework(draft, list);
}

function readTracks(source: CaseSource, title: string, note: TakeCaseNote): DraftTrack[] {
  const nodes: readonly ItemNode[] = readItemTree(source, note);
  const competencyOf = createCompetencies(source, note);
  const isFilled = (rubric: unknown): boolean => listIn(recordIn(rubric)['CFRubricCriteria']).length > 0;
  if (source.rubrics.some(isFilled)) return readRubrics(source, nodes, competencyOf, note);
  note('guessed', 'no-rubrics', {});
  return [{ name: title, description: '', ...readOutline(nodes, competencyOf, note) }];
}

function readLanguage(value: unknown, note: TakeCaseNote): string {
  const language = textIn(value);
  try {
    return Intl.getCanonicalLocales(language).length === 1 ? language : '';
  } catch {
    if (language !== '') note('left-out', 'no-language', {}, 'CFDocument.language');
    return '';
  }
}

const refused = (issue: Issue): ReadResult => ({
  ok: false,
  issues: [issue],
  report: emptyReport,
});
