import type { Recipe } from '@career-tracks/core/edit';
import type {
  FlowStep,
  Question,
  StepKind,
  StepOf,
  WorkbookDefinition,
  WorkbookFlow,
  WorkbookResponse,
} from '@career-tracks/core/workbook';
import type { LitElement } from 'lit';
import type { Announcer } from '../../controllers/announcer.js';
import type { Layout } from '../../controllers/layout-controller.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { Documents } from '../../modes/documents.js';
import type { WorkbookFormat } from '../workbook-file.js';

/** A change that a person asks for in a step. */
export interface StepChange {
  /** Its name for the host, such as `answer`. */
  readonly type: string;
  /** The ids of its place: no texts. */
  readonly at: Readonly<Record<string, string | undefined>>;
  /** Changes that follow one another with the same group are one step of the history. */
  readonly group?: string;
}

/** What a step draws with, and what it can ask for. */
export interface StepSettings {
  readonly host: LitElement;
  readonly announcer: Announcer;
  readonly documents: Documents | undefined;
  readonly definition: WorkbookDefinition;
  readonly response: WorkbookResponse;
  readonly flow: WorkbookFlow;
  readonly flowStep: FlowStep;
  readonly t: Localizer;
  readonly layout: Layout;
  /** The level for headings inside the step. */
  readonly headingLevel: number;
  readonly readonly: boolean;
  /** Answers a question; words that follow one another are one step of the history. */
  readonly answer: (question: Question, value: string | 1 | 2 | 3 | 4 | 5, isTyped?: boolean) => void;
  readonly change: (change: StepChange, recipe: Recipe<WorkbookResponse>) => void;
  /** Gives the workbook to the person as a file. */
  readonly download: (format: WorkbookFormat) => void;
}

/** How a step of one kind is drawn. */
export type StepView<Kind extends StepKind> = (step: StepOf<Kind>, settings: StepSettings) => unknown;
