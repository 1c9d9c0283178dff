import * as z from 'zod/mini';
import { assessmentSchema } from './assessment.js';
import { frameworkSchema } from './framework.js';
import { ratingScaleSchema } from './rating-scale.js';

const asJsonSchema = (schema: z.ZodMiniType): object => z.toJSONSchema(schema, { io: 'input' });

/** What may be written in each kind of document, as JSON Schema 2020-12: the package ships these as files. */
export const jsonSchemas = {
  framework: asJsonSchema(frameworkSchema),
  assessment: asJsonSchema(assessmentSchema),
  'rating-scale': asJsonSchema(ratingScaleSchema),
};
