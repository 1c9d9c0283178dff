import type { Recipe } from '@career-tracks/core/edit';
import type { WorkbookDefinition, WorkbookResponse } from '@career-tracks/core/workbook';
import type { Localizer } from '../../i18n/localizer.js';
import type { StepChange } from '../steps/step.js';

/** What the stages of a roadmap are drawn with, and what a person can do there. */
export interface StageWork {
  readonly definition: WorkbookDefinition;
  readonly response: WorkbookResponse;
  readonly today: string;
  readonly t: Localizer;
  readonly headingLevel: number;
  readonly readonly: boolean;
  /** The action or part whose words are open to change. */
  readonly editing: string | undefined;
  /** The fields that hold something that is no date, each with the day that is planned instead, or ''. */
  readonly wrong: ReadonlyMap<string, string>;
  /** Changes the plan; false if the host objects. */
  readonly change: (change: StepChange, recipe: Recipe<WorkbookResponse>) => boolean;
  /** Opens the words of an action, or closes what is open, and goes to the element with an id. */
  readonly edit: (action: string | undefined, focus: string) => void;
  /** Draws what is pending, then goes to the element with an id; default: to the one that has the focus now. */
  readonly focus: (id?: string) => void;
  readonly say: (message: string) => void;
  /** Says of a field that it holds something that is no date, where another day is planned; or that it does not. */
  readonly mark: (field: string, planned: string | undefined) => void;
}
