import { findTrack } from '../../framework/resolve-track.js';
import type { Framework } from '../../schema/framework.js';
import type { Track, TrackLevel } from '../../schema/track.js';
import { Lookup } from './lookup.js';
import type { PeopleTable } from './people-table.js';
import type { PeopleColumn, PeopleWords } from './people-words.js';
import type { TableRow } from './table-row.js';
import { TrackNames } from './track-names.js';

/** Finds the tracks that rows name, and the levels of those. */
export class TrackFinder {
  readonly #tracks: Lookup<Track>;
  readonly #default: Track | undefined;
  readonly #names = new Map<Track, TrackNames>();

  /** Throws on a track id that the framework lacks. */
  constructor(
    private readonly framework: Framework,
    private readonly words: PeopleWords,
    trackId?: string,
  ) {
    this.#tracks = new Lookup(framework.tracks, ({ name }) => [name]);
    const [only] = framework.tracks.length === 1 ? framework.tracks : [];
    this.#default = trackId === undefined ? only : findTrack(framework, trackId);
  }

  /** Whether a row may name no track. */
  get hasDefault(): boolean {
    return this.#default !== undefined;
  }

  /** Notes that some rows name no track, where they are taken for rows of the only one. */
  noteDefault({ rows, columns, take }: PeopleTable, trackId?: string): void {
    if (trackId !== undefined || !this.hasDefault || rows.every((row) => row.text('track') !== '')) return;
    take('guessed', 'rows-without-track', {}, undefined, columns.get('track'));
  }

  /** The track of a row; a row that names none that there is, is left out. */
  in(row: TableRow): TrackNames | undefined {
    if (row.text('track') === '' && !this.hasDefault) return row.leaveOut('no-track', 'track');
    const track = row.text('track') === '' ? this.#default : row.find('track', this.#tracks, 'track');
    return track && this.namesOf(track);
  }

  namesOf(track: Track): TrackNames {
    const names = this.#names.get(track) ?? new TrackNames(this.framework, track, this.words);
    this.#names.set(track, names);
    return names;
  }
}

/** The level that a row names in a column, if any; a row that names one that there is not, is left out. */
export const levelIn = (row: TableRow, column: PeopleColumn, names: TrackNames): TrackLevel | undefined =>
  row.text(column) === '' ? undefined : row.find(column, names.levels, 'level');

/** The text by which a level of a track is found again, if any; its id, where there is no such track. */
export const levelText = (level: string | undefined, names: TrackNames | undefined): string | undefined =>
  level && (names?.levels.textOf(level) ?? level);
