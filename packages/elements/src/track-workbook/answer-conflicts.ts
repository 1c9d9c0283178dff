import {
  disagreements,
  dontKnow,
  settleAnswer,
  stepsOfKind,
  type WorkbookAnswer,
  type WorkbookStep,
} from '@career-tracks/core/workbook';
import { html, nothing, type TemplateResult } from 'lit';
import { numberIn } from './number.js';
import type { StepSettings } from './steps/step.js';

type Settings = Omit<StepSettings, 'flowStep'>;

/** Where several people answered a question of the step differently: all answers, and a way to keep one. */
export function answerConflicts(step: WorkbookStep, settings: Settings): unknown {
  const { response, definition, t } = settings;
  const own = disagreements(response).filter(([first]) => first?.step === step.id);
  if (own.length === 0) return nothing;
  return html`<div class="advice-block" lang=${t.language}>
    <p><strong>${t.text('workbookDisagree')}</strong></p>
    ${own.map((answers) => {
      const question = questionOf(step, answers[0]?.item, settings);
      return html`<div>
        ${question ? html`<p lang=${definition.language ?? nothing}>${question}</p>` : nothing}
        <ul role="list">
          ${answers.map((each) => row(step, each, settings))}
        </ul>
      </div>`;
    })}
  </div>`;
}

function row(step: WorkbookStep, each: WorkbookAnswer, settings: Settings): TemplateResult {
  const { t, change, readonly } = settings;
  const { item, by } = each;
  const keep = (): void =>
    change(
      { type: 'settle-answer', at: { step: step.id, item } },
      settleAnswer({ step: step.id, ...(item ? { item } : {}), ...(by ? { by } : {}) }),
    );
  return html`<li>
    <bdi>${t.text('workbookAnswerOf', { name: by ?? t.text('workbookSomebody'), answer: answerWords(step, each, settings) })}</bdi>
    ${readonly ? nothing : html`<button type="button" class="link" @click=${keep}>${t.text('workbookKeepAnswer')}</button>`}
  </li>`;
}

/** Which of several questions of a step it is about; undefined where the step has one. */
function questionOf(step: WorkbookStep, item: string | undefined, { t }: Settings): string | undefined {
  const textIn = (all: readonly { readonly id: string; readonly text: string }[]): string | undefined =>
    all.find(({ id }) => id === item)?.text;
  if (item === undefined) return undefined;
  switch (step.kind) {
    case 'ratings':
      return textIn(step.statements);
    case 'text':
      return textIn(step.prompts);
    case 'top':
      return textIn([step.prompt]);
    case 'practice':
      return textIn(step.levels) ?? t.text('workbookYourCompetency');
    default:
      return undefined;
  }
}

/** What was chosen, in the words that were chosen from, or what was written. */
function answerWords(
  step: WorkbookStep,
  { item, value }: WorkbookAnswer,
  { definition, t }: Settings,
): string {
  if (typeof value === 'number') return numberIn(t, value);
  switch (step.kind) {
    case 'ratings':
      return value === dontKnow ? t.text('workbookDontKnow') : value;
    case 'choice':
      return step.options.find(({ id }) => id === value)?.label ?? value;
    case 'stage':
      return definition.stages.find(({ id }) => id === value)?.title ?? value;
    case 'top': {
      const rated = stepsOfKind(definition.steps, 'ratings').find(({ id }) => id === step.of);
      const chosen = item === undefined && rated?.statements.find(({ id }) => id === value);
      return chosen ? chosen.text : value;
    }
    default:
      return value;
  }
}
