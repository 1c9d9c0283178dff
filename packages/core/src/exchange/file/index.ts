export { noteTexts, type NoteCode } from '../report/note-texts/files.js';
export type { CellOrigin, ReadNote, ReadReport, ReadResult, SourcePlace } from '../report/read-report.js';
export type { Pause } from '../report/steps.js';
export type { TableReading } from '../tables/read-tables.js';
export type { TableLayout } from '../tables/source-table.js';
export type { FileFormat } from './file-format.js';
export { readTrackFile, readTrackFiles } from './read-track-file.js';
export type { FileReport, ReadFileOptions, TrackFile } from './track-file.js';
export { writeTrackFile, type WrittenFile, type WrittenFormat } from './write-track-file.js';
