import type { WorkbookStep } from '../../schema/workbook-step.js';

/** How today's tracks do, what matters most, and where the organisation stands. */
export const needs: readonly WorkbookStep[] = [
  {
    id: 'tracks-exist',
    name: 'Tracks today',
    section: 'needs',
    kind: 'choice',
    title: 'Does your organisation have career tracks today?',
    options: [
      { id: 'yes', label: 'Yes', hint: 'At least one team has one.' },
      {
        id: 'no',
        label: 'No',
        hint: 'Not yet.',
        latestStage: 'development',
        advice: {
          title: 'Two steps do not apply',
          paragraphs: ['There are no tracks to rate, so you go on with what tracks should do for you.'],
        },
      },
    ],
  },
  {
    id: 'tracks-performance',
    name: 'How well they work',
    notes: [
      {
        title: 'Who should answer',
        text: 'One person can do it. Three people who answer apart and then compare tell you more.',
      },
    ],
    section: 'needs',
    kind: 'ratings',
    measures: 'performance',
    title: 'How do your career tracks do today?',
    description: 'Rate the whole organisation as it is now, not as it is planned.',
    onlyIf: { step: 'tracks-exist', options: ['yes'] },
    points: ['Not at all', '', 'Neutral', '', 'Definitely'],
    statements: [
      {
        id: 'known',
        text: 'Everyone knows what their track looks like.',
        quality: 'transparent',
        stages: ['training', 'implementation'],
      },
      {
        id: 'accessible',
        text: 'Everyone can get to their track easily.',
        quality: 'transparent',
        stages: ['planning', 'implementation'],
      },
      {
        id: 'used-for-plans',
        text: 'Every person’s development plan builds on their track.',
        quality: 'growth-oriented',
        stages: ['training', 'implementation'],
      },
      {
        id: 'scalable',
        text: 'The tracks still work when the company grows.',
        quality: 'foundational',
        stages: ['planning', 'development'],
      },
      {
        id: 'measurable',
        text: 'The tracks are objective: anyone can tell with little effort where a person stands.',
        quality: 'measurable',
        stages: ['development', 'measuring'],
      },
      {
        id: 'useful-to-both',
        text: 'The tracks are useful to employees and to managers.',
        quality: 'meaningful',
        stages: ['development', 'training'],
      },
      {
        id: 'values-aligned',
        text: 'The tracks reflect the company’s values and its mission.',
        quality: 'meaningful',
        stages: ['planning', 'development'],
      },
    ],
  },
  {
    id: 'improvement-impact',
    name: 'What better would change',
    section: 'needs',
    kind: 'text',
    title: 'What would better tracks change?',
    description: 'Look at the statements that you rated lowest.',
    onlyIf: { step: 'tracks-exist', options: ['yes'] },
    lookBack: 'tracks-performance',
    prompts: [
      {
        id: 'difference',
        text: 'What difference could you measure if these improved?',
        hint: 'For example, a figure that you already follow: how many people leave, or how long a vacancy stays open.',
      },
    ],
  },
  {
    id: 'benefits',
    name: 'What tracks could do',
    section: 'needs',
    kind: 'ratings',
    measures: 'importance',
    title: 'What should career tracks do for you?',
    description: 'Rate how much each benefit matters to your organisation.',
    points: ['Not important', '', 'Somewhat important', '', 'Critically important'],
    statements: [
      {
        id: 'development',
        text: 'Help people develop professionally',
        measuredBy: ['used-for-plans', 'useful-to-both'],
      },
      { id: 'culture', text: 'Strengthen the culture', measuredBy: ['values-aligned'] },
      { id: 'recruiting', text: 'Inform decisions on whom to hire', measuredBy: ['measurable', 'scalable'] },
      { id: 'roadmaps', text: 'Give employees a road map', measuredBy: ['known', 'accessible'] },
      {
        id: 'reviews',
        text: 'Give performance reviews a frame of reference',
        measuredBy: ['measurable', 'useful-to-both'],
      },
      { id: 'retention', text: 'Keep the best people', measuredBy: ['known', 'used-for-plans'] },
    ],
  },
  {
    id: 'top-benefit',
    name: 'The one that matters most',
    section: 'needs',
    kind: 'top',
    title: 'Which benefit comes first?',
    description: 'Choose the one you would keep if you could have only one.',
    of: 'benefits',
    prompt: { id: 'why', text: 'How does it fit the company’s wider goals?' },
  },
  {
    id: 'current-stage',
    name: 'Where you are',
    notes: [
      {
        title: 'Going back is normal',
        text: 'Many teams return to an earlier stage after their first draft. Then choose again, and the roadmap follows.',
      },
    ],
    section: 'needs',
    kind: 'stage',
    title: 'Where does your organisation stand?',
    description:
      'Choose the stage that takes most of your effort now. If two fit, choose the earlier one. Your roadmap begins there.',
  },
];
