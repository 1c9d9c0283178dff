import { createIds } from '../../framework/edit/ids.js';
import type { Issue } from '../../schema/issue.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { noteOf } from '../report/note.js';
import { emptyReport } from '../report/empty-report.js';
import { createNoteList } from '../report/note-list.js';
import type { ReadReport, ReadResult } from '../report/read-report.js';
import { finish, type Steps } from '../report/steps.js';
import { asked, assemble, type Assembled } from './assemble.js';
import { checkMapping } from './check-mapping.js';
import type { DataMapping } from './data-mapping.js';
import { frameworkReport, mappingNotes } from './data-notes.js';
import type { DataPlace, DataRoles } from './data-places.js';
import { guessMapping, guessPlaces } from './guess-mapping.js';
import { readSource } from './read-source.js';
import { noteLeftOut, readDocument, type SourceDocument } from './source-document.js';

/** Another document of the same framework. */
export interface OtherDocument {
  /** JSON or YAML text, or a JSON value. */
  readonly data: unknown;
  /** How notes and origins call it, as `sheet`, and its track where the document has no name. */
  readonly name?: string;
  /** Default: what {@link guessMapping} says. */
  readonly mapping?: DataMapping;
}

/** How to read JSON or YAML. */
export interface ReadDataOptions {
  /** Which part of the document is what. Default: what {@link guessMapping} says. */
  readonly mapping?: DataMapping;
  /** What a person says of places of the document, for {@link guessMapping}. */
  readonly said?: DataRoles;
  /** The framework's name. Default: the document's own. */
  readonly name?: string;
  /** The framework's id. Default: the document's own, else made from its name. */
  readonly id?: string;
  /** The language of the texts, as a BCP 47 tag. */
  readonly language?: string;
  /** Documents that hold further tracks, or what this one refers to by paths. */
  readonly others?: readonly OtherDocument[];
}

/** What {@link readData} made of a document, with the mapping that it went by. */
export interface DataReport extends ReadReport {
  readonly mapping: DataMapping;
  /** The places of the document, to say more about them by `said`; none where it is our own. */
  readonly places: readonly DataPlace[];
  /** The mappings of `others`, in their order. */
  readonly otherMappings: readonly DataMapping[];
}

const nothing: DataMapping = { cells: { path: '', statements: [], confidence: 0 } };

/**
 * Reads JSON or YAML of any shape as a framework, by a mapping that is guessed or given. A document of our own
 * (it has a `schemaVersion` and `tracks`) goes to `parseFramework`. Several documents become one framework:
 * competencies and themes of one id are one, and a reference such as `craft/planning/2` takes over the texts of
 * the cell that it points at.
 *
 * The report has the mapping, the place of every cell, and each key that was not used, once. Nothing that a text,
 * a value or a mapping holds makes this throw. Refused: what is neither JSON nor YAML (`not-json`, `not-yaml`), more than
 * 4,000,000 characters, 1,000,000 values, 200 levels a track, 5,000 competencies or 100,000 statements
 * (`too-large`), more than 64 lists and objects inside one another (`too-deep`), a value inside itself
 * (`circular`), an object with one key twice (`repeated-key`), a mapping that is none (`bad-mapping`), a document
 * in which no cells were found (`no-cells`), and what `parseFramework` refuses.
 */
export function readData(data: unknown, options: ReadDataOptions = {}): ReadResult<DataReport> {
  return finish(readDataSteps(data, options));
}

/** {@link readData} in a few pieces: each goes through the document, or the framework, once. */
export function* readDataSteps(data: unknown, options: ReadDataOptions): Steps<ReadResult<DataReport>> {
  const { add: note, list } = createNoteList();
  const mappings: DataMapping[] = [];
  let places: readonly DataPlace[] = [];
  const reportOf = (counts: Omit<ReadReport, 'notes'> = emptyReport): DataReport => ({
    ...counts,
    notes: list(),
    mapping: mappings[0] ?? options.mapping ?? nothing,
    places,
    otherMappings: mappings.slice(1),
  });
  const refuse = (...issues: readonly Issue[]): ReadResult<DataReport> => ({
    ok: false,
    issues,
    report: reportOf(),
  });

  const { name, others = [] } = options;
  const documents: { document: SourceDocument; value: unknown }[] = [];
  for (const [index, one] of [{ data, mapping: options.mapping, name }, ...others].entries()) {
    const called = one.name ?? (index > 0 ? `Document ${index + 1}` : '');
    const source = readSource(one.data);
    yield;
    if (!('value' in source)) return refuse({ path: index > 0 ? ['others', index - 1] : [], ...source });
    const isOneOfMany = others.length > 0;
    for (const each of source.notes) note({ ...each, ...(isOneOfMany && called && { sheet: called }) });
    const faults = one.mapping ? checkMapping(one.mapping) : [];
    if (faults.length > 0) return refuse(...faults);
    const isFirst = index === 0;
    const guessed = isFirst
      ? guessPlaces(source.value, options.said ?? {}, one.mapping)
      : { mapping: one.mapping ?? guessMapping(source.value), places };
    const { mapping } = guessed;
    mappings.push(mapping);
    ({ places } = guessed);
    yield;
    if (mapping.isFramework && isFirst) {
      const parsed = parseFramework(source.value);
      return parsed.ok
        ? { ...parsed, report: reportOf(frameworkReport(parsed.value)) }
        : refuse(...parsed.issues);
    }
    const { value, lines } = source;
    const document = readDocument(value, mapping, { name: called, isOneOfMany, lines, note });
    for (const each of mappingNotes(document))
      note({ ...each, ...(isOneOfMany && called && { sheet: called }) });
    documents.push({ document, value });
    yield;
  }

  const made = assemble(documents.map(({ document }) => document));
  yield;
  for (const { document, value } of documents) noteLeftOut(value, document);
  yield;
  if (made.isTooLarge)
    return refuse({
      path: [],
      code: 'too-large',
      message: 'This is too large to be one framework. Split it.',
    });
  if (made.origins.length === 0)
    return refuse({
      path: [],
      code: 'no-cells',
      message: 'No texts were found that belong to a level or a competency. Say in a mapping where they are.',
    });
  const root = documents[0]?.document.extracts[0]?.root;
  const called = name ?? root?.name ?? '';
  const parsed = parseFramework({
    schemaVersion: 1,
    id: options.id ?? createIds()(root?.id || called, 'framework'),
    name: called,
    ...(root?.description && { description: root.description }),
    ...(options.language !== undefined && { language: options.language }),
    ...(made.themes.length > 0 && { themes: made.themes }),
    competencies: made.competencies,
    tracks: made.tracks,
  });
  if (!parsed.ok) return refuse(...parsed.issues);
  const counts = countsOf(made);
  const values = documents.map(({ value }) => value);
  if (lengthOf(made.tracks) * 10 >= lengthOf(values)) return { ...parsed, report: reportOf(counts) };
  note(noteOf('guessed', 'small-part', {}));
  return { ...parsed, report: reportOf({ ...counts, origins: made.origins.map(asked) }) };
}

const lengthOf = (value: unknown): number => JSON.stringify(value).length;

const countsOf = ({
  tracks,
  themes,
  competencies,
  origins,
  statements,
}: Assembled): Omit<ReadReport, 'notes'> => ({
  tracks: tracks.length,
  levels: tracks.reduce((sum, { levels = [] }) => sum + levels.length, 0),
  competencies: competencies.length,
  themes: themes.length,
  cells: origins.length,
  statements,
  origins,
});
