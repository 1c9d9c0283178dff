import type { WorkbookStep } from '../../schema/workbook-step.js';

/** How today's tracks do, what matters most, and where the organisation stands. */
export const needs: readonly WorkbookStep[] = [
  {
    id: 'tracks-exist',
    section: 'needs',
    kind: 'choice',
    title: 'Does your organisation have career tracks today?',
    options: [
      { id: 'yes', label: 'Yes', hint: 'For at least one team.' },
      {
        id: 'no',
        label: 'No',
        hint: 'Not yet.',
        latestStage: 'development',
        advice: {
          title: 'Then there is nothing to rate',
          paragraphs: [
            'The two steps about today’s tracks do not apply. You go on with what tracks are to bring.',
          ],
        },
      },
    ],
  },
  {
    id: 'tracks-performance',
    section: 'needs',
    kind: 'ratings',
    measures: 'performance',
    title: 'How do your career tracks do today?',
    description: 'Rate what is so now, not what is planned.',
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
        text: 'Every development plan starts from the track.',
        quality: 'growth-oriented',
        stages: ['training', 'implementation'],
      },
      {
        id: 'scalable',
        text: 'The tracks hold as the company grows.',
        quality: 'foundational',
        stages: ['planning', 'development'],
      },
      {
        id: 'measurable',
        text: 'Anyone can tell from the track where a person stands.',
        quality: 'measurable',
        stages: ['development', 'measuring'],
      },
      {
        id: 'useful-to-both',
        text: 'The tracks help employees and managers alike.',
        quality: 'meaningful',
        stages: ['development', 'training'],
      },
      {
        id: 'values-aligned',
        text: 'The tracks reflect what the company values and is here for.',
        quality: 'meaningful',
        stages: ['planning', 'development'],
      },
    ],
  },
  {
    id: 'improvement-impact',
    section: 'needs',
    kind: 'text',
    title: 'What would better tracks change?',
    description: 'Look at what you rated lowest.',
    onlyIf: { step: 'tracks-exist', options: ['yes'] },
    lookBack: 'tracks-performance',
    prompts: [
      {
        id: 'difference',
        text: 'Which difference could you measure if these were better?',
        hint: 'A number that somebody counts already is best.',
      },
    ],
  },
  {
    id: 'benefits',
    section: 'needs',
    kind: 'ratings',
    measures: 'importance',
    title: 'What should career tracks do for you?',
    points: ['Not important', '', 'Somewhat', '', 'Critical'],
    statements: [
      {
        id: 'development',
        text: 'Help people develop in their profession',
        measuredBy: ['used-for-plans', 'useful-to-both'],
      },
      { id: 'culture', text: 'Strengthen the culture', measuredBy: ['values-aligned'] },
      { id: 'recruiting', text: 'Help decide whom to hire', measuredBy: ['measurable', 'scalable'] },
      { id: 'roadmaps', text: 'Show people the way ahead', measuredBy: ['known', 'accessible'] },
      {
        id: 'reviews',
        text: 'Give performance reviews a context',
        measuredBy: ['measurable', 'useful-to-both'],
      },
      { id: 'retention', text: 'Keep the best people', measuredBy: ['known', 'used-for-plans'] },
    ],
  },
  {
    id: 'top-benefit',
    section: 'needs',
    kind: 'top',
    title: 'Which of them comes first?',
    description: 'If you could have one only.',
    of: 'benefits',
    prompt: { id: 'why', text: 'How does it fit the wider goals of the company?' },
  },
  {
    id: 'current-stage',
    section: 'needs',
    kind: 'stage',
    title: 'Where does your organisation stand?',
    description: 'Your roadmap begins there.',
  },
];
