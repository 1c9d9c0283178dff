import type { Framework } from '../../schema/framework.js';
import type { Recipe } from '../../schema/recipe.js';
import { lineage } from '../../schema/track-inheritance.js';
import type { Track, TrackCompetency } from '../../schema/track.js';
import { withDetails, type Details } from './details.js';
import { checkWeight, indexOfId } from './checks.js';
import { draftTrack, type DraftCompetency, type DraftFramework } from './draft.js';
import { changeOwnRow, hasRow, type RowPlace } from './own-rows.js';

/**
 * What a row says of itself, and how it counts. A detail that is undefined is taken out, and what lies below shows
 * again: that of the tracks that this one extends, that of the shared competency, the default.
 */
export type RowDetails = Details<Pick<TrackCompetency, 'name' | 'description' | 'weight' | 'mustHave'>>;

/**
 * Changes what a row says. What a person sees in one track must not change in others behind their back: while
 * other tracks have the competency too (other than by extending this one), new words are this track's own. The
 * shared competency changes when the track is the only one that has it, or when `everywhere` asks for it; then
 * the track's own words for it go, and those of other tracks stay. Words like those below are not kept as own.
 * Throws on an unknown track or row, and on a weight that is none.
 */
export function changeRow({
  track,
  competency,
  everywhere = false,
  ...details
}: RowPlace & RowDetails & { everywhere?: boolean }): Recipe<Framework> {
  return (draft) => {
    const place = { track, competency };
    const { name: _, description: __, ...settings } = details;
    checkWeight(settings.weight);
    changeOwnRow(draft, place, (row) => withDetails(row, settings));
    for (const key of ['name', 'description'] as const) {
      if (Object.hasOwn(details, key)) changeWords(draft, place, key, details[key], everywhere);
    }
  };
}

function changeWords(
  draft: DraftFramework,
  place: RowPlace,
  key: 'name' | 'description',
  words: string | undefined,
  everywhere: boolean,
): void {
  const track = draftTrack(draft, place.track);
  const index = indexOfId(draft.competencies, place.competency, 'competency');
  const shared = draft.competencies[index] as DraftCompetency;
  const [own, ...inherited] = lineage(draft, track).map((one) => wordsOfRow(one, place.competency, key));
  const below = inherited.find((text) => text !== undefined) ?? shared[key];
  const setOwn = (text: string | undefined): void =>
    changeOwnRow(draft, place, (row) => withDetails(row, { [key]: text }));
  const setShared = (): void => {
    // A competency always has a name.
    if (words === undefined && key === 'name') return;
    draft.competencies[index] = withDetails(shared, { [key]: words });
  };

  if (everywhere) {
    setShared();
    setOwn(undefined);
  } else if (own === undefined && words !== below && !isUsedElsewhere(draft, track, place.competency)) {
    setShared();
  } else if (words !== own) {
    setOwn(words === below ? undefined : words);
  }
}

const wordsOfRow = (
  { competencies = [] }: Track,
  id: string,
  key: 'name' | 'description',
): string | undefined => competencies.find(({ competency }) => competency === id)?.[key];

/** Whether tracks have the competency that do not take it over from this one. */
const isUsedElsewhere = (framework: Framework, track: Track, competency: string): boolean =>
  framework.tracks.some(
    (one) => one !== track && hasRow(one, competency) && !lineage(framework, one).includes(track),
  );
