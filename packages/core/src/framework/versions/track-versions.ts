import type { Framework } from '../../schema/framework.js';
import type { Track, TrackLevel } from '../../schema/track.js';
import { findTrack, resolveTrack, type ResolvedRow } from '../resolve-track.js';
import { keyOf } from './entry.js';
import { namesAfter, namesBefore, type Names } from './names.js';
import { pairFrameworks, type FrameworkPairs } from './pair-frameworks.js';
import { pairStatements, type StatementPairs } from './pair-statements.js';
import { cellKeys, PlacedStatement } from './placed-statement.js';

/** A cell as a reader sees it: what is inherited is written out. */
export interface ReadCell {
  readonly statements: readonly PlacedStatement[];
  /** What is said beside them: the summary; if neither is there, the competency's name and description. */
  readonly words: readonly string[];
  /** Whether anything is asked here. */
  readonly expected: boolean;
}

/** One version of a track as a reader sees it. Ids are its own. */
export interface ReadTrack {
  readonly track: Track;
  readonly levels: readonly TrackLevel[];
  readonly rows: ReadonlyMap<string, ResolvedRow>;
  /** Undefined where the track has no such row or level. */
  cell(competency: string, level: string): ReadCell | undefined;
}

/** A track in two versions of its framework. */
export interface TrackVersions {
  readonly before: ReadTrack;
  readonly after: ReadTrack;
  readonly pairs: FrameworkPairs;
  readonly levels: ReadonlyMap<string, string>;
  readonly statements: StatementPairs;
  /** The statement that several became, by each of them. */
  readonly mergedInto: ReadonlyMap<PlacedStatement, PlacedStatement>;
}

const known = new WeakMap<Framework, WeakMap<Framework, Map<string, TrackVersions | undefined>>>();

/**
 * A track of `before`, and what it is in `after`; undefined if it is not there any more. Worked out once for two
 * frameworks: many people have assessments against one track. Throws on a track id that `before` lacks.
 */
export function trackVersions(before: Framework, after: Framework, id: string): TrackVersions | undefined {
  const ofBefore = known.get(before) ?? new WeakMap<Framework, Map<string, TrackVersions | undefined>>();
  const ofBoth = ofBefore.get(after) ?? new Map<string, TrackVersions | undefined>();
  known.set(before, ofBefore.set(after, ofBoth));
  if (!ofBoth.has(id)) ofBoth.set(id, compare(before, after, id));
  return ofBoth.get(id);
}

function compare(before: Framework, after: Framework, id: string): TrackVersions | undefined {
  const track = findTrack(before, id);
  const pairs = pairFrameworks(before, after);
  const other = pairs.tracks.get(id);
  if (other === undefined) return undefined;
  const [old, now] = [
    readTrack(before, track, namesBefore(pairs)),
    readTrack(after, findTrack(after, other), namesAfter),
  ];
  const statements = pairStatements(old.statements, now.statements);
  const mergedInto = [...statements.mergers].flatMap(([whole, parts]) =>
    parts.map((part): [PlacedStatement, PlacedStatement] => [part, whole]),
  );
  const levels = pairs.levels.get(id) ?? new Map<string, string>();
  return { before: old, after: now, pairs, levels, statements, mergedInto: new Map(mergedInto) };
}

function readTrack(
  framework: Framework,
  track: Track,
  names: Names,
): ReadTrack & { readonly statements: readonly PlacedStatement[] } {
  const { levels, rows } = resolveTrack(framework, track);
  const cells = new Map<string, ReadCell>();
  for (const { competency, name, description = '', cells: ofRow } of rows) {
    levels.forEach(({ id: level }, index) => {
      const place = { track: track.id, competency: competency.id, level };
      const home = cellKeys(
        names.track(track.id),
        names.competency(competency.id),
        names.level(track.id, level),
      );
      const cell = ofRow[index];
      const asked = cell === undefined || cell === 'not-expected' ? undefined : cell;
      const statements = (asked?.statements ?? []).map(
        (statement) => new PlacedStatement(statement, { ...place, statement: statement.id }, home),
      );
      const summary = asked?.summary ? [asked.summary] : [];
      const nameOnly = asked && statements.length === 0 && summary.length === 0;
      const words = nameOnly ? [name, description] : summary;
      const expected = asked !== undefined;
      cells.set(keyOf(competency.id, level), { statements, words, expected });
    });
  }
  return {
    track,
    levels,
    rows: new Map(rows.map((row) => [row.competency.id, row])),
    cell: (competency, level) => cells.get(keyOf(competency, level)),
    statements: [...cells.values()].flatMap(({ statements }) => statements),
  };
}
