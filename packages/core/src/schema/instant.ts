import * as z from 'zod/mini';
import { isInstant } from './instants.js';
import { rule } from './rule.js';

/** A day, or a day and a time with its offset from UTC. */
export const instantSchema = z
  .string()
  .check(
    rule(
      isInstant,
      'date',
      'Expected a date such as 2026-03-31, or a date and time such as 2026-03-31T09:30:00Z.',
    ),
  );
