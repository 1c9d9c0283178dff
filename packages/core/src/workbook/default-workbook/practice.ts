import type { WorkbookStep } from '../../schema/workbook-step.js';

/** What makes a track work, one competency to practise on, a first track, and a look back. */
export const practice: readonly WorkbookStep[] = [
  {
    id: 'practice',
    section: 'practice',
    kind: 'practice',
    title: 'Practise on one competency',
    description:
      'Choose one competency of your own team. Write what a person at each level does, simply and concretely, as it shows day to day.',
    qualities: [
      {
        id: 'foundational',
        title: 'Foundational',
        text: 'Performance is managed on it: it names roles, knowledge, skills, experience and conduct at each level.',
        checks: ['Every competency has words at each level that asks for it.', 'Every level has a title.'],
      },
      {
        id: 'meaningful',
        title: 'Meaningful',
        text: 'It is easy to understand, close to what the company values, and in the words of the people it is about.',
        checks: ['Words that only HR uses, long sentences and unexplained abbreviations are pointed out.'],
      },
      {
        id: 'transparent',
        title: 'Transparent',
        text: 'People can plan with it. The employee, the manager and the People team read the same words.',
        checks: ['Competencies without a description and the same words at two levels are pointed out.'],
      },
      {
        id: 'growth-oriented',
        title: 'Growth-oriented',
        text: 'Each next step can be reached, and is worth reaching.',
        checks: ['Levels that ask nothing new, and steps that ask too much at once, are pointed out.'],
      },
      {
        id: 'measurable',
        title: 'Measurable',
        text: 'Anyone can tell where a person stands, and when they are ready for the next level or another role.',
        checks: ['Vague words, and sentences that say nothing one can see, are pointed out.'],
      },
    ],
    example: {
      role: 'Support Adviser',
      competency: 'Solving a customer’s problem',
      levels: [
        {
          title: 'Adviser',
          text: 'Answers questions that the handbook covers, and passes the others on the same day.',
        },
        {
          title: 'Senior Adviser',
          text: 'Finds the cause of a problem that the handbook does not cover, and adds the answer to it.',
        },
        {
          title: 'Lead Adviser',
          text: 'Spots problems that many customers share, and gets the product team to remove the cause.',
        },
      ],
    },
    levels: [
      { id: 'first', text: 'First level' },
      { id: 'second', text: 'Second level' },
      { id: 'third', text: 'Third level' },
    ],
  },
  {
    id: 'matrix',
    section: 'practice',
    kind: 'matrix',
    title: 'Write your first track',
    description: 'A few short behaviours in each cell. Blank cells are fine for now.',
    practice: 'practice',
    rows: 3,
    levels: ['First level', 'Second level', 'Third level'],
  },
  {
    id: 'reflection',
    section: 'practice',
    kind: 'text',
    title: 'Look back',
    prompts: [
      { id: 'difficulty', text: 'Was it easy or difficult?' },
      { id: 'reasons', text: 'What made it easy, and what made it difficult?' },
      { id: 'usefulness', text: 'Was it useful? Do you see your own track more clearly, and why?' },
      { id: 'expected-benefits', text: 'What will career tracks do for your organisation?' },
    ],
  },
];
