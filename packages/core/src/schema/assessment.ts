import * as z from 'zod/mini';
import { extensionsSchema } from './extensions.js';
import { idSchema } from './id.js';
import type { Immutable } from './immutable.js';
import { instantSchema } from './instant.js';
import { linkSchema } from './link.js';
import { personSchema } from './person.js';

export const raterRoles = ['self', 'manager', 'peer', 'agreed'] as const;

/** Whose view a rating is; `agreed` is what the person and their manager settled on together. */
export type RaterRole = 'self' | 'manager' | 'peer' | 'agreed';

const evidenceSchema = z.strictObject({
  text: z.string(),
  link: z.exactOptional(linkSchema),
  date: z.exactOptional(instantSchema),
});

/**
 * Something that was seen: words, and where to find it.
 * @interface
 */
export type Evidence = Immutable<z.infer<typeof evidenceSchema>>;

const ratingSchema = z.strictObject({
  competency: idSchema,
  level: z.exactOptional(idSchema),
  statement: z.exactOptional(idSchema),
  value: idSchema,
  rater: z.literal(raterRoles),
  by: z.exactOptional(idSchema),
  date: instantSchema,
  evidence: z.exactOptional(z.array(evidenceSchema)),
  note: z.exactOptional(z.string()),
});

/**
 * One rater's answer about one expectation, or about one statement of it. `value` is the id of a point of the
 * scale, or one of `no-evidence`, `no-opportunity`, `not-applicable`. `by` tells raters of the same role apart.
 * `level` may be left out for a track of one level. On a track of several, a rating without `level` is a milestone:
 * its `value` is the id of the highest level reached, or `none`; or one of the three states, of every level.
 * Later dates replace earlier ones of the same rater, a later rating of the whole those of its statements too; at the
 * same instant, the later in the list does.
 * @interface
 */
export type Rating = Immutable<z.infer<typeof ratingSchema>>;

export const assessmentSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  schemaVersion: z.literal(1),
  id: z.exactOptional(idSchema),
  framework: idSchema,
  frameworkVersion: z.exactOptional(z.string()),
  person: z.exactOptional(personSchema),
  track: idSchema,
  level: z.exactOptional(idSchema),
  ratings: z.array(ratingSchema),
  extensions: extensionsSchema,
});

/**
 * One person's ratings against a track. `level` is where they are now.
 * @interface
 */
export type Assessment = Immutable<z.infer<typeof assessmentSchema>>;
