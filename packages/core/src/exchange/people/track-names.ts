import { resolveTrack, type ResolvedTrack } from '../../framework/resolve-track.js';
import type { Competency } from '../../schema/competency.js';
import type { Statement } from '../../schema/expectation.js';
import type { Framework } from '../../schema/framework.js';
import { noLevel } from '../../schema/milestone.js';
import type { Track, TrackLevel } from '../../schema/track.js';
import { wordingAt } from '../../schema/wording-at.js';
import { readHeading } from '../grid/heading.js';
import { statesIn, type Answer } from './answers.js';
import { Lookup } from './lookup.js';
import type { PeopleWords } from './people-words.js';

/** What the parts of one track are called. */
export class TrackNames {
  readonly competencies: Lookup<Competency>;
  readonly levels: Lookup<TrackLevel>;
  /** What a rating without a level can say on a track of several: a level, none, or a state. */
  readonly milestones: Lookup<Answer>;
  readonly #resolved: ResolvedTrack;
  readonly #statements = new Map<string, Lookup<Statement>>();

  constructor(
    private readonly framework: Framework,
    readonly track: Track,
    words: PeopleWords,
  ) {
    this.#resolved = resolveTrack(framework, track);
    const { levels, rows } = this.#resolved;
    const names = new Map(rows.map(({ competency, name }) => [competency, name]));
    this.competencies = new Lookup([...names.keys()], (one) => [names.get(one), one.name]);
    this.levels = new HeadingLookup(levels, textsOfLevel);
    this.milestones = new HeadingLookup(
      [
        ...levels.map((level) => ({ id: level.id, texts: textsOfLevel(level) })),
        { id: noLevel, texts: words.noLevel },
        ...statesIn(words),
      ],
      ({ texts }) => texts,
    );
  }

  /** Whether a rating here may name no level and still be of one. */
  get hasOneLevel(): boolean {
    return this.#resolved.levels.length === 1;
  }

  /** The statements of a competency at a level; without one, at the only one. */
  statements(competency: string, level = this.#resolved.levels[0]?.id ?? ''): Lookup<Statement> {
    const key = `${competency}\n${level}`;
    const found = this.#statements.get(key);
    if (found) return found;
    const { statements = [] } = wordingAt(this.framework, this.track, competency, level) ?? {};
    const made = new Lookup(statements, ({ text }) => [text]);
    this.#statements.set(key, made);
    return made;
  }
}

/** Also finds by a code and a title in any of the ways of a heading, such as "A3: Senior" or "Senior (A3)". */
class HeadingLookup<T extends { readonly id: string }> extends Lookup<T> {
  override find(text: string): T | 'several' | undefined {
    return super.find(text) ?? super.find(labelOf(readHeading(text)));
  }
}

const labelOf = ({ code = '', title = '' }: Pick<TrackLevel, 'code' | 'title'>): string =>
  `${code} ${title}`.trim();

const textsOfLevel = (level: TrackLevel): string[] => [labelOf(level), level.code ?? '', level.title ?? ''];
