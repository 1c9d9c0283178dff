import type { Framework } from '../../schema/framework.js';
import type { ResolvedTrack } from '../../framework/resolve-track.js';
import { oneLine, writeName } from '../grid/name.js';
import { writeGrid } from '../grid/write-grid.js';
import type { CaseCriterion, CaseItem, CaseRubric } from './case-package.js';
import { linkTo, type MakePart } from './part-maker.js';
import { headingOf } from './write-items.js';

/** A track as a rubric: a criterion for each row, with every level in it. */
export function writeRubric(
  framework: Framework,
  { track, levels, rows }: ResolvedTrack,
  items: readonly CaseItem[],
  part: MakePart,
): CaseRubric {
  const rubric = part('CFRubrics');
  const [, ...texts] = writeGrid(framework, track.id);
  const headings = levels.map(headingOf);
  const criteria = rows.map((row, place): CaseCriterion => {
    const { id } = row.competency;
    const item = items[place] as CaseItem;
    const criterion = part('CFRubricCriteria', id);
    // The levels are the last columns of a table.
    const cells = texts[place]?.slice(-levels.length) ?? [];
    return {
      ...criterion,
      category: writeName(row.name),
      ...(row.description && { description: row.description }),
      CFItemURI: linkTo(item, item.fullStatement),
      weight: row.weight,
      position: place + 1,
      rubricId: rubric.identifier,
      ...(row.mustHave && { extensions: { mustHave: true } }),
      CFRubricCriterionLevels: levels.map((level, index) => ({
        ...part('CFRubricCriterionLevels', id, level.id),
        ...(headings[index] && { quality: headings[index] }),
        ...(cells[index] && { description: cells[index] }),
        position: index + 1,
        rubricCriterionId: criterion.identifier,
      })),
    };
  });
  return {
    ...rubric,
    title: oneLine(track.name),
    ...(track.description && { description: track.description }),
    CFRubricCriteria: criteria,
  };
}
