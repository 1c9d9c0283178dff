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

const evidenceShape = {
  text: z.string(),
  link: z.exactOptional(linkSchema),
  date: z.exactOptional(instantSchema),
};
export const evidenceSchema = z.strictObject(evidenceShape);

/**
 * Something that was seen: words, and where to find it.
 * @interface
 */
export type Evidence = Immutable<z.infer<typeof evidenceSchema>>;

const levelShape = { competency: idSchema, level: z.exactOptional(idSchema) };
const placeShape = { ...levelShape, statement: z.exactOptional(idSchema) };
const raterShape = { rater: z.literal(raterRoles), by: z.exactOptional(idSchema) };

const ratingSchema = z.strictObject({
  ...placeShape,
  value: idSchema,
  ...raterShape,
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

/**
 * What is rated: an expectation, or one statement of it. `level` may be left out where a rating may do without: on
 * a track of one level, and in milestones. Name a place the same way each time.
 */
export type RatedPlace = Pick<Rating, 'competency' | 'level' | 'statement'>;

const placedEvidenceSchema = z.strictObject({ ...placeShape, ...raterShape, ...evidenceShape });

/**
 * Evidence with what it is about and whose it is. It needs no rating, so it outlives those that it led to.
 * @interface
 */
export type PlacedEvidence = Immutable<z.infer<typeof placedEvidenceSchema>>;

const sharingSchema = z.strictObject({
  rater: z.literal(['self', 'manager', 'peer']),
  by: z.exactOptional(idSchema),
  date: instantSchema,
});

/**
 * That a rater shows their ratings and evidence to everybody who shows theirs, and since when. What was agreed needs
 * no sharing.
 * @interface
 */
export type Sharing = Immutable<z.infer<typeof sharingSchema>>;

const talkTopicSchema = z.strictObject(levelShape);

/**
 * A competency, at one level or as a whole.
 * @interface
 */
export type TalkTopic = Immutable<z.infer<typeof talkTopicSchema>>;

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
  evidence: z.exactOptional(z.array(placedEvidenceSchema)),
  shared: z.exactOptional(z.array(sharingSchema)),
  talkAbout: z.exactOptional(z.array(talkTopicSchema)),
  extensions: extensionsSchema,
});

/**
 * One person's ratings against a track. `level` is where they are now. `evidence` is what raters keep beside their
 * ratings, `shared` who has shared, `talkAbout` what either wants to talk about: both see it, shared or not.
 * @interface
 */
export type Assessment = Immutable<z.infer<typeof assessmentSchema>>;
