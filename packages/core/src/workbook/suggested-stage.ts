import { textOf } from './answers.js';
import type { Reading } from './reading.js';

/** Why the answers speak for another stage: the step, and the answer to it. */
export interface StageEvidence {
  readonly step: string;
  readonly option: string;
}

/** Where the organisation stands. */
export interface StageFinding {
  /** The step that asks for it. Undefined: none does. */
  readonly step?: string;
  /** The stage that people chose. */
  readonly chosen?: string;
  /** The last stage that the answers allow. Undefined: they allow any. */
  readonly latest?: string;
  /** Whether the chosen stage comes after that: worth a question, and nothing is changed. */
  readonly isDoubtful: boolean;
  readonly evidence: readonly StageEvidence[];
}

/** Where the organisation says that it stands, and what its other answers say. */
export function stageFinding({ definition, steps, response }: Reading): StageFinding {
  const ids = definition.stages.map(({ id }) => id);
  const asking = steps.find(({ step }) => step.kind === 'stage')?.step.id;
  const chosen = asking === undefined ? '' : textOf(response, { step: asking });
  let latest: string | undefined;
  let evidence: StageEvidence[] = [];
  for (const { step } of steps) {
    if (step.kind !== 'choice') continue;
    const option = step.options.find(({ id }) => id === textOf(response, { step: step.id }));
    if (!option?.latestStage) continue;
    const found = { step: step.id, option: option.id };
    const isEarlier = latest === undefined || ids.indexOf(option.latestStage) < ids.indexOf(latest);
    if (isEarlier) [latest, evidence] = [option.latestStage, [found]];
    else if (option.latestStage === latest) evidence.push(found);
  }
  const isDoubtful = latest !== undefined && ids.indexOf(chosen) > ids.indexOf(latest);
  return {
    ...(asking === undefined ? {} : { step: asking }),
    ...(chosen ? { chosen } : {}),
    ...(latest === undefined ? {} : { latest }),
    isDoubtful,
    evidence,
  };
}
