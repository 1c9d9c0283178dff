import type { WorkbookStage } from '../../schema/workbook-definition.js';

/** The six stages of bringing in career tracks, each with what the People team does. */
export const stages: readonly WorkbookStage[] = [
  {
    id: 'awareness',
    title: 'Awareness',
    description: 'We are learning about career tracks for the first time.',
    purpose: 'Learn about career tracks.',
    days: 14,
    actions: [
      { id: 'finish-workbook', text: 'Finish this workbook.' },
      { id: 'tell-the-team', text: 'Tell the People team what it found.' },
      {
        id: 'return-on-investment',
        text: 'Make a few slides on the return on investment, to win management’s support.',
      },
      { id: 'pitfalls', text: 'List the pitfalls that are likely here.' },
      { id: 'champions', text: 'Find people inside the company who will champion tracks, and brief them.' },
    ],
  },
  {
    id: 'planning',
    title: 'Planning',
    description: 'We are finding out what our organisation needs first.',
    purpose: 'Find the organisation’s priorities for career development.',
    days: 30,
    actions: [
      {
        id: 'stakeholders',
        text: 'Meet the stakeholders: HR leaders, business leaders, line managers and champions.',
      },
      { id: 'objectives', text: 'Agree on one list of objectives.' },
      { id: 'measures', text: 'Decide how results will be measured.' },
      { id: 'access', text: 'Decide how managers, employees and HR leaders will get access to the tracks.' },
      {
        id: 'employee-journey',
        text: 'Decide where tracks become part of the employee journey.',
        parts: [
          { id: 'recruitment', text: 'Recruitment' },
          { id: 'onboarding', text: 'Onboarding' },
          { id: 'performance', text: 'Performance' },
          { id: 'compensation', text: 'Compensation' },
          { id: 'succession', text: 'Succession' },
        ],
      },
    ],
  },
  {
    id: 'development',
    title: 'Development',
    description: 'We are writing tracks with managers and teams.',
    purpose: 'Write the tracks with teams and managers.',
    days: 60,
    actions: [
      { id: 'involved', text: 'Decide who is involved, and when.' },
      { id: 'survey', text: 'Ask each team which roles and specialisations it needs.' },
      {
        id: 'first-structure',
        text: 'Draft a first structure for each team, and review it with the stakeholders.',
      },
      { id: 'feedback', text: 'Work in the feedback until the tracks are ready to roll out.' },
      { id: 'communication', text: 'Write a communication plan for employees.' },
    ],
  },
  {
    id: 'training',
    title: 'Training',
    description: 'We are introducing managers to the tracks.',
    purpose: 'Introduce managers to the tracks and train them to talk about them.',
    days: 21,
    actions: [
      {
        id: 'managers-workshop',
        text: 'Hold a workshop for managers.',
        parts: [
          { id: 'why', text: 'Why career tracks matter' },
          { id: 'conversations', text: 'How to talk about them with employees' },
          { id: 'troubleshooting', text: 'What to do when a conversation gets difficult' },
        ],
      },
    ],
  },
  {
    id: 'implementation',
    title: 'Implementation',
    description: 'We are giving the tracks to employees and showing how to use them.',
    purpose: 'Give the tracks to employees and show how to use them.',
    days: 45,
    actions: [
      {
        id: 'platforms',
        text: 'List the platforms that could bring the tracks to employees, with what each can do.',
      },
      { id: 'choose-platform', text: 'Choose one platform.' },
      {
        id: 'learning-resource',
        text: 'Make a guide or a course from which employees learn how to use their track.',
      },
      { id: 'all-hands', text: 'Hold a question session for all employees.' },
      { id: 'team-workshops', text: 'Have each manager hold a workshop with their team.' },
      { id: 'pilot', text: 'Roll out to one team first.' },
      { id: 'roll-out', text: 'Roll out to everyone.' },
    ],
  },
  {
    id: 'measuring',
    title: 'Measuring',
    description: 'We are collecting feedback to improve the tracks.',
    purpose: 'Judge how well the tracks work, and improve them.',
    days: 90,
    actions: [
      { id: 'review-measures', text: 'Review the key figures (KPIs) against their benchmarks.' },
      {
        id: 'pulse-poll',
        text: 'Run a pulse poll among employees within two weeks of the roll-out.',
        dueAfter: { stage: 'implementation', days: 14 },
      },
      { id: 'employee-survey', text: 'Run a fuller survey among employees.' },
      {
        id: 'share-feedback',
        text: 'Share the feedback and, where there are issues, what will be done about them.',
      },
      { id: 'follow-measures', text: 'Follow the key figures over time, and improve the tracks.' },
    ],
  },
];
