import * as z from 'zod/mini';
import { rule } from './rule.js';

/**
 * A name that documents use to point at one another: 1 to 128 characters, letters and digits of any script
 * with `.`, `_`, `:` and `-` inside. Words that every JavaScript object already answers to (`constructor`,
 * `toString`, ...) are refused, so that an id is always safe as a key.
 */
export const idSchema = z
  .string()
  .check(
    rule(
      (id: string) => /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._:-]{0,127}$/u.test(id) && !(id in Object.prototype),
      'unsafe-id',
      'Write an id of 1 to 128 letters and digits, with . _ : or - inside, that is no word of JavaScript objects.',
    ),
  );

/** An id, as {@link parseFramework} accepts it. */
export type Id = string;
