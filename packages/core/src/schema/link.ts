import * as z from 'zod/mini';
import { rule } from './rule.js';

/** An address that is safe to follow: it cannot run anything. */
export const linkSchema = z
  .string()
  .check(
    rule(
      (text: string) => /^(https?|mailto):/i.test(text),
      'link',
      'Expected an address that starts with https:, http: or mailto:.',
    ),
  );
