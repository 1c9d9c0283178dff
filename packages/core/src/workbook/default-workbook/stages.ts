import type { WorkbookStage } from '../../schema/workbook-definition.js';

/** The six stages of bringing in career tracks, each with what the People team does. */
export const stages: readonly WorkbookStage[] = [
  {
    id: 'awareness',
    title: 'Awareness',
    description: 'We are finding out what career tracks are.',
    purpose: 'Learn about career tracks.',
    days: 14,
    actions: [
      { id: 'finish-workbook', text: 'Finish this workbook.' },
      { id: 'tell-the-team', text: 'Tell the People team what it found.' },
      {
        id: 'return-on-investment',
        text: 'Make a short deck on the return on investment, to win management over.',
      },
      { id: 'pitfalls', text: 'List what could go wrong.' },
      { id: 'champions', text: 'Find champions inside the company and brief them.' },
    ],
  },
  {
    id: 'planning',
    title: 'Planning',
    description: 'We are finding out what the organisation needs most.',
    purpose: 'Find the organisation’s priorities for career development.',
    days: 30,
    actions: [
      {
        id: 'stakeholders',
        text: 'Meet the stakeholders: HR leaders, business leaders, line managers and champions.',
      },
      { id: 'objectives', text: 'Write one list of objectives.' },
      { id: 'measures', text: 'Decide how results will be measured.' },
      { id: 'access', text: 'Decide how managers, employees and HR leaders will get to the tracks.' },
      {
        id: 'employee-journey',
        text: 'Decide where tracks join the employee journey.',
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
        text: 'Write a first structure per team and review it with the stakeholders.',
      },
      { id: 'feedback', text: 'Work the feedback in, until the tracks are ready to roll out.' },
      { id: 'communication', text: 'Plan how employees will hear of it.' },
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
          { id: 'troubleshooting', text: 'What to do when it gets difficult' },
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
      { id: 'platforms', text: 'Look through the platforms that could hold the tracks.' },
      { id: 'choose-platform', text: 'Choose one.' },
      { id: 'learning-resource', text: 'Make something for employees to learn from.' },
      { id: 'all-hands', text: 'Answer questions at an all-hands meeting.' },
      { id: 'team-workshops', text: 'Have managers hold a workshop with each team.' },
      { id: 'pilot', text: 'Roll out to one team first.' },
      { id: 'roll-out', text: 'Roll out to everyone.' },
    ],
  },
  {
    id: 'measuring',
    title: 'Measuring',
    description: 'We are collecting feedback to improve the tracks.',
    purpose: 'Judge the success and improve.',
    days: 90,
    actions: [
      { id: 'review-measures', text: 'Compare the KPIs with their benchmarks.' },
      {
        id: 'pulse-poll',
        text: 'Ask employees in a short poll within two weeks of the roll-out.',
        dueAfter: { stage: 'implementation', days: 14 },
      },
      { id: 'employee-survey', text: 'Run a fuller survey among employees.' },
      { id: 'share-feedback', text: 'Share the feedback, and what will be done about it.' },
      { id: 'follow-measures', text: 'Follow the KPIs over time and improve the tracks.' },
    ],
  },
];
