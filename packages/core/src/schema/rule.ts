import * as z from 'zod/mini';

/** A test that a value must pass, with the code and the sentence of the issue if it does not. */
export const rule = <T>(test: (value: T) => boolean, code: string, error: string) =>
  z.refine<T>(test, { error, params: { code } });
