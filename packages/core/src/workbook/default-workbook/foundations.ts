import type { WorkbookStep } from '../../schema/workbook-step.js';

/** What career tracks rest on, and whether the organisation has it. */
export const foundations: readonly WorkbookStep[] = [
  {
    id: 'job-architecture',
    name: 'What a track is',
    section: 'foundations',
    kind: 'reading',
    title: 'What a career track is made of',
    description: 'A job architecture has three parts. Career tracks join the other two.',
    parts: [
      {
        id: 'job-levels',
        term: 'Job levels',
        definition: 'How senior each role is, from the first step to the last.',
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
          'Problem solving, Engineer I: repairs faults whose cause is known.',
          'Problem solving, Engineer II: finds the cause of faults in their own service.',
          'Problem solving, Lead: finds the cause of faults that cross several services.',
        ],
      },
    ],
    why: [
      'People who can see how to progress are more engaged, and stay longer.',
      'A track that is unclear, or a next step that is out of reach, does the opposite.',
    ],
  },
  {
    id: 'competencies-defined',
    name: 'Competencies',
    section: 'foundations',
    kind: 'choice',
    title: 'Has your organisation written down the competencies of its roles?',
    description: 'One list for each role or team is enough. It need not be finished.',
    options: [
      {
        id: 'yes',
        label: 'Yes',
        hint: 'There is a competency guide, or a list for at least one role.',
        outcome: 'ready',
        asks: 'guide',
        advice: {
          title: 'Have the guide at hand',
          paragraphs: [
            'Import the guide from a file, or add a link to it. You need it again in the practice steps: to choose one competency to practise, and then those of your first track.',
          ],
        },
      },
      {
        id: 'no',
        label: 'No',
        hint: 'There is no list, or it is too vague to use.',
        outcome: 'blocked',
        asks: 'library',
        latestStage: 'planning',
        remedy: 'Agree on the competencies of at least one role.',
        advice: {
          title: 'Competencies come first',
          paragraphs: [
            'A track says what each competency looks like at each level. Without competencies you cannot write one yet.',
            'Choose some from the starter library, and put them into your own words with the people who do the work. Meanwhile you can go on with the other steps. Come back and change this answer when the list is there.',
          ],
        },
      },
    ],
  },
  {
    id: 'levels-defined',
    name: 'Job levels',
    notes: [
      {
        title: 'Changing your mind',
        text: 'You can come back to any step. Nothing that you wrote is lost when an answer changes. Steps that no longer apply are only marked, and count again if they apply again.',
      },
    ],
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
          title: 'Count your levels',
          paragraphs: [
            'Note how many levels each role, function or team has. A track needs one column for each level.',
          ],
        },
      },
      {
        id: 'partly',
        label: 'Partly',
        hint: 'There are levels, but people read them differently.',
        outcome: 'blocked',
        latestStage: 'planning',
        remedy: 'Write one sentence on what each level of at least one function means.',
        advice: {
          title: 'Make the levels clear first',
          paragraphs: [
            'A track is a table of competencies and levels. If nobody can tell two levels apart, nobody can write what changes between them.',
            'Write one sentence for each level: how large the work is, how much help a person gets, and how many people the result affects. If two sentences say the same, make one level of the two.',
            'Then test them: let three managers place six real jobs, each manager alone. Where they disagree, reword the level.',
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
            'People want to know how their responsibility or their pay can grow, with or without levels.',
            'Go on with flat tracks: one column that says what the role asks, or milestones without titles.',
          ],
        },
      },
    ],
  },
];
