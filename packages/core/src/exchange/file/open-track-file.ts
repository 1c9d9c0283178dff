import type { Issue } from '../../schema/issue.js';
import { refusal } from '../grid/grid-report.js';
import type { DataMapping } from '../data/data-mapping.js';
import type { DataPlace } from '../data/data-places.js';
import { noteOf } from '../report/note.js';
import type { ReadNote, ReadResult, SourcePlace } from '../report/read-report.js';
import { finishWith } from '../report/steps.js';
import { isNamed, type SourceTable } from '../tables/source-table.js';
import { formatOfText, isPackage, type FileFormat } from './file-format.js';
import { fileText } from './file-text.js';
import type { ReadFileOptions, TrackFile } from './track-file.js';

/** A file taken apart: the tables in it, or what was made of it as a whole. */
export interface OpenedFile {
  /** The file, where there are several. */
  readonly name?: string;
  readonly format: FileFormat | 'unknown';
  /** What is to be said before anything is made of the tables. */
  readonly notes: readonly ReadNote[];
  readonly content:
    | { readonly tables: readonly SourceTable[] }
    | { readonly result: ReadResult; readonly document?: OpenedDocument }
    | { readonly issues: readonly Issue[] };
}

/** A document of JSON or YAML that others may be part of. */
interface OpenedDocument {
  readonly data: string;
  readonly mapping: DataMapping;
  readonly places: readonly DataPlace[];
}

const mostBytes = 50_000_000;

/** Takes a file apart; `options.documents` begins with what is said of it. Each reader is loaded when it is needed. */
export async function openTrackFile(file: TrackFile, options: ReadFileOptions): Promise<OpenedFile> {
  const { content } = file;
  const refuse = (code: string, message: string): OpenedFile => ({
    format: 'unknown',
    notes: [],
    content: { issues: [refusal(code, message)] },
  });
  if (content.length === 0) return refuse('empty', 'There is nothing in this file.');
  if (content.length > mostBytes)
    return refuse('too-large', `The file is larger than ${mostBytes} bytes. Split it.`);
  if (typeof content !== 'string' && (options.format === 'xlsx' || isPackage(content)))
    return openWorkbook(content, options);
  const read =
    typeof content === 'string' ? { text: content, encoding: 'utf-8', isGuessed: false } : fileText(content);
  if (!read)
    return refuse(
      'not-text',
      'This is neither a text nor a spreadsheet that can be read here. Save it as XLSX or CSV.',
    );
  const format = options.format ?? formatOfText(read.text, file.name);
  // What is known of rows is about tables that are read side by side.
  const { rows: _rows, ...ofText } = options;
  const opened = await openers[format === 'xlsx' ? 'csv' : format](read.text, ofText);
  if (!read.isGuessed) return opened;
  const note = noteOf('guessed', 'encoding-guessed', { encoding: read.encoding });
  return { ...opened, notes: [note, ...opened.notes] };
}

/** The same as one of several files: places are in the file of that name, and so are tables without a name of their own. */
export function inFile({ format, notes, content }: OpenedFile, name: string): OpenedFile {
  const placed = <Part extends SourcePlace>(parts: readonly Part[]): Part[] =>
    parts.map((part) => ({ sheet: name, ...part }));
  const file = { name, format, notes: placed(notes) };
  if ('tables' in content) {
    const tables = content.tables.map((table) => (isNamed(table) ? table : { ...table, name }));
    return { ...file, content: { tables } };
  }
  if ('issues' in content) return { ...file, content };
  const { result } = content;
  const report = {
    ...result.report,
    origins: placed(result.report.origins),
    notes: placed(result.report.notes),
  };
  return { ...file, content: { ...content, result: { ...result, report } } };
}

type Opener = (text: string, options: ReadFileOptions) => Promise<OpenedFile>;

