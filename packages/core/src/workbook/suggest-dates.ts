import { assertDay } from '../schema/day.js';
import { addDays } from '../schema/days.js';
import type { Recipe } from '../schema/recipe.js';
import type { WorkbookDefinition } from '../schema/workbook-definition.js';
import type { WorkbookResponse } from '../schema/workbook-response.js';
import { buildRoadmap } from './roadmap.js';
import { changeStage } from './roadmap-edits.js';

/** From when to plan, and whether stages may start and finish on a Saturday or Sunday. */
export interface SuggestDatesOptions {
  /** YYYY-MM-DD. */
  readonly start: string;
  /** Default: false, such a day becomes the Monday after it. */
  readonly weekends?: boolean;
}

/**
 * Gives each stage that is neither behind nor done dates one after the other, each as long as the definition says,
 * whatever dates it had. Throws a RangeError on a `start` that is no day, or so late that a stage would end after 9999.
 */
export function suggestDates(
  definition: WorkbookDefinition,
  response: WorkbookResponse,
  { start, weekends = false }: SuggestDatesOptions,
): Recipe<WorkbookResponse> {
  assertDay(start);
  const { stages } = buildRoadmap(definition, response, { today: start });
  const onWorkday = (day: string): string => (weekends ? day : nextWorkday(day));
  let day = onWorkday(start);
  const changes = stages.flatMap((stage, index) => {
    if (stage.place === 'behind' || stage.status === 'done') return [];
    const { days = 1 } = definition.stages[index] ?? {};
    const finish = onWorkday(addDays(day, days - 1));
    const dates = { stage: stage.id, start: day, finish };
    day = onWorkday(addDays(finish, 1));
    return [changeStage(definition, dates)];
  });
  return (draft) => changes.forEach((change) => change(draft));
}

/** The day, or the Monday after it. */
function nextWorkday(day: string): string {
  const weekday = new Date(day).getUTCDay();
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}
