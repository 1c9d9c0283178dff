import type { ExplainMessages } from '../src/proof.js';

/** Tells nothing but what each sentence is made of: no word of English. */
export const bareMessages: ExplainMessages = {
  verdict: {
    ready: (target) => `+ ${target}`,
    'not-ready': (target) => `- ${target}`,
    'insufficient-evidence': (target) => `? ${target}`,
  },
  score: ({ low, high, bar, coverage }) => [low, high, bar, coverage].join(' | '),
  raters: { agreed: '1', manager: '2', peer: '3', self: '4' },
  competency: ({ name, low, high, rater = '0' }) => [name, low, high, rater].join(' | '),
  'not-applicable': (name) => `${name} /`,
  weightless: (name) => `${name} 0`,
  contribution: ({ low, high, of }) => [low, high, of].join(' | '),
  capped: ({ theme, low, high }) => [theme, low, high].join(' | '),
  'must-have': ({ name }) => `${name} !`,
  bar: ({ low, high, needed }) => [low, high, needed].join(' | '),
  floor: ({ name, low, high, needed }) => [name, low, high, needed].join(' | '),
  count: ({ low, high, needed }) => [low, high, needed].join(' | '),
  asked: '!',
};
