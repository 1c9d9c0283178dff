import * as z from 'zod/mini';
import { rule } from './rule.js';

/** A language by its BCP 47 tag, such as en-GB. */
export const languageSchema = z.string().check(
  rule(
    (text: string) => {
      try {
        return Intl.getCanonicalLocales(text).length === 1;
      } catch {
        return false;
      }
    },
    'language',
    'Expected a language tag such as en-GB.',
  ),
);
