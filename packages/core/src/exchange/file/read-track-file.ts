import type { Issue } from '../../schema/issue.js';
import { refusal } from '../grid/grid-report.js';
import { emptyReport } from '../report/empty-report.js';
import type { ReadNote, ReadReport, ReadResult, SourcePlace } from '../report/read-report.js';
import { finishWith, type Pause } from '../report/steps.js';
import type { ReadTablesOptions, TableReading } from '../tables/read-tables.js';
import type { SourceTable } from '../tables/source-table.js';
import { formatOfText, isPackage, type FileFormat } from './file-format.js';
import { fileText } from './file-text.js';

/** A file, or a text that somebody pasted. */
export interface TrackFile {
  /** Its name with its ending: a hint where its content fits several formats, and the name of its track. */
  readonly name?: string;
  /** What is in it: its bytes, or its text. */
  readonly content: Uint8Array | string;
}

/** How to read a file. */
export interface ReadFileOptions extends ReadTablesOptions {
  /**
   * Lets others work while a large table is read, as it is called between small pieces of the work; the check of the
   * framework as a whole is one piece. Default: no rest.
   * Texts that are no tables (Markdown, JSON, YAML, CASE) are read in one piece.
   */
  readonly pause?: Pause;
  /** Its format. Default: what its content says. */
  readonly format?: FileFormat;
}

/** What was made of a file. */
export interface FileReport extends ReadReport {
  readonly format: FileFormat | 'unknown';
  /** How each table was read, where there are tables to choose a layout for. */
  readonly tables: readonly TableReading[];
}

type FileResult = ReadResult<FileReport>;

const mostBytes = 50_000_000;
const nothing: Omit<FileReport, 'format'> = { ...emptyReport, tables: [] };

/**
 * Reads a file of any format that we know as a framework: a spreadsheet (XLSX), CSV, Markdown, the tables of an HTML page (or
 * else its headings and lists),
 * JSON or YAML of any shape (our own documents among them), a CASE package. Each reader is loaded when it is needed. The
 * report says what was understood, guessed and left out, and where each cell came from.
 *
 * Nothing in a file makes this throw, is run, or is loaded. Refused, besides what the readers refuse: nothing at all
 * (`empty`), what is neither a text nor a workbook (`not-text`), and more than 50,000,000 bytes (`too-large`).
 */
export async function readTrackFile(
  file: TrackFile,
  options: ReadFileOptions = {},
): Promise<ReadResult<FileReport>> {
  const { content } = file;
  const refuse = (code: string, message: string): FileResult => ({
    ok: false,
    issues: [refusal(code, message)],
    report: { ...nothing, format: 'unknown' },
  });
  if (content.length === 0) return refuse('empty', 'There is nothing in this file.');
  if (content.length > mostBytes)
    return refuse('too-large', `The file is larger than ${mostBytes} bytes. Split it.`);
  if (typeof content !== 'string' && (options.format === 'xlsx' || isPackage(content)))
    return readWorkbook(content, options);
  const read =
    typeof content === 'string' ? { text: content, encoding: 'utf-8', isGuessed: false } : fileText(content);
  if (!read)
    return refuse(
      'not-text',
      'This is neither a text nor a spreadsheet that can be read here. Save it as XLSX or CSV.',
    );
  const { name, pause, ...rest } = options;
  const format = options.format ?? formatOfText(read.text, file.name);
  const result = await readers[format === 'xlsx' ? 'csv' : format](
    read.text,
    { ...rest, name: name ?? nameOf(file) },
    pause,
  );
  if (!read.isGuessed) return result;
  const message = `No mark says how the letters are written: ${read.encoding} was taken. Look at letters with accents.`;
  return withNotes(result, [{ kind: 'guessed', message }]);
}

type Reader = (text: string, options: ReadTablesOptions, pause: Pause | undefined) => Promise<FileResult>;

