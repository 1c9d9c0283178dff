import { defaultWorkbook, type WorkbookAnswer, type WorkbookResponse } from '@career-tracks/core/workbook';
import type { TrackWorkbook } from '../src/index.js';
import { until } from './page.js';
import { answered } from './workbook.js';

/** Every page of the default workbook: its steps, and the report. */
export const pages: readonly string[] = [...defaultWorkbook.steps.map(({ id }) => id), 'report'];

/** An answer to every statement of the steps with ratings, from 1 to 5 and round again; the last is not known. */
const ratings: readonly WorkbookAnswer[] = defaultWorkbook.steps.flatMap((step) =>
  step.kind === 'ratings'
    ? step.statements.map(({ id: item }, index, { length }) => ({
        step: step.id,
        item,
        value: index === length - 1 ? 'dont-know' : (([4, 2, 1, 3, 5] as const)[index % 5] ?? 3),
      }))
    : [],
);

const texts: readonly WorkbookAnswer[] = [
  { step: 'improvement-impact', item: 'difference', value: 'Fewer people leave.' },
  { step: 'top-benefit', item: 'why', value: 'We grow.\nIn two countries.' },
  { step: 'practice', item: 'competency', value: 'Hand-over' },
  { step: 'practice', item: 'first', value: 'Writes down what is open.' },
  { step: 'practice', item: 'second', value: 'Says what comes next.' },
  { step: 'reflection', item: 'difficulty', value: 'Easy in the end.' },
];

/** Everything is answered, and the plan has every kind of mistake. */
export const complete: WorkbookResponse = {
  ...answered([
    { step: 'competencies-defined', value: 'yes' },
    { step: 'levels-defined', value: 'yes' },
    { step: 'tracks-exist', value: 'yes' },
    { step: 'current-stage', value: 'development' },
    { step: 'top-benefit', value: 'retention' },
    ...ratings,
    ...texts,
  ]),
  guide: {
    link: 'https://example.org/guide',
    file: 'Guide of 2026.csv',
    competencies: [
      { id: 'hand-over', name: 'Hand-over', description: 'Others can go on.' },
      { id: 'care', name: 'Care' },
    ],
  },
  levelCounts: [
    { id: 'l1', name: 'Nursing', levels: 5 },
    { id: 'l2', name: '' },
  ],
  framework: {
    schemaVersion: 1,
    id: 'first',
    name: 'First frame',
    competencies: [
      { id: 'hand-over', name: 'Hand-over' },
      { id: 'care', name: 'Care' },
    ],
    tracks: [
      {
        id: 'porters',
        name: 'Hospital porters',
        levels: [
          { id: 'a', title: 'Porter' },
          { id: 'b', title: 'Team lead' },
        ],
        competencies: [
          {
            competency: 'hand-over',
            expectations: {
              a: { statements: [{ id: 's1', text: 'Writes down what is open.' }] },
              b: { statements: [{ id: 's2', text: 'Good attitude, always proactive.' }] },
            },
          },
          { competency: 'care' },
        ],
      },
    ],
  },
  roadmap: [
    { stage: 'awareness', done: true, owner: 'Lena', start: '2020-01-06', finish: '2020-01-20' },
    { stage: 'planning', owner: 'Ben', start: '2020-01-02', finish: '2019-12-20', notes: 'Ask Ben again.' },
    {
      stage: 'development',
      start: '2020-06-01',
      finish: '2020-07-01',
      tasks: [
        { id: 'one', text: 'Write a draft.', done: true },
        {
          id: 'two',
          text: '',
          parts: [
            { id: 'part', text: 'Show it.', done: true },
            { id: 'more', text: '' },
          ],
        },
      ],
    },
    { stage: 'training', start: '2031-06-01' },
  ],
};

/** Nothing to build on: what is missing, what is left for later, and steps that do not apply. */
export const blocked: WorkbookResponse = {
  ...answered([
    { step: 'competencies-defined', value: 'no' },
    { step: 'levels-defined', value: 'flat' },
    { step: 'tracks-exist', value: 'no' },
    { step: 'benefits', item: 'culture', value: 5 },
    { step: 'benefits', item: 'reviews', value: 5 },
    { step: 'current-stage', value: 'measuring' },
  ]),
  skipped: ['top-benefit'],
};

/** Two people who answered everything, each in their own way. */
export const divided: WorkbookResponse = {
  ...complete,
  answers: complete.answers.flatMap((each) => [
    { ...each, by: '1' },
    { ...each, by: '2', value: otherThan(each.value) },
  ]),
};

function otherThan(value: WorkbookAnswer['value']): WorkbookAnswer['value'] {
  if (typeof value === 'number') return 3;
  const others: Readonly<Record<string, string>> = {
    yes: 'no',
    development: 'planning',
    retention: 'culture',
  };
  return others[value] ?? (value === 'dont-know' ? 2 : `Not only: ${value}`);
}

/** An older answer sheet: some of it is no longer asked. */
export const outdated: WorkbookResponse = {
  ...complete,
  definition: { id: 'career-tracks', version: '0' },
  answers: [...complete.answers, { step: 'gone', value: 'yes' }],
};

/** Goes to a page, and waits for what it loads. */
export async function goTo(element: TrackWorkbook, page: string): Promise<void> {
  element.goTo(page);
  await element.updateComplete;
  const { renderRoot } = element;
  await until(
    () =>
      renderRoot.querySelector('.title') &&
      !renderRoot.querySelector('.step [role=status], .late, .to-come, .later'),
  );
  await element.updateComplete;
}

/** Opens everything that can be opened on the page on show. */
export async function openAll(element: TrackWorkbook): Promise<void> {
  const closed = [...element.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const each of closed) each.open = true;
  await until(() => !element.renderRoot.querySelector('details.rm:not(:has(.rm-body))'));
}
