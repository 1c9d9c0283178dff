import type { Framework, Issue } from '@career-tracks/core';
import {
  readTrackFile,
  type FileReport,
  type TableLayout,
  type TrackFile,
} from '@career-tracks/core/exchange/file';
import { pagePause } from './page-pause.js';

/** What was read of a file, by the layouts that a person chose. */
export interface Reading {
  readonly framework: Framework | undefined;
  readonly issues: readonly Issue[];
  readonly report: FileReport;
}

/** Places that are as likely another's: what a person should look at. */
const unsure = 0.6;

/** A file that is being imported: it is read again each time that a person says more about it. */
export class ImportSession {
  readonly file: TrackFile;
  #layouts: readonly (TableLayout | undefined)[] = [];
  reading: Reading | undefined;

  constructor(file: TrackFile) {
    this.file = file;
  }

  /** Reads the file by what is known about it, without keeping the page waiting; rejects once it is aborted. */
  async read(signal: AbortSignal): Promise<void> {
    const result = await readTrackFile(this.file, { layouts: this.#layouts, pause: pagePause(signal) });
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
