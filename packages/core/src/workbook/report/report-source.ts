import type { Finding } from '../../framework/checker/finding.js';
import type { OrganizationEvaluation } from '../evaluate-organization.js';
import type { Reading } from '../reading.js';
import type { Roadmap } from '../roadmap.js';
import type { ReportMessages } from './report-messages.js';

/** What the sections of a report are made from. */
export interface ReportSource extends Reading {
  readonly evaluation: OrganizationEvaluation;
  readonly roadmap: Roadmap;
  readonly findings?: readonly Finding[];
  readonly messages: ReportMessages;
}

/** The title of a stage; '' for one that the definition lacks. */
export const stageTitle = ({ definition }: ReportSource, id: string | undefined): string =>
  definition.stages.find((stage) => stage.id === id)?.title ?? '';

/** The title of a step; '' for one that the definition lacks. */
export const stepTitle = ({ definition }: ReportSource, id: string): string =>
  definition.steps.find((step) => step.id === id)?.title ?? '';