const openers: Readonly<Record<Exclude<FileFormat, 'xlsx'>, Opener>> = {
  csv: async (text, options) => {
    const { openCsv } = await import('../csv/read-csv.js');
    const opened = openCsv(text, options);
    return 'issue' in opened
      ? { format: 'csv', notes: [], content: { issues: [opened.issue] } }
      : { format: 'csv', notes: opened.notes, content: { tables: [{ rows: opened.rows }] } };
  },
  markdown: async (text, options) => {
    const { readMarkdownSteps } = await import('../markdown/read-markdown.js');
    return whole('markdown', await finishWith(readMarkdownSteps(text, options), options.pause));
  },
  html: async (text, options) => {
    const { readHtmlTables } = await import('../html/read-html-tables.js');
    const found = readHtmlTables(text);
    const { notes } = found.report;
    if (!found.ok) {
      const isWithoutTables = found.issues.some(({ code }) => code === 'no-table');
      const outline = isWithoutTables ? await readOutline(text, options) : undefined;
      return outline?.ok
        ? whole('html', outline)
        : { format: 'html', notes, content: { issues: found.issues } };
    }
    const tables = found.value.map(({ caption, heading, rows, spans }): SourceTable => {
      const name = caption ?? heading;
      return { rows, ...(spans && { spans }), ...(name !== undefined && { name }) };
    });
    return { format: 'html', notes, content: { tables } };
  },
  data: async (text, options) => {
    const { readDataSteps } = await import('../data/read-data.js');
    const [said = {}] = options.documents ?? [];
    const steps = readDataSteps(text, { ...withoutTables(options), said });
    const result = await finishWith(steps, options.pause);
    const { mapping, places } = result.report;
    const document = mapping.isFramework ? {} : { document: { data: text, mapping, places } };
    return { format: 'data', notes: [], content: { result, ...document } };
  },
  case: async (text, options) => {
    const { readCaseSteps } = await import('../case/read-case.js');
    return whole('case', await finishWith(readCaseSteps(text, withoutTables(options)), options.pause));
  },
};

const whole = (format: FileFormat, result: ReadResult): OpenedFile => ({
  format,
  notes: [],
  content: { result },
});

/** A page without tables, by its headings and lists. */
async function readOutline(html: string, options: ReadFileOptions): Promise<ReadResult> {
  const [{ outlineOfPage }, { readMarkdownSteps }] = await Promise.all([
    import('../html/page-outline.js'),
    import('../markdown/read-markdown.js'),
  ]);
  const { text, lines, notes: ofPage } = outlineOfPage(html);
  const result = await finishWith(readMarkdownSteps(text, options), options.pause);
  const inPage = <Part extends SourcePlace>({ line, ...part }: Part): Part =>
    ({ ...part, ...(line !== undefined && { line: lines[line - 1] ?? line }) }) as Part;
  const { origins, notes } = result.report;
  return {
    ...result,
    report: { ...result.report, origins: origins.map(inPage), notes: [...ofPage, ...notes.map(inPage)] },
  };
}

async function openWorkbook(bytes: Uint8Array, { pause }: ReadFileOptions): Promise<OpenedFile> {
  const { readXlsxSteps } = await import('../xlsx/read-xlsx.js');
  const found = await finishWith(readXlsxSteps(bytes), pause);
  const notes = found.report.sheets.flatMap(
    ({ name, outcome, hidden, hasComments, hasDrawings }): ReadNote[] => {
      const place = { sheet: name };
      return [
        ...(outcome === 'hidden' ? [noteOf('left-out', 'hidden-sheet', {}, place)] : []),
        ...(outcome === 'read' && hidden > 0
          ? [noteOf('left-out', 'hidden-cells', { count: hidden }, place)]
          : []),
        ...(hasComments ? [noteOf('left-out', 'comments', {}, place)] : []),
        ...(hasDrawings ? [noteOf('left-out', 'drawings', {}, place)] : []),
      ];
    },
  );
  return { format: 'xlsx', notes, content: found.ok ? { tables: found.value } : { issues: found.issues } };
}

/** What the readers that know no tables take: more would be a caller's mistake there. */
function withoutTables({
  name,
  id,
  language,
}: ReadFileOptions): Pick<ReadFileOptions, 'name' | 'id' | 'language'> {
  return {
    ...(name !== undefined && { name }),
    ...(id !== undefined && { id }),
    ...(language !== undefined && { language }),
  };
}
