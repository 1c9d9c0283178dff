import type { Range } from '../../analysis/gaps.js';
import type { Quality } from '../../framework/checker/finding.js';
import type { OrganizationReadiness, ReadinessPart } from '../organization-readiness.js';
import type { Prerequisites } from '../prerequisites.js';
import type { RoadmapStage } from '../roadmap.js';
import type { RoadmapWarning } from '../roadmap-warnings.js';
import type { TrackHealth } from '../track-health.js';
import type { ReportSection, ReportTable } from './workbook-report.js';

/** The title of a table, and of its columns. */
export type TableHeading = Pick<ReportTable, 'title' | 'columns'>;

/** The words of a report. Replace them to translate. Shares are 0 to 1; names and texts come as people wrote them. */
export interface ReportMessages {
  /** The title of the report. */
  title(workbook: string): string;
  /** A day, YYYY-MM-DD, and other figures in the way of a language. */
  day(day: string): string;
  /** A share from 0 to 1 as people write it. */
  percent(share: number): string;
  /** Points, 1 to 5, with decimals where it is a mean. */
  points(points: number): string;
  /** So many of so many. */
  outOf(count: number, total: number): string;
  /** The verdict in words. */
  readonly verdicts: Readonly<Record<OrganizationReadiness['verdict'], string>>;
  /** The range in words, and what is enough. */
  readiness(range: Range, bar: number): string;
  /** What matters most: none yet, one, or several. */
  topBenefits(benefits: readonly string[]): string;
  /** Nothing is left to do. */
  readonly nothingNext: string;
  /** Stands above what to do next. */
  readonly nextTitle: string;
  /** What to do next. */
  readonly actions: {
    /** Something has to be there first. */
    removeBlocker(remedy: string): string;
    /** The chosen stage and the other answers do not agree. */
    checkStage(chosen: string, latest: string): string;
    /** `stage` is '' where no stage is about it. */
    improve(statement: string, stage: string): string;
    /** A stage is overdue. */
    overdueStage(stage: string): string;
    /** A step is not answered. */
    answerStep(step: string): string;
    /** The next action of the roadmap. */
    doTask(stage: string, task: string): string;
  };
  /** The headings of the sections. */
  readonly sections: Readonly<Record<ReportSection['id'], string>>;
  /** The titles and columns of the tables. */
  readonly tables: Readonly<
    Record<
      | 'answers'
      | 'levels'
      | 'parts'
      | 'statements'
      | 'benefits'
      | 'track'
      | 'findings'
      | 'stages'
      | 'tasks'
      | 'unanswered',
      TableHeading
    >
  >;
  /** Whether what a track needs is there. */
  readonly prerequisites: Readonly<Record<Prerequisites['status'], string>>;
  /** Where the competency guide lies. */
  guideLink(link: string): string;
  /** How many competencies the guide has. */
  guideCompetencies(count: number): string;
  /** The parts of the readiness. */
  readonly parts: Readonly<Record<ReadinessPart['id'], string>>;
  /** The stage that people chose. */
  stage(stage: string): string;
  /** The other answers speak for an earlier stage. */
  stageDoubt(chosen: string, latest: string): string;
  /** There are no tracks yet. */
  readonly noTracks: string;
  /** How today’s tracks do. */
  health(score: number, band: NonNullable<TrackHealth['band']>): string;
  /** What is unanswered widens the range. */
  healthOpen(unanswered: number, range: Range): string;
  /** How many answers say that people do not know. */
  unknown(count: number): string;
  /** Several benefits matter most. */
  tie(benefits: readonly string[]): string;
  /** The benefit that people put first. */
  chosen(benefit: string): string;
  /** `name` may be ''. */
  track(name: string, cells: number): string;
  /** No track is written yet. */
  readonly noTrack: string;
  /** Stands for the level of a track that has none. */
  readonly flatLevel: string;
  /** How many remarks the checker has. */
  findings(count: number): string;
  /** The five qualities. */
  readonly qualities: Readonly<Record<Quality, string>>;
  /** Stands above the competency that was practised. */
  readonly practised: string;
  /** How many actions are done. */
  tasksDone(done: number, total: number): string;
  /** From when to when something is planned. */
  planned(start: string, finish: string): string;
  /** How a stage stands. */
  readonly statuses: Readonly<Record<RoadmapStage['status'], string>>;
  /** An action is done. */
  readonly done: string;
  /** An action is not done. */
  readonly notDone: string;
  /** A part of an action. */
  partOf(task: string, part: string): string;
  /** What looks wrong about the plan. */
  readonly warnings: Readonly<
    Record<Exclude<RoadmapWarning['code'], WarningOnTwo>, (stage: string) => string>
  > & {
    /** A stage starts before the one before it. */
    'starts-too-early'(stage: string, other: string): string;
    /** So many days lie between two stages. */
    'long-pause'(stage: string, other: string, days: number): string;
    /** An action comes too late after another stage. */
    'action-too-late'(task: string, other: string, days: number): string;
  };
  /** How many steps are answered. */
  stepsAnswered(answered: number, applicable: number): string;
  /** People answered a step differently. */
  disagreement(step: string): string;
}

type WarningOnTwo = 'starts-too-early' | 'long-pause' | 'action-too-late';
