import type { DataPlace, DataRoles } from '../data/data-places.js';
import type { ReadReport } from '../report/read-report.js';
import type { Pause } from '../report/steps.js';
import type { ReadTablesOptions, TableReading } from '../tables/read-tables.js';
import type { FileFormat } from './file-format.js';

/** A file, or a text that somebody pasted. */
export interface TrackFile {
  /** Its name with its ending: a hint where its content fits several formats, and the name of its track. */
  readonly name?: string;
  /** What is in it: its bytes, or its text. */
  readonly content: Uint8Array | string;
}

/** How to read files. */
export interface ReadFileOptions extends ReadTablesOptions {
  /**
   * Lets others work while a large file is read, as it is called between pieces of the work. Those of tables are small; of Markdown, JSON,
   * YAML and CASE each goes through the whole once, as the check of the framework does. Default: no rest.
   */
  readonly pause?: Pause;
  /** What is said of places in each document of {@link FileReport}, in their order, where somebody knows better than `guessMapping`. */
  readonly documents?: readonly (DataRoles | undefined)[];
  /** The format. Default: what the content says. */
  readonly format?: FileFormat;
}

/** What was made of a file, or of several. */
export interface FileReport extends ReadReport {
  /** The format that was read: `several` where files differ. */
  readonly format: FileFormat | 'several' | 'unknown';
  /** How each table was read, where there are tables to choose a layout for. */
  readonly tables: readonly TableReading[];
  /** How each document of JSON or YAML was read, where it is not one of our own. */
  readonly documents: readonly DocumentReading[];
}

/** What was made of one document of JSON or YAML. */
export interface DocumentReading {
  /** The file, where there are several. */
  readonly name?: string;
  readonly places: readonly DataPlace[];
}

/** The name of a file without its folders and its ending; empty where it has none. */
export const titleOf = ({ name = '' }: TrackFile): string =>
  name.replace(/^.*[/\\]/u, '').replace(/\.[A-Za-z0-9]{1,8}$/u, '');
