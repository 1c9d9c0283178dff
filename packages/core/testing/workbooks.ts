import fc from 'fast-check';
import { applyRecipe } from '../src/edit.js';
import {
  answer,
  createResponse,
  defaultWorkbook,
  dontKnow,
  parseWorkbookDefinition,
  stepsOfKind,
  type WorkbookAnswer,
  type WorkbookDefinition,
  type WorkbookResponse,
  type WorkbookStep,
} from '../src/workbook.js';
import { valueOf } from './arbitrary.js';

type Value = WorkbookAnswer['value'];

/** A response with these answers, by `step` or `step/item`. */
export const respond = (
  answers: Readonly<Record<string, Value>>,
  more: Partial<WorkbookResponse> = {},
): WorkbookResponse => ({
  ...createResponse(defaultWorkbook),
  answers: Object.entries(answers).map(([key, value]) => {
    const [step = '', item] = key.split('/');
    return { step, ...(item === undefined ? {} : { item }), value };
  }),
  ...more,
});

/** The same points for every statement of a step. */
export const rateAll = (step: string, value: Value): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    stepsOfKind(defaultWorkbook.steps, 'ratings')
      .filter(({ id }) => id === step)
      .flatMap(({ statements }) => statements.map(({ id }) => [`${step}/${id}`, value])),
  );

/** The response after an answer; the one before stays as it is. */
export const answered = (response: WorkbookResponse, given: WorkbookAnswer): WorkbookResponse =>
  applyRecipe(response, answer(given));

const points = fc.constantFrom<Value>(1, 2, 3, 4, 5, dontKnow);
const words = fc.constantFrom('Listens', '<b>bold</b>', 'عربي', '🧑‍🔬', 'two\nlines');

/** Answers to a step of a definition, each of them one that the step takes. */
export function answersOf(
  step: WorkbookStep,
  definition: WorkbookDefinition,
): fc.Arbitrary<WorkbookAnswer>[] {
  const one = (value: fc.Arbitrary<Value>, item?: string): fc.Arbitrary<WorkbookAnswer> =>
    value.map((value) => ({ step: step.id, ...(item === undefined ? {} : { item }), value }));
  const idOf = (list: readonly { readonly id: string }[]): fc.Arbitrary<Value>[] =>
    list.length > 0 ? [fc.constantFrom(...list.map(({ id }) => id))] : [];
  switch (step.kind) {
    case 'choice':
      return idOf(step.options).map((id) => one(id));
    case 'stage':
      return idOf(definition.stages).map((id) => one(id));
    case 'ratings':
      return step.statements.map(({ id }) => one(points, id));
    case 'text':
      return step.prompts.map(({ id }) => one(words, id));
    case 'top': {
      const of = stepsOfKind(definition.steps, 'ratings').find(({ id }) => id === step.of);
      return [...idOf(of?.statements ?? []).map((id) => one(id)), one(words, 'why')];
    }
    case 'practice':
      return [one(words, 'competency'), ...step.levels.map(({ id }) => one(words, id))];
    default:
      return [];
  }
}

/** Any answers that a definition takes, several to one question too; each step comes as often as the others. */
export function anyAnswers(definition: WorkbookDefinition): fc.Arbitrary<WorkbookAnswer[]> {
  const steps = definition.steps
    .map((step) => answersOf(step, definition))
    .filter((questions) => questions.length > 0)
    .map((questions) => fc.oneof(...questions));
  return steps.length > 0 ? fc.array(fc.oneof(...steps), { maxLength: 60 }) : fc.constant([]);
}

const { steps, stages } = defaultWorkbook;
const checked = (more: Partial<WorkbookDefinition>): WorkbookDefinition =>
  valueOf(parseWorkbookDefinition({ ...defaultWorkbook, ...more }));
const without = (...ids: string[]): WorkbookStep[] => steps.filter(({ id }) => !ids.includes(id));

/** The default workbook as hosts may change it, by what they did. */
export const changedWorkbooks: ReadonlyMap<string, WorkbookDefinition> = new Map([
  ['nothing changed', defaultWorkbook],
  [
    'no practice step',
    checked({
      steps: without('practice').map((step) => (step.id === 'matrix' ? withoutPractice(step) : step)),
    }),
  ],
  ['no roadmap step', checked({ steps: without('roadmap') })],
  ['three stages', checked({ stages: stages.slice(0, 3).map(alone), steps: steps.map(inThreeStages) })],
  ['no stages', checked({ stages: [], steps: steps.map(inNoStages) })],
  ['statements added and taken out', checked({ steps: steps.map(withOtherStatements) })],
  ['a step on a branch of a branch', checked({ steps: steps.map(deeper) })],
  ['no steps', checked({ steps: [] })],
]);

function withoutPractice(step: WorkbookStep): WorkbookStep {
  if (step.kind !== 'matrix') return step;
  const { practice: _, ...rest } = step;
  return rest;
}

function alone(stage: WorkbookDefinition['stages'][number]): WorkbookDefinition['stages'][number] {
  return { ...stage, actions: stage.actions.map(({ id, text }) => ({ id, text })) };
}

function inThreeStages(step: WorkbookStep): WorkbookStep {
  if (step.kind !== 'ratings') return step;
  return {
    ...step,
    statements: step.statements.map((statement) => ({ ...statement, stages: ['planning'] })),
  };
}

function inNoStages(step: WorkbookStep): WorkbookStep {
  if (step.kind === 'choice')
    return { ...step, options: step.options.map(({ latestStage: _, ...option }) => option) };
  if (step.kind !== 'ratings') return step;
  return { ...step, statements: step.statements.map(({ stages: _, ...statement }) => statement) };
}

function withOtherStatements(step: WorkbookStep): WorkbookStep {
  if (step.id === 'tracks-performance' && step.kind === 'ratings')
    return { ...step, statements: [...step.statements, { id: 'fair', text: 'They are fair.' }] };
  if (step.id === 'reflection' && step.kind === 'text') return { ...step, prompts: [] };
  return step.kind === 'top' ? { ...step, title: 'Reworded' } : step;
}

function deeper(step: WorkbookStep): WorkbookStep {
  if (step.id === 'levels-defined')
    return { ...step, onlyIf: { step: 'competencies-defined', options: ['yes'] } };
  if (step.id === 'tracks-exist')
    return { ...step, onlyIf: { step: 'levels-defined', options: ['yes', 'partly'] } };
  return step.id === 'matrix'
    ? { ...step, onlyIf: { step: 'competencies-defined', options: ['yes'] } }
    : step;
}
