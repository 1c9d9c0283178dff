import { flatLevel } from '../../schema/track-inheritance.js';
import type { TrackLevel } from '../../schema/track.js';
import type { Draft } from './finding.js';
import { levelBefore } from './growth-oriented.js';
import { exceptions, hasWording, isBlank, nameOfLevel, sameWording, type TrackView } from './track-view.js';

/** What a reader of one track cannot see: how two levels differ, and what a level is. */
export function checkTransparency(view: TrackView): Draft[] {
  return [...checkNeighbours(view), ...checkLevels(view)];
}

/** Cells that say what the cell before says; silent where a whole level does, or the author marked it so. */
function checkNeighbours(view: TrackView): Draft[] {
  return view.levels.flatMap(({ id: level }, index): Draft[] => {
    const earlier = view.levels[index - 1];
    if (!earlier || levelBefore(view, index)) return [];
    return view.rows.flatMap(({ competency, cells }): Draft[] => {
      const [before, cell] = [cells[index - 1], cells[index]];
      if (before?.state !== 'defined' || cell?.state !== 'defined' || !hasWording(cell)) return [];
      const { statements = [] } = cell.expectation;
      const onPurpose = statements.length > 0 && statements.every(({ change }) => change === 'same');
      if (onPurpose || !sameWording(before.expectation, cell.expectation)) return [];
      const place = { track: view.track.id, level, competency };
      return [{ rule: 'same-as-neighbour', place, facts: { earlier: nameOfLevel(earlier) } }];
    });
  });
}

/** Titles and descriptions of levels: each that is missing where most others have one. */
function checkLevels({ framework, track, levels }: TrackView): Draft[] {
  if (levels[0] === flatLevel) return [];
  const jobLevels = new Map(framework.jobLevels?.map(({ id, name }) => [id, name]));
  const isTitled = ({ title, jobLevel = '' }: TrackLevel): boolean =>
    !isBlank(title) || !isBlank(jobLevels.get(jobLevel));
  const isDescribed = ({ description, summary }: TrackLevel): boolean =>
    !isBlank(description) || !isBlank(summary);
  // Where no level has a title, the codes are the titles, as in a ladder of milestones.
  const isNamed = levels.some(isTitled) ? isTitled : ({ code }: TrackLevel): boolean => !isBlank(code);
  const place = { track: track.id };
  return [
    ...levels
      .filter((level) => !isNamed(level))
      .map(({ id: level }): Draft => ({
        rule: 'missing-title',
        place: { ...place, level },
        facts: { of: 'level' },
      })),
    ...exceptions(levels, isDescribed).map(({ id: level }): Draft => ({
      rule: 'missing-description',
      place: { ...place, level },
      facts: { of: 'level', count: 1 },
    })),
  ];
}
