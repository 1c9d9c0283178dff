import * as z from 'zod/mini';
import { raterRoles } from './assessment.js';
import { extensionsSchema } from './extensions.js';
import { idSchema } from './id.js';
import type { Immutable } from './immutable.js';
import { linkSchema } from './link.js';
import { countSchema, pointsSchema, shareSchema, weightSchema } from './number.js';
import { policyDefaults } from './policy-defaults.js';

const amountSchema = z.union([
  z.strictObject({ share: shareSchema }),
  z.strictObject({ points: pointsSchema }),
]);

/** A share of all there is to reach, 0 to 1. */
export interface ShareAmount {
  readonly share: number;
}

/** A number of the policy's points, 0 to 1,000,000. */
export interface PointsAmount {
  readonly points: number;
}

/** How much is enough: exactly this much is. */
export type Amount = ShareAmount | PointsAmount;

const floorSchema = z.strictObject({
  kind: z.literal('floor'),
  of: z.literal(['competency', 'theme']),
  theme: z.exactOptional(idSchema),
  competency: z.exactOptional(idSchema),
  atLeast: amountSchema,
});

const countRuleSchema = z.strictObject({
  kind: z.literal('count'),
  theme: z.exactOptional(idSchema),
  count: countSchema,
  atLeast: amountSchema,
});

const ruleSchema = z.union([floorSchema, countRuleSchema]);

/**
 * Every competency (or every theme as a whole) reaches `atLeast`; `theme` or `competency` narrows it to one.
 * Competencies of weight 0 and those that do not apply are left out.
 * @interface
 */
export type FloorRule = Immutable<z.infer<typeof floorSchema>>;

/**
 * At least `count` competencies reach `atLeast`, of one `theme` or of all. Competencies of weight 0 and those
 * that do not apply are left out.
 * @interface
 */
export type CountRule = Immutable<z.infer<typeof countRuleSchema>>;

/** What has to hold beside the bar. */
export type PolicyRule = FloorRule | CountRule;

const placementSchema = z.strictObject({
  level: idSchema,
  name: z.exactOptional(z.string()),
  points: pointsSchema,
  rules: z.exactOptional(z.array(ruleSchema)),
});

/**
 * A level that a total earns: from how many points on, and what else has to hold. `level` is the id of a job
 * level, or a word of the policy's own.
 * @interface
 */
export type PlacementLevel = Immutable<z.infer<typeof placementSchema>>;

export const policySchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  schemaVersion: z.literal(1),
  id: idSchema,
  name: z.exactOptional(z.string()),
  description: z.exactOptional(z.string()),
  source: z.exactOptional(linkSchema),
  raters: z._default(z.array(z.literal(raterRoles)), [...policyDefaults.raters]),
  disputes: z._default(
    z.strictObject({ from: countSchema, effect: z.literal(['span', 'flag']) }),
    policyDefaults.disputes,
  ),
  statements: z._default(
    z.strictObject({ each: shareSchema, mean: shareSchema, strict: z.exactOptional(z.boolean()) }),
    policyDefaults.statements,
  ),
  credit: z._default(z.literal(['value', 'ratio', 'met']), policyDefaults.credit),
  ladder: z._default(z.literal(['target', 'every-level', 'reached']), policyDefaults.ladder),
  table: z.exactOptional(z.array(weightSchema)),
  combination: z._default(z.literal(['mean', 'sum']), policyDefaults.combination),
  worth: z.exactOptional(z.catchall(z.object({}), weightSchema)),
  cap: z.exactOptional(pointsSchema),
  bar: z._default(amountSchema, policyDefaults.bar),
  mustHaves: z._default(z.literal(['gate', 'ignore']), policyDefaults.mustHaves),
  rules: z.exactOptional(z.array(ruleSchema)),
  placement: z.exactOptional(z.array(placementSchema)),
  extensions: extensionsSchema,
});

/**
 * The rules that turn ratings into readiness, as data: one engine runs every policy. A document may leave out any
 * rule but `id`; it then counts as in the default policy.
 *
 * - `raters`: whose rating counts, the first of these who gave one. `disputes`: from how many points of the scale
 *   apart raters are disputed, and whether the range then spans them or they are only flagged.
 * - `statements`: when an expectation counts as met that is rated statement by statement: the least value of
 *   each, and the least mean (with `strict`, more than that mean).
 * - `credit`: what a rating earns, 0 to 1. `value`: its value over the expected one, at most 1. `ratio`: the same,
 *   both counted from the lowest point of the scale. `met`: 1 if the expectation is met, else 0.
 * - `ladder`: `target`, the expectation of the target alone. `every-level`, the mean over every level up to it.
 *   `reached`, the level up to which every expectation is met; none can be skipped. `table` then gives the points
 *   for reaching no level, the first, the second, ...; without it, the level's number.
 * - `combination`: `mean`, weighted by the track's weights. `sum`, of points: weights do not count, `worth` gives
 *   the points of a competency (default 1, by competency id; times the table's), `cap` what one theme counts at most.
 * - `bar`: how much is enough. `mustHaves`: whether a must-have that is missed rules a person out. `rules`: what
 *   has to hold beside.
 * - `placement`: the levels that a total earns, in rising order.
 * @interface
 */
export type Policy = Immutable<z.infer<typeof policySchema>>;
