import type { Framework, Issue } from '@career-tracks/core';
import {
  readTrackFiles,
  type DataPlace,
  type DataPlaceRole,
  type DataRoles,
  type DocumentReading,
  type FileReport,
  type SaidRow,
  type TableLayout,
  type TrackFile,
} from '@career-tracks/core/exchange/file';
import { pagePause } from './page-pause.js';

/** What was read of files, by the layouts that a person chose. */
export interface Reading {
  readonly framework: Framework | undefined;
  readonly issues: readonly Issue[];
  readonly report: FileReport;
}

/** Places that are as likely another's: what a person should look at. */
const unsure = 0.6;

/** Files that are being imported: they are read again each time that a person says more about them. */
export class ImportSession {
  readonly #files: readonly TrackFile[];
  #layouts: readonly (TableLayout | undefined)[] = [];
  #said: readonly (DataRoles | undefined)[] = [];
  #rows: readonly SaidRow[] = [];
  /** What each document was first read as: the order in which its places are shown, whatever is said of them. */
  #first: readonly DocumentReading[] | undefined;
  reading: Reading | undefined;

  constructor(files: readonly TrackFile[]) {
    this.#files = files;
  }

  /** Reads the files by what is known about them, without keeping the page waiting; rejects once it is aborted. */
  async read(signal: AbortSignal): Promise<void> {
    const result = await readTrackFiles(this.#files, {
      layouts: this.#layouts,
      documents: this.#said,
      rows: this.#rows,
      pause: pagePause(signal),
    });
    signal.throwIfAborted();
    const { report } = result;
    this.#first ??= report.documents;
    this.reading = result.ok
      ? { framework: result.value, issues: [], report }
      : { framework: undefined, issues: result.issues, report };
  }

  /** Reads one of the tables in another way from now on. */
  choose(table: number, layout: TableLayout): void {
    const { tables = [] } = this.reading?.report ?? {};
    this.#layouts = tables.map((_, index) => (index === table ? layout : this.#layouts[index]));
  }

  /** Reads what one of the documents holds at a place as something else from now on. */
  say(document: number, path: string, role: DataPlaceRole): void {
    const { documents = [] } = this.reading?.report ?? {};
    this.#said = documents.map((_, index) => {
      const said = this.#said[index];
      return index === document ? { ...said, [path]: role } : said;
    });
  }

  /** The places of documents, those that nothing was made of last. */
  get documents(): readonly DocumentReading[] {
    const { documents = [] } = this.reading?.report ?? {};
    return documents.map((document, index) => {
      const first = this.#first?.[index]?.places ?? [];
      const unused = new Set(first.filter(({ role }) => role === 'none').map(({ path }) => path));
      const isUnused = ({ path }: DataPlace): number => Number(unused.has(path));
      return {
        ...document,
        places: document.places.toSorted((one, other) => isUnused(one) - isUnused(other)),
      };
    });
  }

  /** Reads a row with nothing but a name as something else from now on. */
  sayRow(said: SaidRow): void {
    const { sheet, row, column } = said;
    const others = this.#rows.filter(
      (each) => each.sheet !== sheet || each.row !== row || each.column !== column,
    );
    this.#rows = [...others, said];
  }

  /** Whether a person has to say what documents hold, or has begun to. */
  get asksForPlaces(): boolean {
    return !this.reading?.framework || this.unsure > 0 || this.#said.some((said) => said !== undefined);
  }

  /** How many cells may be in the wrong place. */
  get unsure(): number {
    return this.reading?.report.origins.filter(({ confidence }) => confidence <= unsure).length ?? 0;
  }
}

/** Whether it is not sure how a table is to be read. */
export const isUnsure = (confidence: number): boolean => confidence <= unsure;