const readers: Readonly<Record<Exclude<FileFormat, 'xlsx'>, Reader>> = {
  csv: async (text, options, pause) => {
    const { readCsvSteps } = await import('../csv/read-csv.js');
    return labelled(await finishWith(readCsvSteps(text, options), pause), 'csv');
  },
  markdown: async (text, options) => {
    const { readMarkdown } = await import('../markdown/read-markdown.js');
    return labelled(readMarkdown(text, options), 'markdown');
  },
  html: async (text, options, pause) => {
    const { readHtmlTables } = await import('../html/read-html-tables.js');
    const found = readHtmlTables(text);
    if (!found.ok) {
      const outline = found.issues.some(({ code }) => code === 'no-table')
        ? await readOutline(text, options)
        : undefined;
      return outline?.ok ? outline : refused(found.issues, found.report.notes, 'html');
    }
    const tables = found.value.map(({ caption, heading, rows }): SourceTable => {
      const name = caption ?? heading;
      return { rows, ...(name !== undefined && { name }) };
    });
    return readAll(tables, options, found.report.notes, 'html', pause);
  },
  data: async (text, options) => {
    const { readData } = await import('../data/read-data.js');
    return labelled(readData(text, withoutLayouts(options)), 'data');
  },
  case: async (text, options) => {
    const { readCase } = await import('../case/read-case.js');
    return labelled(readCase(text, withoutLayouts(options)), 'case');
  },
};

/** A page without tables, by its headings and lists. */
async function readOutline(html: string, options: ReadTablesOptions): Promise<FileResult> {
  const [{ outlineOfPage }, { readMarkdown }] = await Promise.all([
    import('../html/page-outline.js'),
    import('../markdown/read-markdown.js'),
  ]);
  const { text, lines, notes: ofPage } = outlineOfPage(html);
  const result = labelled(readMarkdown(text, options), 'html');
  const inPage = <Part extends SourcePlace>({ line, ...part }: Part): Part =>
    ({ ...part, ...(line !== undefined && { line: lines[line - 1] ?? line }) }) as Part;
  const { origins, notes } = result.report;
  return {
    ...result,
    report: { ...result.report, origins: origins.map(inPage), notes: [...ofPage, ...notes.map(inPage)] },
  };
}

async function readWorkbook(bytes: Uint8Array, { pause, ...options }: ReadFileOptions): Promise<FileResult> {
  const { readXlsxSteps } = await import('../xlsx/read-xlsx.js');
  const found = await finishWith(readXlsxSteps(bytes), pause);
  const notes = found.report.sheets.flatMap(
    ({ name, outcome, hidden, hasComments, hasDrawings }): ReadNote[] => {
      const leftOut = [
        outcome === 'hidden' ? 'This sheet is hidden.' : '',
        outcome === 'read' && hidden > 0 ? `Cells in hidden rows and columns: ${hidden}.` : '',
        hasComments ? 'Comments beside cells.' : '',
        hasDrawings ? 'Pictures, charts or text boxes.' : '',
      ];
      return leftOut.flatMap((message) =>
        message === '' ? [] : [{ kind: 'left-out', message, sheet: name }],
      );
    },
  );
  return found.ok
    ? readAll(found.value, options, notes, 'xlsx', pause)
    : refused(found.issues, notes, 'xlsx');
}

async function readAll(
  tables: readonly SourceTable[],
  options: ReadTablesOptions,
  notes: readonly ReadNote[],
  format: FileFormat,
  pause: Pause | undefined,
): Promise<FileResult> {
  const { readTablesSteps } = await import('../tables/read-tables.js');
  return withNotes(labelled(await finishWith(readTablesSteps(tables, options), pause), format), notes);
}

const refused = (issues: readonly Issue[], notes: readonly ReadNote[], format: FileFormat): FileResult => ({
  ok: false,
  issues,
  report: { ...nothing, notes, format },
});

/** A reader's result with the format that was read, and the tables, if it has any. */
function labelled(
  result: ReadResult<ReadReport & { readonly tables?: readonly TableReading[] }>,
  format: FileFormat,
): FileResult {
  const { tables = [] } = result.report;
  return { ...result, report: { ...result.report, tables, format } };
}

function withNotes(result: FileResult, notes: readonly ReadNote[]): FileResult {
  const report = { ...result.report, notes: [...notes, ...result.report.notes] };
  return { ...result, report };
}

function withoutLayouts({
  name,
  id,
  language,
}: ReadTablesOptions): Pick<ReadTablesOptions, 'name' | 'id' | 'language'> {
  return {
    ...(name !== undefined && { name }),
    ...(id !== undefined && { id }),
    ...(language !== undefined && { language }),
  };
}

/** The name of a file without its folders and its ending. */
const nameOf = ({ name = '' }: TrackFile): string =>
  name.replace(/^.*[/\\]/u, '').replace(/\.[A-Za-z0-9]{1,8}$/u, '');
