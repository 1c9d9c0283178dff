import * as z from 'zod/mini';
import { extensionsSchema } from './extensions.js';
import { idSchema } from './id.js';
import type { Immutable } from './immutable.js';

export const themeSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  description: z.exactOptional(z.string()),
});

/**
 * A heading that competencies belong to, such as "Craft".
 * @interface
 */
export type Theme = Immutable<z.infer<typeof themeSchema>>;

export const competencySchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  description: z.exactOptional(z.string()),
  theme: z.exactOptional(idSchema),
  extensions: extensionsSchema,
});

/**
 * Knowledge, behaviour or skill that roles require. Tracks share competencies by their ids.
 * @interface
 */
export type Competency = Immutable<z.infer<typeof competencySchema>>;
