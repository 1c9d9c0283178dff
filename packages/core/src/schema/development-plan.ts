import * as z from 'zod/mini';
import { daySchema } from './day.js';
import { extensionsSchema } from './extensions.js';
import { idSchema } from './id.js';
import type { Immutable } from './immutable.js';
import { personSchema } from './person.js';

const goalSchema = z.strictObject({
  id: idSchema,
  competency: idSchema,
  level: z.exactOptional(idSchema),
  statements: z.exactOptional(z.array(idSchema)),
  action: z.string(),
  evidenceSought: z.exactOptional(z.string()),
  owner: z.string(),
  due: z.exactOptional(daySchema),
  status: z.literal(['open', 'done', 'dropped']),
  note: z.exactOptional(z.string()),
  extensions: extensionsSchema,
});

/**
 * One thing to work on. `level` is the level that asks for it, where that is not the plan's; `statements` are the
 * ids of the statements that it is about, all of them if left out. `owner` is `person`, `manager` or a word of
 * your own: whose turn it is. `status` is what people say; what the ratings say is another matter.
 * @interface
 */
export type PlanGoal = Immutable<z.infer<typeof goalSchema>>;

export const planSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  schemaVersion: z.literal(1),
  id: z.exactOptional(idSchema),
  framework: idSchema,
  frameworkVersion: z.exactOptional(z.string()),
  person: z.exactOptional(personSchema),
  track: idSchema,
  level: idSchema,
  created: daySchema,
  goals: z.array(goalSchema),
  extensions: extensionsSchema,
});

/**
 * One person's goals on the way to a track level, which `track` and `level` name (the level `role` of a track
 * that has none). `created` is a day: ratings of later days are progress.
 * @interface
 */
export type DevelopmentPlan = Immutable<z.infer<typeof planSchema>>;
