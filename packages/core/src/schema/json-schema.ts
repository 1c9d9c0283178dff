import * as z from 'zod/mini';
import { assessmentSchema } from './assessment.js';
import { daySchema } from './day.js';
import { frameworkSchema } from './framework.js';
import { idSchema } from './id.js';
import { linkSchema } from './link.js';
import { countSchema, pointsSchema, shareSchema, weightSchema } from './number.js';
import { planSchema } from './development-plan.js';
import { policySchema } from './policy.js';
import { ratingScaleSchema } from './rating-scale.js';
import { workbookDefinitionSchema } from './workbook-definition.js';
import { workbookResponseSchema } from './workbook-response.js';
import { pointTextsSchema } from './workbook-step.js';

/** What JSON Schema can say of the rules that zod checks by functions. */
const rules = new Map<unknown, object>([
  [idSchema, { pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._:-]{0,127}$' }],
  [daySchema, { format: 'date' }],
  [linkSchema, { pattern: '^(https?|mailto):' }],
  [shareSchema, { minimum: 0, maximum: 1, multipleOf: 0.001 }],
  [countSchema, { type: 'integer', minimum: 1, maximum: 1000 }],
  [pointsSchema, { minimum: 0, maximum: 1_000_000, multipleOf: 0.001 }],
  [weightSchema, { minimum: 0, maximum: 1000, multipleOf: 0.001 }],
  [pointTextsSchema, { minItems: 5, maxItems: 5 }],
]);

const asJsonSchema = (schema: z.ZodMiniType): object =>
  z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => void Object.assign(jsonSchema, rules.get(zodSchema)),
  });

/** What may be written in each kind of document, as JSON Schema 2020-12: the package ships these as files. */
export const jsonSchemas = {
  framework: asJsonSchema(frameworkSchema),
  assessment: asJsonSchema(assessmentSchema),
  'development-plan': asJsonSchema(planSchema),
  policy: asJsonSchema(policySchema),
  'rating-scale': asJsonSchema(ratingScaleSchema),
  'workbook-definition': asJsonSchema(workbookDefinitionSchema),
  'workbook-response': asJsonSchema(workbookResponseSchema),
};
