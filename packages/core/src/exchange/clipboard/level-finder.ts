import type { TrackLevel } from '../../schema/track.js';
import { readHeading } from '../grid/heading.js';
import { Finder } from './finder.js';

const labelOf = ({ code = '', title = '' }: Pick<TrackLevel, 'code' | 'title'>): string => `${code} ${title}`;

/** Finds levels by the headings of columns: code and title, else the code, else a title alone. */
export class LevelFinder {
  readonly #labels = new Finder<TrackLevel>();
  readonly #codes = new Finder<TrackLevel>();
  readonly #titles = new Finder<TrackLevel>();

  constructor(levels: readonly TrackLevel[]) {
    for (const level of levels) this.add(level);
  }

  add(level: TrackLevel): void {
    this.#labels.add(labelOf(level), level);
    if (level.code !== undefined) this.#codes.add(level.code, level);
    if (level.title !== undefined) this.#titles.add(level.title, level);
  }

  has(heading: string): boolean {
    return this.#sourceOf(heading) !== undefined;
  }

  /** The first level of that name that was not taken yet, else the last one. */
  take(heading: string): TrackLevel | undefined {
    const source = this.#sourceOf(heading);
    return source?.finder.take(source.name);
  }

  #sourceOf(heading: string): { readonly finder: Finder<TrackLevel>; readonly name: string } | undefined {
    if (heading === '') return undefined;
    const words = readHeading(heading);
    const { code, title = '' } = words;
    const label = labelOf(words);
    if (this.#labels.has(label)) return { finder: this.#labels, name: label };
    const [finder, name] = code === undefined ? [this.#titles, title] : [this.#codes, code];
    return finder.has(name) ? { finder, name } : undefined;
  }
}
