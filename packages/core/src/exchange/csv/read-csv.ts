import type { Issue } from '../../schema/issue.js';
import { emptyReport } from '../report/empty-report.js';
import { noteOf } from '../report/note.js';
import type { ReadNote, ReadResult } from '../report/read-report.js';
import { finish, type Steps } from '../report/steps.js';
import { gridWords } from '../grid/grid-words.js';
import { readTablesSteps, type ReadTablesOptions, type TablesReport } from '../tables/read-tables.js';
import { openText, type OpenedText } from './open-text.js';

/** How to read CSV text. */
export interface ReadCsvOptions extends ReadTablesOptions {
  /** The character between two columns. Default: what a first line such as "sep=;" says, else what fits best. */
  readonly delimiter?: string;
}

/** What {@link readCsv} made of a text: as for tables, with the delimiter that it went by. */
export interface CsvReport extends TablesReport {
  readonly delimiter: string;
}

const mostRecords = 20_000;

/**
 * Reads CSV text as a framework, by `readTables`: a ladder with its levels across or down, or a list. Cells may be
 * quoted and hold line breaks; lines may end in any way; a byte order mark is taken off, and so is the apostrophe
 * that {@link writeCsv} puts before what could be a formula. The report names the delimiter and each row with a
 * quote out of place. Its rows are records, as a spreadsheet counts them, without a "sep=" line.
 *
 * No text makes it throw. Refused, besides what `readTables` refuses: more than 4,000,000 characters
 * (`too-large`), a spreadsheet file that is no text (`not-text`), and stray quotes beside so many blanks that
 * reading could take minutes (`malformed`). Throws on a `delimiter` that is not one character.
 */
export function readCsv(text: string, options: ReadCsvOptions = {}): ReadResult<CsvReport> {
  return finish(readCsvSteps(text, options));
}

/** {@link readCsv} in small pieces, once the text is split into rows. */
function* readCsvSteps(text: string, options: ReadCsvOptions): Steps<ReadResult<CsvReport>> {
  const { delimiter: wanted, ...tableOptions } = options;
  const opened = openCsv(text, options);
  if ('issue' in opened) return refused(opened.issue, wanted ?? ',');

  const { rows, delimiter, isGuessed, notes } = opened;
  const result = yield* readTablesSteps([{ rows }], tableOptions);
  const report = { ...result.report, notes: [...notes, ...result.report.notes], delimiter };
  if (result.ok) return { ...result, report };
  const hint = 'If another character stands between the columns, name it as the delimiter.';
  const withHint = (issue: Issue): Issue => ({ ...issue, message: `${issue.message} ${hint}` });
  return { ok: false, issues: isGuessed ? result.issues.map(withHint) : result.issues, report };
}

/** CSV text as rows of cells, with what is to be said of it; or why it is none. */
export function openCsv(
  text: string,
  { delimiter: wanted, words }: Pick<ReadCsvOptions, 'delimiter' | 'words'>,
):
  | (Pick<OpenedText, 'rows' | 'delimiter' | 'isGuessed'> & { readonly notes: readonly ReadNote[] })
  | { readonly issue: Issue } {
  const opened = openText(text, {
    delimiter: wanted,
    words: { ...gridWords, ...words },
    mostRows: mostRecords,
  });
  if ('issue' in opened) return opened;
  const { rows, delimiter, isGuessed, faults } = opened;
  const notes: ReadNote[] = [
    isGuessed
      ? noteOf('guessed', 'no-delimiter', {})
      : delimiter === '\t'
        ? noteOf('understood', 'separated-by-tabs', {})
        : noteOf('understood', 'separated-by', { delimiter }),
    ...faults,
  ];
  return { rows, delimiter, isGuessed, notes };
}

const refused = (issue: Issue, delimiter: string): ReadResult<CsvReport> => ({
  ok: false,
  issues: [issue],
  report: { ...emptyReport, tables: [], delimiter },
});
