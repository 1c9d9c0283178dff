import type { Framework } from '../../schema/framework.js';
import type { Recipe } from '../../schema/recipe.js';
import { copyOf, type DraftFramework, type DraftTrack } from './draft.js';
import { createIds } from './ids.js';

/** Which id each thing of another framework has in this one. */
export interface JoinedIds {
  readonly tracks: ReadonlyMap<string, string>;
  readonly competencies: ReadonlyMap<string, string>;
}

/**
 * Adds all tracks of another framework, which is checked, beside those that are there. A theme of a name that is there
 * is that theme, and a competency of the same name in the same theme is that competency; a track whose competency is
 * described in another way keeps its description in its own row. Ids that are taken become others, and all that points
 * at them follows. Job levels, groups and moves come along; the rating scale, the name and the language stay those that
 * are here.
 */
export const addTracks =
  (added: Framework): Recipe<Framework> =>
  (draft) =>
    void joinTracks(draft, added);

/** Adds the tracks, and says which ids they have now. */
export function joinTracks(draft: DraftFramework, added: Framework): JoinedIds {
  const themes = joinThemes(draft, added);
  const { ids: competencies, descriptions } = joinCompetencies(draft, added, themes);
  const jobLevels = new Set(draft.jobLevels?.map(({ id }) => id));
  const newJobLevels = (added.jobLevels ?? []).filter(({ id }) => !jobLevels.has(id));
  if (newJobLevels.length > 0) draft.jobLevels = [...(draft.jobLevels ?? []), ...copyOf(newJobLevels)];

  const newId = createIds(draft.tracks.map(({ id }) => id));
  const tracks = new Map(added.tracks.map(({ id }) => [id, newId(id, 'track')]));
  const at = (ids: ReadonlyMap<string, string>, id: string): string => ids.get(id) ?? id;
  for (const track of added.tracks) {
    const copy: DraftTrack = copyOf(track);
    copy.id = at(tracks, track.id);
    if (copy.extends !== undefined) copy.extends = at(tracks, copy.extends);
    for (const row of copy.competencies ?? []) {
      const description = descriptions.get(row.competency);
      if (description !== undefined) row.description ??= description;
      row.competency = at(competencies, row.competency);
    }
    draft.tracks.push(copy);
  }
  const groupId = createIds(draft.trackGroups?.map(({ id }) => id));
  const groups = (added.trackGroups ?? []).map(({ id, name, tracks: members }) => ({
    id: groupId(id, 'group'),
    name,
    tracks: members.map((member) => at(tracks, member)),
  }));
  if (groups.length > 0) draft.trackGroups = [...(draft.trackGroups ?? []), ...groups];
  const moves = (added.moves ?? []).map(({ from, to, kind }) => ({
    from: { track: at(tracks, from.track), level: from.level },
    to: { track: at(tracks, to.track), level: to.level },
    kind,
  }));
  if (moves.length > 0) draft.moves = [...(draft.moves ?? []), ...moves];
  return { tracks, competencies };
}

const sameName = (name: string): string => name.trim().toLowerCase();

function joinThemes(draft: DraftFramework, added: Framework): Map<string, string> {
  const known = new Map(draft.themes?.map(({ id, name }) => [sameName(name), id]));
  const newId = createIds(draft.themes?.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const theme of added.themes ?? []) {
    const id = known.get(sameName(theme.name)) ?? newId(theme.id, 'theme');
    ids.set(theme.id, id);
    if (known.has(sameName(theme.name))) continue;
    known.set(sameName(theme.name), id);
    draft.themes = [...(draft.themes ?? []), { ...copyOf(theme), id }];
  }
  return ids;
}

/** Ids by those of the other framework, and its descriptions of competencies that are described otherwise here. */
function joinCompetencies(
  draft: DraftFramework,
  added: Framework,
  themes: ReadonlyMap<string, string>,
): { readonly ids: Map<string, string>; readonly descriptions: Map<string, string> } {
  const keyOf = (name: string, theme = ''): string => JSON.stringify([sameName(name), theme]);
  const known = new Map(draft.competencies.map((one) => [keyOf(one.name, one.theme), one]));
  const newId = createIds(draft.competencies.map(({ id }) => id));
  const ids = new Map<string, string>();
  const descriptions = new Map<string, string>();
  // Two competencies of one name in the other framework stay two: each that is here is joined once.
  for (const competency of added.competencies) {
    const theme = competency.theme === undefined ? undefined : themes.get(competency.theme);
    const key = keyOf(competency.name, theme);
    const same = known.get(key);
    known.delete(key);
    const id = same?.id ?? newId(competency.id, 'competency');
    ids.set(competency.id, id);
    if (same && competency.description !== undefined && competency.description !== same.description)
      descriptions.set(competency.id, competency.description);
    if (!same)
      draft.competencies.push({ ...copyOf(competency), id, ...(theme === undefined ? {} : { theme }) });
  }
  return { ids, descriptions };
}
