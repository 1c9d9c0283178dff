import * as z from 'zod/mini';
import { idSchema } from './id.js';
import type { Immutable } from './immutable.js';
import { shareSchema } from './number.js';

const ratingPointSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  value: shareSchema,
  description: z.exactOptional(z.string()),
});

export const ratingScaleSchema = z.strictObject({
  id: z.exactOptional(idSchema),
  name: z.exactOptional(z.string()),
  points: z.array(ratingPointSchema),
});

/**
 * One step of a {@link RatingScale}: what it is called and the share of the expectation it stands for, 0 to 1.
 * @interface
 */
export type RatingPoint = Immutable<z.infer<typeof ratingPointSchema>>;

/**
 * Two or more points in rising order of value; the last has the value 1 (the expectation is met in full).
 * @interface
 */
export type RatingScale = Immutable<z.infer<typeof ratingScaleSchema>>;

/** The scale of a framework that names none: not yet 0, working towards 0.5, meets 1, exceeds 1. */
export const defaultRatingScale: RatingScale = {
  id: 'default',
  name: 'Not yet to exceeds',
  points: [
    { id: 'not-yet', name: 'Not yet', value: 0 },
    { id: 'working-towards', name: 'Working towards', value: 0.5 },
    { id: 'meets', name: 'Meets', value: 1 },
    { id: 'exceeds', name: 'Exceeds', value: 1 },
  ],
};
