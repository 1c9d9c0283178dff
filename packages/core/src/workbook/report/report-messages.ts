import type { Range } from '../../analysis/gaps.js';
import type { Quality } from '../../framework/checker/finding.js';
import type { OrganizationReadiness, ReadinessPart } from '../organization-readiness.js';
import type { Prerequisites } from '../prerequisites.js';
import type { RoadmapStage } from '../roadmap.js';
import type { RoadmapWarning } from '../roadmap-warnings.js';
import type { TrackHealth } from '../track-health.js';
import type { ReportSection, ReportTable } from './workbook-report.js';

type Heading = Pick<ReportTable, 'title' | 'columns'>;

/** The words of a report. Replace them to translate. Shares are 0 to 1; names and texts come as people wrote them. */
export interface ReportMessages {
  title(workbook: string): string;
  /** A day, YYYY-MM-DD, and other figures in the way of a language. */
  day(day: string): string;
  percent(share: number): string;
  points(points: number): string;
  outOf(count: number, total: number): string;
  readonly verdicts: Readonly<Record<OrganizationReadiness['verdict'], string>>;
  readiness(range: Range, bar: number): string;
  /** What matters most: none yet, one, or several. */
  topBenefits(benefits: readonly string[]): string;
  readonly nothingNext: string;
  readonly nextTitle: string;
  readonly actions: {
    removeBlocker(remedy: string): string;
    checkStage(chosen: string, latest: string): string;
    /** `stage` is '' where no stage is about it. */
    improve(statement: string, stage: string): string;
    overdueStage(stage: string): string;
    answerStep(step: string): string;
    doTask(stage: string, task: string): string;
  };
  readonly sections: Readonly<Record<ReportSection['id'], string>>;
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
      Heading
    >
  >;
  readonly prerequisites: Readonly<Record<Prerequisites['status'], string>>;
  guideLink(link: string): string;
  guideCompetencies(count: number): string;
  readonly parts: Readonly<Record<ReadinessPart['id'], string>>;
  stage(stage: string): string;
  stageDoubt(chosen: string, latest: string): string;
  readonly noTracks: string;
  health(score: number, band: NonNullable<TrackHealth['band']>): string;
  healthOpen(unanswered: number, range: Range): string;
  unknown(count: number): string;
  tie(benefits: readonly string[]): string;
  chosen(benefit: string): string;
  /** `name` may be ''. */
  track(name: string, cells: number): string;
  readonly noTrack: string;
  readonly flatLevel: string;
  findings(count: number): string;
  readonly qualities: Readonly<Record<Quality, string>>;
  readonly practised: string;
  tasksDone(done: number, total: number): string;
  planned(start: string, finish: string): string;
  readonly statuses: Readonly<Record<RoadmapStage['status'], string>>;
  readonly done: string;
  readonly notDone: string;
  partOf(task: string, part: string): string;
  readonly warnings: Readonly<
    Record<Exclude<RoadmapWarning['code'], WarningOnTwo>, (stage: string) => string>
  > & {
    'starts-too-early'(stage: string, other: string): string;
    'long-pause'(stage: string, other: string, days: number): string;
    'action-too-late'(task: string, other: string, days: number): string;
  };
  stepsAnswered(answered: number, applicable: number): string;
  disagreement(step: string): string;
}

type WarningOnTwo = 'starts-too-early' | 'long-pause' | 'action-too-late';
