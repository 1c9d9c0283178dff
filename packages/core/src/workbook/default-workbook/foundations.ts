import type { WorkbookStep } from '../../schema/workbook-step.js';

/** What career tracks rest on, and whether the organisation has it. */
export const foundations: readonly WorkbookStep[] = [
  {
    id: 'job-architecture',
    section: 'foundations',
    kind: 'reading',
    title: 'What a career track is made of',
    description: 'Three things belong together. A career track is where the other two meet.',
    parts: [
      {
        id: 'job-levels',
        term: 'Job levels',
        definition: 'How senior each role is, from the first to the last.',
        examples: ['Engineer I', 'Engineer II', 'Lead'],
      },
      {
        id: 'competencies',
        term: 'Competencies',
        definition: 'The knowledge, behaviour and skills that a role needs.',
        examples: ['Ownership', 'Problem solving', 'Reliability', 'Autonomy', 'Product knowledge'],
      },
      {
        id: 'career-tracks',
        term: 'Career tracks',
        definition: 'What each competency looks like at each level: a table of the two.',
        examples: [
          'Problem solving for an Engineer II: finds the cause of a fault that crosses two services.',
        ],
      },
    ],
    why: [
      'People who can see how to grow put more into their work and stay longer.',
      'A track that nobody understands, or a next step that nobody can reach, does the opposite.',
    ],
  },
  {
    id: 'competencies-defined',
    section: 'foundations',
    kind: 'choice',
    title: 'Has your organisation written down the competencies of its roles?',
    description: 'A list per role or per team will do. It need not be finished.',
    options: [
      {
        id: 'yes',
        label: 'Yes',
        hint: 'There is a competency guide, or a list of them.',
        outcome: 'ready',
        asks: 'guide',
        advice: {
          title: 'Have the guide at hand',
          paragraphs: [
            'You will choose a competency from it when you practise, and more for your first track.',
          ],
        },
      },
      {
        id: 'no',
        label: 'No',
        hint: 'Or they are too vague to use.',
        outcome: 'blocked',
        asks: 'library',
        latestStage: 'planning',
        remedy: 'Agree on the competencies of at least one role.',
        advice: {
          title: 'Competencies come first',
          paragraphs: [
            'A track says what each competency looks like at each level, so there is nothing to fill in without them.',
            'Choose some from the starter library and put them into your own words with the people who do the work. You can go on reading meanwhile, and change this answer later.',
          ],
        },
      },
    ],
  },
  {
    id: 'levels-defined',
    section: 'foundations',
    kind: 'choice',
    title: 'Does your organisation have job levels?',
    description: 'Levels may differ between functions.',
    options: [
      {
        id: 'yes',
        label: 'Yes',
        hint: 'Each level has a name, and people know theirs.',
        outcome: 'ready',
        asks: 'level-counts',
        advice: {
          title: 'Count them',
          paragraphs: [
            'Note how many levels each role, function or team has. Your tracks get as many columns.',
          ],
        },
      },
      {
        id: 'partly',
        label: 'Partly',
        hint: 'There are levels, but what they mean is not clear.',
        outcome: 'blocked',
        asks: 'level-counts',
        latestStage: 'planning',
        remedy: 'Say in one sentence each what the levels of one function mean.',
        advice: {
          title: 'Make the levels clear first',
          paragraphs: [
            'A track is a table of competencies and levels. Where nobody can tell two levels apart, nobody can say what changes between them.',
            'Write one sentence per level: how large the work is, how much help a person has, and whom the result touches. If two sentences say the same, make one level of them.',
          ],
        },
      },
      {
        id: 'no',
        label: 'No',
        hint: 'We are a flat organisation.',
        outcome: 'flat',
        advice: {
          title: 'Tracks still help',
          paragraphs: [
            'People want to know how their responsibility or pay can grow, with or without titles.',
            'Go on with tracks without levels, or with milestones that have no titles.',
          ],
        },
      },
    ],
  },
];
