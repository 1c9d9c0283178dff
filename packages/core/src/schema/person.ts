import * as z from 'zod/mini';
import { idSchema } from './id.js';

/** Whom a document is about. Both may be left out: the host knows. */
export const personSchema = z.strictObject({
  id: z.exactOptional(idSchema),
  name: z.exactOptional(z.string()),
});
