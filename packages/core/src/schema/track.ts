import * as z from 'zod/mini';
import { expectationSchema } from './expectation.js';
import { extensionsSchema } from './extensions.js';
import { idSchema } from './id.js';
import type { Immutable } from './immutable.js';
import { weightSchema } from './number.js';
import { daySchema } from './day.js';

const trackLevelSchema = z.strictObject({
  id: idSchema,
  code: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  description: z.exactOptional(z.string()),
  summary: z.exactOptional(z.string()),
  jobLevel: z.exactOptional(idSchema),
  extensions: extensionsSchema,
});

/**
 * A column of a track. `description` says the scope in one line; `summary` is the author's account of the step
 * up to this level. Code and title may both be missing (milestones).
 * @interface
 */
export type TrackLevel = Immutable<z.infer<typeof trackLevelSchema>>;

const trackCompetencySchema = z.strictObject({
  competency: idSchema,
  name: z.exactOptional(z.string()),
  description: z.exactOptional(z.string()),
  weight: z.exactOptional(weightSchema),
  mustHave: z.exactOptional(z.boolean()),
  expectations: z.exactOptional(z.catchall(z.object({}), expectationSchema)),
});

/**
 * A row of a track: a shared competency, with this track's own wording (`name`, `description`), weight (default
 * 1) and expectations by track level id.
 * @interface
 */
export type TrackCompetency = Immutable<z.infer<typeof trackCompetencySchema>>;

export const trackSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  description: z.exactOptional(z.string()),
  function: z.exactOptional(z.string()),
  type: z.exactOptional(z.string()),
  owner: z.exactOptional(z.string()),
  reviewed: z.exactOptional(daySchema),
  extends: z.exactOptional(idSchema),
  levels: z.exactOptional(z.array(trackLevelSchema)),
  competencies: z.exactOptional(z.array(trackCompetencySchema)),
  extensions: extensionsSchema,
});

/**
 * A ladder of track levels against competencies. A track that `extends` another takes over its levels (when it
 * lists none) and every row, cell, weight and must-have that it does not give itself. `type` is
 * `individual-contributor`, `management` or a word of your own; `reviewed` is a date (YYYY-MM-DD).
 * @interface
 */
export type Track = Immutable<z.infer<typeof trackSchema>>;
