import type { Framework } from '../../schema/framework.js';
import type { Recipe } from '../../schema/recipe.js';
import { levelsOfTrack, lineage } from '../../schema/track-inheritance.js';
import { findTrack } from '../resolve-track.js';
import { withDetails } from './details.js';
import { checkNewId, indexOfId } from './checks.js';
import { draftTrack, type DraftCompetency, type DraftFramework, type DraftRow } from './draft.js';
import { hasRow, inheritedRows, noRow, shownRows, type RowPlace } from './own-rows.js';

/** A new row of a track, and the competency that it brings: one that no other track has yet. */
export interface NewRow {
  readonly track: string;
  /** The id of the competency. */
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
  /** The id of a theme. Default: that of the row that this one stands `after`, else none. */
  readonly theme?: string | undefined;
  /** The row that the new one stands after, by its competency. Default: the last of the theme. */
  readonly after?: string | undefined;
}

/**
 * Whether a row is one that the track brought in itself, so that it can be moved and removed there; else the track
 * takes it over from one that it extends. Throws on an unknown track, and on a competency that is no row of it.
 */
export function isOwnRow(framework: Framework, place: RowPlace): boolean {
  const track = findTrack(framework, place.track);
  if (inheritedRows(framework, track).has(place.competency)) return false;
  if (hasRow(track, place.competency)) return true;
  throw noRow(place);
}

/**
 * Adds a row with a new competency; rows that a track takes over stand before all of its own. Throws on an unknown
 * track, theme or row, and on an id that is in use or cannot be one.
 */
export function addRow({ after, ...row }: NewRow): Recipe<Framework> {
  return (draft) => {
    const { id, name, description, theme } =
      after === undefined ? row : { theme: themeOf(draft, { ...row, competency: after }), ...row };
    checkNewId(draft.competencies, id, 'competency');
    if (theme !== undefined) indexOfId(draft.themes ?? [], theme, 'theme');
    insertRow(draft, { track: row.track, competency: after }, { competency: id });
    draft.competencies.push(withDetails<DraftCompetency>({ id, name }, { description, theme }));
  };
}

/**
 * Puts a copy of a row after it, with a new competency: everything that the row says and asks here, inherited
 * wording too. Default of `name`: that of the row. Throws on an unknown track or row, and on an id that is in use
 * or cannot be one.
 */
export function duplicateRow({
  track: trackId,
  competency,
  id,
  name,
}: RowPlace & { id: string; name?: string }): Recipe<Framework> {
  return (draft) => {
    const track = draftTrack(draft, trackId);
    const levels = levelsOfTrack(draft, track);
    const [shown] = shownRows(draft, lineage(draft, track), levels, competency);
    if (!shown) throw noRow({ track: trackId, competency });
    checkNewId(draft.competencies, id, 'competency');
    const cells = levels.flatMap((level, index) => {
      const cell = shown.cells[index];
      return cell === undefined ? [] : [[level.id, cell] as const];
    });
    insertRow(
      draft,
      { track: trackId, competency },
      withDetails<DraftRow>(
        { competency: id },
        {
          weight: shown.weight === 1 ? undefined : shown.weight,
          mustHave: shown.mustHave || undefined,
          expectations: cells.length > 0 ? Object.fromEntries(cells) : undefined,
        },
      ),
    );
    const { description } = shown;
    draft.competencies.push(withDetails(shown.competency, { id, name: name ?? shown.name, description }));
  };
}

/**
 * Removes a row from a track; its competency too, when no track is left that has it. Tracks that extend this one
 * keep what they say of the competency themselves, as rows of their own. Throws on an unknown track or row, and on
 * a row that the track takes over ({@link isOwnRow}): there, cells can only be marked as not expected.
 */
export function removeRow(place: RowPlace): Recipe<Framework> {
  return (draft) => {
    const { track, competency } = place;
    if (!isOwnRow(draft, place)) {
      throw new RangeError(`"${track}" takes the row "${competency}" over from a track that it extends.`);
    }
    const { competencies: rows = [] } = draftTrack(draft, track);
    rows.splice(
      rows.findIndex((row) => row.competency === competency),
      1,
    );
    if (draft.tracks.some((one) => hasRow(one, competency))) return;
    draft.competencies.splice(indexOfId(draft.competencies, competency, 'competency'), 1);
  };
}

/** Puts a row after another one, or at the end; after one that the track takes over is before all of its own. */
function insertRow(
  draft: DraftFramework,
  after: { readonly track: string; readonly competency?: string | undefined },
  row: DraftRow,
): void {
  const { track: id, competency } = after;
  const track = draftTrack(draft, id);
  const rows = (track.competencies ??= []);
  const isAfterOwn = competency !== undefined && isOwnRow(draft, { track: id, competency });
  const place = isAfterOwn ? rows.findIndex((one) => one.competency === competency) + 1 : 0;
  rows.splice(competency === undefined ? rows.length : place, 0, row);
}

const themeOf = ({ competencies }: DraftFramework, { competency }: RowPlace): string | undefined =>
  competencies[indexOfId(competencies, competency, 'competency')]?.theme;
