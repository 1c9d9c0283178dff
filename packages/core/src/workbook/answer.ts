import type { Recipe, Writable } from '../schema/recipe.js';
import type { WorkbookAnswer, WorkbookResponse } from '../schema/workbook-response.js';
import { assertInstant } from '../schema/instants.js';
import type { Question } from './answers.js';

const isAbout =
  ({ step, item }: Question) =>
  (answer: Question): boolean =>
    answer.step === step && answer.item === item;

/**
 * Answers a question. It replaces what the same person said before (`by`; nobody named is one person as well), and
 * leaves what others have said. The step is no longer skipped. Throws a RangeError on an `at` that is no instant.
 */
export function answer(given: WorkbookAnswer): Recipe<WorkbookResponse> {
  if (given.at !== undefined) assertInstant(given.at);
  return (response) => {
    const isSame = (other: WorkbookAnswer): boolean => isAbout(given)(other) && other.by === given.by;
    const before = response.answers.find(isSame);
    unskip(response, given.step);
    if (before?.value === given.value && response.answers.filter(isAbout(given)).at(-1) === before) return;
    response.answers = response.answers.filter((other) => !isSame(other));
    response.answers.push({ ...given });
  };
}

/** Takes back what a person said to a question; `by` left out: what nobody named said. */
export const clearAnswer =
  ({ by, ...question }: Question & { readonly by?: string }): Recipe<WorkbookResponse> =>
  (response) => {
    const isSame = (other: WorkbookAnswer): boolean => isAbout(question)(other) && other.by === by;
    if (response.answers.some(isSame)) response.answers = response.answers.filter((other) => !isSame(other));
  };

/** Where people disagree, keeps one answer: that of `by`. The others go. Without such an answer nothing changes. */
export const settleAnswer =
  ({ by, ...question }: Question & { readonly by?: string }): Recipe<WorkbookResponse> =>
  (response) => {
    const about = response.answers.filter(isAbout(question));
    const kept = about.find((each) => each.by === by);
    if (kept && about.length > 1)
      response.answers = response.answers.filter((each) => each === kept || !isAbout(question)(each));
  };

/** Leaves a step for later, with what it has: it is not asked for again until somebody answers something in it. */
export const skip =
  (step: string): Recipe<WorkbookResponse> =>
  (response) => {
    if (!response.skipped?.includes(step)) response.skipped = [...(response.skipped ?? []), step];
  };

function unskip(response: Writable<WorkbookResponse>, step: string): void {
  if (response.skipped?.includes(step)) response.skipped = response.skipped.filter((id) => id !== step);
}
