import type { Framework, Issue } from '@career-tracks/core';
import {
  readTrackFiles,
  type FileReport,
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
  reading: Reading | undefined;

  constructor(files: readonly TrackFile[]) {
    this.#files = files;
  }

  /** Reads the files by what is known about them, without keeping the page waiting; rejects once it is aborted. */
  async read(signal: AbortSignal): Promise<void> {
    const result = await readTrackFiles(this.#files, { layouts: this.#layouts, pause: pagePause(signal) });
    signal.throwIfAborted();
    const { report } = result;
    this.reading = result.ok
      ? { framework: result.value, issues: [], report }
      : { framework: undefined, issues: result.issues, report };
  }

  /** Reads one of the tables in another way from now on. */
  choose(table: number, layout: TableLayout): void {
    const { tables = [] } = this.reading?.report ?? {};
    this.#layouts = tables.map((_, index) => (index === table ? layout : this.#layouts[index]));
  }

  /** How many cells may be in the wrong place. */
  get unsure(): number {
    return this.reading?.report.origins.filter(({ confidence }) => confidence <= unsure).length ?? 0;
  }
}

/** Whether it is not sure how a table is to be read. */
export const isUnsure = (confidence: number): boolean => confidence <= unsure;
