import type { WorkbookStep } from '../schema/workbook-step.js';
import type { StagePlan, WorkbookResponse } from '../schema/workbook-response.js';
import { answerTo, textOf, type Question } from './answers.js';

/** How much of a step has been answered: `answered` of `asked` questions. */
export interface StepCount {
  readonly asked: number;
  readonly answered: number;
}

/** What of a practice step is asked about besides its levels. */
export const practisedCompetency = 'competency';

/** The questions of a top step: which one, and why. */
export const topQuestions = (step: string): { readonly choice: Question; readonly reason: Question } => ({
  choice: { step },
  reason: { step, item: 'why' },
});

/**
 * How many questions a step asks and how many have an answer. A rating that says "don't know" is one, an empty text is
 * none. A matrix is answered by the first words in it, a roadmap by the first thing planned; a page to read asks
 * nothing.
 */
export function countAnswers(step: WorkbookStep, response: WorkbookResponse): StepCount {
  const count = (questions: readonly Question[]): StepCount => ({
    asked: questions.length,
    answered: questions.filter((question) => isAnswered(response, question)).length,
  });
  const items = (list: readonly { readonly id: string }[]): Question[] =>
    list.map(({ id }) => ({ step: step.id, item: id }));
  switch (step.kind) {
    case 'reading':
      return { asked: 0, answered: 0 };
    case 'choice':
    case 'stage':
      return count([{ step: step.id }]);
    case 'ratings':
      return count(items(step.statements));
    case 'text':
      return count(items(step.prompts));
    case 'top':
      return count([topQuestions(step.id).choice]);
    case 'practice':
      return count([{ step: step.id, item: practisedCompetency }, ...items(step.levels)]);
    case 'matrix':
      return { asked: 1, answered: hasWords(response) ? 1 : 0 };
    case 'roadmap':
      return { asked: 1, answered: (response.roadmap ?? []).some(isPlanned) ? 1 : 0 };
  }
}

const isAnswered = (response: WorkbookResponse, question: Question): boolean =>
  typeof answerTo(response, question)?.value === 'number' || textOf(response, question).trim() !== '';

/** An owner or a note that was written and taken out again is no plan. */
const isPlanned = ({ stage: _, ...plan }: StagePlan): boolean =>
  Object.values(plan).some((detail) => detail !== '');

const hasWords = ({ framework }: WorkbookResponse): boolean =>
  (framework?.tracks ?? []).some(({ competencies = [] }) =>
    competencies.some(({ expectations = {} }) =>
      Object.values(expectations).some(
        (cell) => cell !== 'not-expected' && (cell.statements ?? []).some(({ text }) => text.trim() !== ''),
      ),
    ),
  );
