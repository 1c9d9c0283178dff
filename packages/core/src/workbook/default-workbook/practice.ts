import type { WorkbookStep } from '../../schema/workbook-step.js';

/** What makes a track work, one competency to practise on, a first track, and a look back. */
export const practice: readonly WorkbookStep[] = [
  {
    id: 'practice',
    name: 'Write one competency',
    section: 'practice',
    kind: 'practice',
    title: 'Practise on one competency',
    description:
      'Choose one competency of your own team. Write what a person at each level does: simply, concretely, and as it shows from day to day.',
    qualities: [
      {
        id: 'foundational',
        title: 'Foundational',
        text: 'Performance management rests on it. It says which role, knowledge, skills, experience and personal characteristics each level takes.',
        checks: ['Empty cells', 'Competencies that stand at one level only', 'Levels without a must-have'],
      },
      {
        id: 'meaningful',
        title: 'Meaningful',
        text: 'It is easy to understand, free of HR jargon, and close to the company’s values.',
        checks: ['HR jargon', 'Long sentences', 'Hard words', 'Abbreviations that nobody explains'],
      },
      {
        id: 'transparent',
        title: 'Transparent',
        text: 'People can plan with it. The employee, the manager and the People team all read the same thing.',
        checks: [
          'The same words at two levels in a row',
          'Missing titles and descriptions',
          'Competencies that are named but never described',
        ],
      },
      {
        id: 'growth-oriented',
        title: 'Growth-oriented',
        text: 'Each next step is within reach, and is appealing.',
        checks: ['Steps that ask too much at once', 'Levels that ask nothing new', 'Levels with no way on'],
      },
      {
        id: 'measurable',
        title: 'Measurable',
        text: 'Anyone can tell where a person stands now, and when they are ready for the next level or for another role.',
        checks: [
          'Vague words such as “good” or “often”',
          'Statements without anything to observe',
          'Two behaviours in one statement',
        ],
      },
    ],
    example: {
      role: 'Support Adviser',
      competency: 'Solving a customer’s problem',
      levels: [
        {
          title: 'Adviser',
          text: 'Answers questions that the handbook covers.',
        },
        {
          title: 'Senior Adviser',
          text: 'Finds the cause of a problem that the handbook does not cover.',
        },
        {
          title: 'Lead Adviser',
          text: 'Gets the product team to remove the cause of a problem that many customers share.',
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
    name: 'Fill a small track',
    notes: [
      {
        title: 'A test for each cell',
        text: 'Could two people who watched the same week agree on whether it happened? If not, be more exact.',
      },
      {
        title: 'If you are stuck',
        text: 'Begin with a verb for something that others can see: checks, tells, writes, asks, shows. From level to level, change how far it reaches: one task, one project, the whole team.',
      },
    ],
    section: 'practice',
    kind: 'matrix',
    title: 'Write your first track',
    description:
      'Write a few short behaviours in each cell, and add levels and competencies as you need them. Hints appear while you write. You can leave cells blank for now.',
    practice: 'practice',
    rows: 3,
    levels: ['First level', 'Second level', 'Third level'],
  },
  {
    id: 'reflection',
    name: 'Look back',
    section: 'practice',
    kind: 'text',
    title: 'Look back',
    description: 'Think of the track that you have just written.',
    prompts: [
      { id: 'difficulty', text: 'Was it easy or difficult to write?' },
      { id: 'reasons', text: 'What made it easy, and what made it difficult?' },
      { id: 'usefulness', text: 'Was it useful? Do you see your own track more clearly, and why?' },
      { id: 'expected-benefits', text: 'What will career tracks do for your organisation?' },
    ],
  },
  {
    id: 'resources',
    name: 'What can help',
    section: 'practice',
    kind: 'reading',
    title: 'What can help you from here',
    description: 'Templates to begin with, and subjects to read about.',
    parts: [
      {
        id: 'templates',
        term: 'Starter track templates',
        definition: 'Complete tracks for several roles, to take over and put into your own words.',
        examples: ['Software engineer', 'Engineering manager', 'Account executive', 'Support agent'],
      },
      {
        id: 'contributor-paths',
        term: 'Paths for individual contributors',
        definition: 'How people can grow in responsibility and pay without leading others.',
        examples: ['Which of your senior roles can be reached without becoming a manager?'],
      },
      {
        id: 'career-pathing',
        term: 'Career pathing',
        definition: 'How people move between roles and teams, and not only upwards.',
        examples: ['From which roles do people already move into others?'],
      },
      {
        id: 'share-with-a-path',
        term: 'The share of people with a path',
        definition: 'How many people can name their next step. Ask before the roll-out, and again after it.',
        examples: ['“I can see a next step for myself here.”'],
      },
    ],
  },
];
