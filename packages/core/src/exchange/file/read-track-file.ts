import { countsOf } from '../report/counts.js';
import { noteOf } from '../report/note.js';
import type { ReadNote, ReadResult } from '../report/read-report.js';
import { finishWith, type Pause } from '../report/steps.js';
import type { TableReading } from '../tables/read-tables.js';
import type { TablePart } from '../tables/table-part.js';
import { inFile, openTrackFile, type OpenedFile } from './open-track-file.js';
import {
  titleOf,
  type DocumentReading,
  type FileReport,
  type ReadFileOptions,
  type TrackFile,
} from './track-file.js';

/**
 * Reads a file of any format that we know as a framework: a spreadsheet (XLSX), CSV, Markdown, the tables of an HTML page (or
 * else its headings and lists), JSON or YAML of any shape (our own documents among them), a CASE package. Each reader is
 * loaded when it is needed. The report says what was understood, guessed and left out, and where each cell came from.
 *
 * Nothing in a file makes this throw, is run, or is loaded. Refused, besides what the readers refuse: nothing at all
 * (`empty`), what is neither a text nor a workbook (`not-text`), and more than 50,000,000 bytes (`too-large`).
 */
export async function readTrackFile(
  file: TrackFile,
  options: ReadFileOptions = {},
): Promise<ReadResult<FileReport>> {
  const named = { ...options, name: options.name ?? titleOf(file) };
  const opened = [await openTrackFile(file, named)];
  return read(opened, named, documentsIn(opened));
}

/**
 * Reads several files as one framework, such as one for each track, or a workbook that was saved sheet by sheet. Their
 * tables are read side by side, as the sheets of one workbook are; tracks share the competencies of the same name and
 * theme. A file that cannot be read is left out, and the report says why; places name the file, or the sheet in it.
 * Without `options.name`, the framework is called after the files.
 *
 * Refused is what {@link readTrackFile} refuses, where no other file is left. No file at all is `empty`.
 */
export async function readTrackFiles(
  files: readonly TrackFile[],
  options: ReadFileOptions = {},
): Promise<ReadResult<FileReport>> {
  const [first = { content: '' }, ...others] = files;
  if (others.length === 0) return readTrackFile(first, options);
  const opened: OpenedFile[] = [];
  let documents = options.documents ?? [];
  for (const file of files) {
    const name = titleOf(file);
    const one = inFile(await openTrackFile(file, { ...options, documents, name }), name);
    if (documentsIn([one]).length > 0) documents = documents.slice(1);
    opened.push(one);
  }
  const joined = await joinDocuments(opened, options.pause);
  return read(joined, options, documentsIn(opened), options.name ?? titleOfAll(files));
}

/** Documents of JSON or YAML are read as one where that makes more of them: one may refer to cells of another. */
async function joinDocuments(
  files: readonly OpenedFile[],
  pause: Pause | undefined,
): Promise<readonly OpenedFile[]> {
  const documents = files.flatMap((file) => {
    const { name = '', content } = file;
    if (!('document' in content)) return [];
    return [{ file, name, ...content.document, cells: content.result.report.cells }];
  });
  const [first, ...others] = documents;
  if (!first || others.length === 0) return files;
  const { readDataSteps } = await import('../data/read-data.js');
  const { data, name, mapping } = first;
  const result = await finishWith(readDataSteps(data, { name, mapping, others }), pause);
  const apart = documents.reduce((sum, { cells }) => sum + cells, 0);
  if (!result.ok || result.report.cells <= apart) return files;
  const rest = files.filter((file) => documents.every((document) => document.file !== file));
  return [...rest, { format: 'data', notes: [], content: { result } }];
}

/** The documents of files, as a person is shown them. */
const documentsIn = (files: readonly OpenedFile[]): DocumentReading[] =>
  files.flatMap(({ name, content }) =>
    'document' in content ? [{ ...(name !== undefined && { name }), places: content.document.places }] : [],
  );

/** What is in the files, as one framework: of that name, or of its own. */
async function read(
  files: readonly OpenedFile[],
  { pause, ...options }: ReadFileOptions,
  documents: readonly DocumentReading[],
  name?: string,
): Promise<ReadResult<FileReport>> {
  const parts: TablePart[] = [];
  let readings: readonly TableReading[] = [];
  const tables = files.flatMap(({ content }) => ('tables' in content ? content.tables : []));
  if (tables.length > 0) {
    const { readTablesSteps } = await import('../tables/read-tables.js');
    const found = await finishWith(readTablesSteps(tables, options), pause);
    readings = found.report.tables;
    parts.push(partOf(found));
  }
  const leftOut: ReadNote[] = [];
  for (const { content, name: file } of files) {
    if ('tables' in content) continue;
    const part =
      'result' in content ? partOf(content.result) : { origins: [], notes: [], issues: content.issues };
    parts.push(part);
    const [issue] = part.issues;
    if (issue) {
      const place = { ...(file !== undefined && { sheet: file }) };
      leftOut.push(noteOf('left-out', 'file-left-out', { reason: issue.message }, place));
    }
  }
  const { mergeParts } = await import('../tables/merge-parts.js');
  const { framework, origins, issues, notes } = mergeParts(parts, {
    ...(options.id !== undefined && { id: options.id }),
    ...(name !== undefined && { name }),
  });
  const formats = new Set(files.map(({ format }) => format));
  const [format = 'unknown'] = formats;
  const report: FileReport = {
    ...countsOf(framework),
    format: formats.size > 1 ? 'several' : format,
    tables: readings,
    documents,
    origins,
    notes: [...files.flatMap((file) => file.notes), ...notes, ...(framework ? leftOut : [])],
  };
  return framework ? { ok: true, value: framework, report } : { ok: false, issues, report };
}

function partOf(result: ReadResult): TablePart {
  const { origins, notes } = result.report;
  return result.ok
    ? { framework: result.value, origins, notes, issues: [] }
    : { origins, notes, issues: result.issues };
}

/** The names of several files. */
function titleOfAll(files: readonly TrackFile[]): string {
  const titles = files.map(titleOf).filter((title) => title !== '');
  return titles.slice(0, 3).join(', ') + (titles.length > 3 ? ', …' : '');
}
