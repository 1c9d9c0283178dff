import type { Finding } from '../../framework/checker/finding.js';
import type { WorkbookDefinition } from '../../schema/workbook-definition.js';
import type { WorkbookResponse } from '../../schema/workbook-response.js';
import { evaluateOrganization } from '../evaluate-organization.js';
import { readResponse } from '../reading.js';
import { buildRoadmap } from '../roadmap.js';
import { actionSentence } from './action-sentence.js';
import { foundationsSection } from './foundations-section.js';
import { practiceSection } from './practice-section.js';
import { prioritiesSection } from './priorities-section.js';
import { reportMessages } from './english.js';
import type { ReportMessages } from './report-messages.js';
import type { ReportSource } from './report-source.js';
import { roadmapSection } from './roadmap-section.js';
import { scoresSection } from './scores-section.js';
import { unansweredSection } from './unanswered-section.js';

/** Rows under headings. Every row has as many texts as there are columns. */
export interface ReportTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What people wrote, and what they were asked. */
export interface ReportQuote {
  readonly question: string;
  readonly text: string;
}

/** One part of a report: sentences, then tables, then what people wrote. */
export interface ReportSection {
  readonly id: 'foundations' | 'scores' | 'priorities' | 'practice' | 'roadmap' | 'unanswered';
  readonly title: string;
  readonly sentences: readonly string[];
  readonly tables: readonly ReportTable[];
  readonly quotes: readonly ReportQuote[];
}

/** What a workbook says, in words. All texts are plain: whoever shows them keeps markup out of them. */
export interface WorkbookReport {
  readonly title: string;
  /** The day on which it was so, in words. */
  readonly date: string;
  /** A BCP 47 tag, where the definition has one. */
  readonly language?: string;
  /** How ready, by which figures, what matters most, and what to do first: four sentences. */
  readonly summary: readonly string[];
  /** What to do next, at most three sentences. */
  readonly next: readonly string[];
  readonly nextTitle: string;
  /** Always the same six, in the same order. */
  readonly sections: readonly ReportSection[];
}

/** What a report is made with. */
export interface WorkbookReportOptions {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What the checker found in the track that was written, if it was asked. */
  readonly findings?: readonly Finding[];
  /** Default {@link reportMessages}, in English. */
  readonly messages?: ReportMessages;
}

/**
 * Everything that a workbook says, as data, for any place that shows it. Throws a RangeError on a `today` that is no day;
 * nothing in the documents makes it throw.
 */
export function workbookReport(
  definition: WorkbookDefinition,
  response: WorkbookResponse,
  { today, findings, messages = reportMessages }: WorkbookReportOptions,
): WorkbookReport {
  const source: ReportSource = {
    ...readResponse(definition, response),
    evaluation: evaluateOrganization(definition, response, { today }),
    roadmap: buildRoadmap(definition, response, { today }),
    messages,
    ...(findings ? { findings } : {}),
  };
  const { readiness, priorities, nextActions } = source.evaluation;
  const next = nextActions.map((action) => actionSentence(action, source));
  const top = priorities.benefits.filter(({ id }) =>
    priorities.chosen === undefined ? priorities.proposed.includes(id) : id === priorities.chosen,
  );
  return {
    title: messages.title(definition.name),
    date: messages.day(today),
    ...(definition.language ? { language: definition.language } : {}),
    summary: [
      messages.verdicts[readiness.verdict],
      messages.readiness(readiness.range, readiness.bar),
      messages.topBenefits(top.map(({ text }) => text)),
      next[0] ?? messages.nothingNext,
    ],
    next,
    nextTitle: messages.nextTitle,
    sections: [
      foundationsSection(source),
      scoresSection(source),
      prioritiesSection(source),
      practiceSection(source),
      roadmapSection(source),
      unansweredSection(source),
    ],
  };
}
