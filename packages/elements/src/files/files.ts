/** Tracks from files, and as files: loaded when a person or the page first asks for either. */
export { exportTrack } from './export-track.js';
export { importTracks } from './import-tracks.js';
