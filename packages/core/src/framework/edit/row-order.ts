import type { Framework } from '../../schema/framework.js';
import type { Recipe } from '../../schema/recipe.js';
import { buildMatrix } from '../matrix.js';
import { findTrack } from '../resolve-track.js';
import { withDetails } from './details.js';
import { indexOfId } from './checks.js';
import { draftTrack, moveItem, type DraftCompetency, type DraftRow } from './draft.js';
import { inheritedRows, noRow, type RowPlace } from './own-rows.js';
import { isOwnRow } from './rows.js';

/** Where a row stands within its theme, from 0, and the first and the last position that it can move to there. */
export interface RowPosition {
  readonly position: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Where a row stands within its theme, as {@link buildMatrix} shows the track. Rows that the track takes over keep
 * their order, before its own. Throws on an unknown track, and on a competency that is no row of it.
 */
export function rowPosition(framework: Framework, place: RowPlace): RowPosition {
  const inherited = inheritedRows(framework, findTrack(framework, place.track));
  const isHere = ({ competency }: { readonly competency: string }): boolean =>
    competency === place.competency;
  const rows = buildMatrix(framework, place.track).groups.find((group) => group.rows.some(isHere))?.rows;
  if (!rows) throw noRow(place);
  const position = rows.findIndex(isHere);
  if (inherited.has(place.competency)) return { position, first: position, last: position };
  const first = rows.filter(({ competency }) => inherited.has(competency)).length;
  return { position, first, last: rows.length - 1 };
}

/**
 * Moves a row to a position within its theme, from 0, as {@link buildMatrix} shows the track, or within another
 * `theme` (undefined: none). A position that the row cannot have counts as the nearest that it can
 * ({@link rowPosition}). A competency has one theme: every track that has the competency shows it there. Throws
 * on an unknown track, row or theme.
 */
export function moveRow({
  track: trackId,
  competency,
  position,
  ...to
}: RowPlace & { position: number; theme?: string | undefined }): Recipe<Framework> {
  return (draft) => {
    const isOwn = isOwnRow(draft, { track: trackId, competency });
    const index = indexOfId(draft.competencies, competency, 'competency');
    if (to.theme !== undefined) indexOfId(draft.themes ?? [], to.theme, 'theme');
    draft.competencies[index] = withDetails(draft.competencies[index] as DraftCompetency, to);
    if (!isOwn) return;

    const track = draftTrack(draft, trackId);
    const rows = track.competencies ?? [];
    const inherited = inheritedRows(draft, track);
    const theme = draft.competencies[index]?.theme;
    const ofTheme = new Set(draft.competencies.flatMap((one) => (one.theme === theme ? [one.id] : [])));
    const places = rows.flatMap((row, place) =>
      ofTheme.has(row.competency) && !inherited.has(row.competency) ? [place] : [],
    );
    const before = [...inherited].filter((id) => ofTheme.has(id)).length;
    const order = places.map((place) => rows[place] as DraftRow);
    moveItem(
      order,
      order.findIndex((row) => row.competency === competency),
      position - before,
    );
    places.forEach((place, turn) => {
      rows[place] = order[turn] as DraftRow;
    });
  };
}
