import type { WorkbookDefinition } from '../schema/workbook-definition.js';
import type { WorkbookResponse } from '../schema/workbook-response.js';
import { isDone, plannedStage } from './roadmap-stages.js';

/** A stage as `writeCalendar` of `@career-tracks/core/exchange/icalendar` takes it. */
export interface RoadmapEvent {
  readonly uid: string;
  readonly start: string;
  readonly finish: string;
  readonly title: string;
  readonly description: string;
}

/** The texts that {@link roadmapEvents} writes beside those of the documents. */
export interface RoadmapEventMessages {
  /** Who owns a stage. */
  ownedBy(owner: string): string;
}

/** The texts in English. */
export const roadmapEventMessages: RoadmapEventMessages = { ownedBy: (owner) => `Owner: ${owner}` };

/**
 * The stages that have a date, as events of whole days: one date makes one day, and a finish before its start makes the
 * days between the two. Purpose, owner and what is still to do stand in the description. The uid comes from the ids of
 * the response and the stage: give every response an id of its own.
 */
export function roadmapEvents(
  definition: WorkbookDefinition,
  response: WorkbookResponse,
  { messages = roadmapEventMessages }: { readonly messages?: RoadmapEventMessages } = {},
): readonly RoadmapEvent[] {
  return definition.stages.flatMap((stage): RoadmapEvent[] => {
    const { owner = '', tasks, start, finish } = plannedStage(stage, response);
    const [first, last] = [start ?? finish, finish ?? start].toSorted();
    if (first === undefined || last === undefined) return [];
    const open = tasks.filter((task) => !isDone(task)).map(({ text }) => `- ${text}`);
    const description = [stage.purpose, ...(owner.trim() ? [messages.ownedBy(owner)] : []), ...open].join(
      '\n',
    );
    return [
      {
        uid: `${response.id}.${stage.id}@career-tracks`,
        start: first,
        finish: last,
        title: stage.title,
        description,
      },
    ];
  });
}
