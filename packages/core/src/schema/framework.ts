import * as z from 'zod/mini';
import { competencySchema, themeSchema } from './competency.js';
import { extensionsSchema } from './extensions.js';
import { idSchema } from './id.js';
import type { Immutable } from './immutable.js';
import { jobLevelSchema } from './job-level.js';
import { ratingScaleSchema } from './rating-scale.js';
import { languageSchema } from './language.js';
import { trackSchema } from './track.js';

const placeSchema = z.strictObject({ track: idSchema, level: idSchema });

const moveSchema = z.strictObject({
  from: placeSchema,
  to: placeSchema,
  kind: z.literal(['promotion', 'lateral', 'switch']),
});

/**
 * A step that a person can take between two track levels; `switch` is between contributor and management.
 * @interface
 */
export type Move = Immutable<z.infer<typeof moveSchema>>;

const trackGroupSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  tracks: z.array(idSchema),
});

/**
 * Tracks that belong together, such as the contributor and the management track of one profession.
 * @interface
 */
export type TrackGroup = Immutable<z.infer<typeof trackGroupSchema>>;

export const frameworkSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  schemaVersion: z.literal(1),
  id: idSchema,
  name: z.string(),
  version: z.exactOptional(z.string()),
  description: z.exactOptional(z.string()),
  language: z.exactOptional(languageSchema),
  ratingScale: z.exactOptional(ratingScaleSchema),
  jobLevels: z.exactOptional(z.array(jobLevelSchema)),
  themes: z.exactOptional(z.array(themeSchema)),
  competencies: z.array(competencySchema),
  tracks: z.array(trackSchema),
  trackGroups: z.exactOptional(z.array(trackGroupSchema)),
  moves: z.exactOptional(z.array(moveSchema)),
  extensions: extensionsSchema,
});

/**
 * One organisation's job levels, competencies and tracks: the root document. `language` is a BCP 47 tag.
 * @interface
 */
export type Framework = Immutable<z.infer<typeof frameworkSchema>>;
