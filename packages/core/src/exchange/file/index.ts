export type { FileFormat } from './file-format.js';
export { readTrackFile, type FileReport, type ReadFileOptions, type TrackFile } from './read-track-file.js';
