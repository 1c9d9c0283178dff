import * as z from 'zod/mini';
import { idSchema } from './id.js';
import type { Immutable } from './immutable.js';

export const jobLevelSchema = z.strictObject({
  id: idSchema,
  code: z.exactOptional(z.string()),
  name: z.string(),
  rank: z.number(),
  type: z.exactOptional(z.string()),
});

/**
 * A grade across the organisation. Levels of two tracks with the same `rank` are level with each other.
 * @interface
 */
export type JobLevel = Immutable<z.infer<typeof jobLevelSchema>>;
