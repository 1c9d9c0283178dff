import * as z from 'zod/mini';
import { rule } from './rule.js';

/** A day that exists: Date.parse takes 31 February for 3 March. */
const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
};

/** A day: YYYY-MM-DD. */
export const daySchema = z
  .string()
  .check(
    rule(
      (text) => /^\d{4}-\d\d-\d\d$/.test(text) && isDay(text),
      'date',
      'Expected a date such as 2026-03-31.',
    ),
  );

/** A day, or a day and a time with its offset from UTC. */
export const instantSchema = z
  .string()
  .check(
    rule(
      (text) =>
        /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text) &&
        isDay(text.slice(0, 10)) &&
        !Number.isNaN(Date.parse(text)),
      'date',
      'Expected a date such as 2026-03-31, or a date and time such as 2026-03-31T09:30:00Z.',
    ),
  );

/** A language by its BCP 47 tag, such as en-GB. */
export const languageSchema = z.string().check(
  rule(
    (text) => {
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

/** An address that is safe to follow: it cannot run anything. */
export const linkSchema = z
  .string()
  .check(
    rule(
      (text) => /^(https?|mailto):/i.test(text),
      'link',
      'Expected an address that starts with https:, http: or mailto:.',
    ),
  );
