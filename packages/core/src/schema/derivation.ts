import * as z from 'zod/mini';
import { raterRoles } from './assessment.js';
import { idSchema } from './id.js';
import type { Immutable } from './immutable.js';
import type { Issue, ParseResult } from './issue.js';
import { shareSchema, weightSchema } from './number.js';
import { parseDocument } from './parse-document.js';
import { checkPolicy } from './policy-sense.js';
import { policySchema } from './policy.js';
import { checkRatingScale } from './rating-scale-order.js';
import { References } from './references.js';

const placeSchema = z.strictObject({ track: idSchema, level: idSchema });
const ratingsSchema = z.array(z.strictObject({ rater: z.literal(raterRoles), value: idSchema }));

/** What was given in a derivation; what was worked out from it is left to whoever works it out again. */
const givenSchema = z.object({
  target: placeSchema,
  policy: policySchema,
  scale: z.array(z.strictObject({ id: idSchema, value: shareSchema })),
  placement: z.exactOptional(idSchema),
  competencies: z.array(
    z.object({
      competency: idSchema,
      theme: z.exactOptional(idSchema),
      weight: weightSchema,
      mustHave: z.boolean(),
      cells: z
        .array(
          z.object({
            level: idSchema,
            position: z.int().check(z.minimum(1), z.maximum(1000)),
            ratings: ratingsSchema,
            expected: z.exactOptional(idSchema),
            statements: z.exactOptional(
              z.array(z.object({ statement: idSchema, ratings: ratingsSchema })).check(z.minLength(1)),
            ),
          }),
        )
        .check(z.minLength(1)),
    }),
  ),
});

/** What was given in a derivation: enough to work out all the rest. */
export type DerivationGiven = Immutable<z.infer<typeof givenSchema>>;

/** Reads what was given in a derivation, or says what makes it none. */
export const parseDerivation = (input: unknown): ParseResult<DerivationGiven> =>
  parseDocument(input, givenSchema, checkDerivation);

function checkDerivation({ policy, scale, placement }: DerivationGiven): Issue[] {
  const references = new References();
  references.find(
    placement,
    (policy.placement ?? []).map(({ level: id }) => ({ id })),
    ['placement'],
    'level of the placement',
  );
  const ofScale = new References();
  checkRatingScale({ points: scale.map((point) => ({ ...point, name: '' })) }, [], ofScale);
  // Here the scale is the list of its points itself.
  const scaleIssues = ofScale.issues.map((issue) => ({ ...issue, path: ['scale', ...issue.path.slice(1)] }));
  const policyIssues = checkPolicy(policy).map((issue) => ({ ...issue, path: ['policy', ...issue.path] }));
  return [...references.issues, ...scaleIssues, ...policyIssues];
}
