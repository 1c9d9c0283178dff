import * as z from 'zod/mini';

/** A host's own data, kept as it is: any JSON (a parser copies nothing else), by names of the host's choosing. */
export const extensionsSchema = z.exactOptional(z.looseObject({}));
