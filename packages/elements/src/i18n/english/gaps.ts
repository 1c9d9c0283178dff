import type { Message } from '../message.js';

/** The gaps and the radar. */
export const gaps = {
  gapsTitle: 'Where the gaps are',
  gapsSummary: {
    one: 'Of {count} competency, {counts}.',
    other: 'Of {count} competencies, {counts}.',
  },
  'gaps-met': { one: '{count} meets what {target} asks', other: '{count} meet what {target} asks' },
  'gaps-part': { one: '{count} is part-way', other: '{count} are part-way' },
  'gaps-none': { one: '{count} has not started', other: '{count} have not started' },
  gapsOpen: {
    one: '{names} is open: it is not known either way yet.',
    other: '{names} are open: they are not known either way yet.',
  },
  gapCaption:
    'For each competency: the rating, the rating that {target} requires, and what it adds to readiness.',
  required: 'Required',
  rating: 'Rating',
  ratingOf: '{name}’s rating',
  adds: 'Adds',
  addsOf: 'Adds, of {of}',
  leftOut: 'Left out',
  noWeight: 'No weight',
  capOn: 'Cap on {theme}',
  pointRequired: '{point} is required',
  noteScale: 'Bars run from {first} to {last}, and the upright mark is what {target} requires.',
  noteShare: 'Bars show how much of what {target} asks is shown, over every level that counts.',
  noteHatch: 'Hatching means that it is not known yet.',
  noteEqual: 'Each competency counts the same.',
  noteBeyond: {
    one: 'Exceeding one does not make up for another, so {names} adds no more.',
    other: 'Exceeding one does not make up for another, so {names} add no more.',
  },
  notKnown: 'Not known',
  radarLabel: 'Ratings against what {target} requires.',
  'radar-met': 'Meets what {target} asks: {names}.',
  'radar-part': 'Part-way: {names}.',
  'radar-none': 'Not started: {names}.',
  'radar-open': 'Not known: {names}.',
  radarBreaks:
    'The line breaks at {names}. Drawing it to the centre would say “not yet”, and that is not known.',
  lowToHigh: '{low} to {high}',
  amountOf: '{amount}, of {of}',
  readiness: 'Readiness',
} as const satisfies Record<string, Message>;
