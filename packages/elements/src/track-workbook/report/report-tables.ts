import type { ReportMessages } from '@career-tracks/core/workbook';
import type { Localizer } from '../../i18n/localizer.js';
import type { MessageId } from '../../i18n/messages.js';

/** The ends of the scale that people rate with. */
const ends = { least: 1, most: 5 };

/** The titles and columns of the tables of a report. */
export function reportTables(t: Localizer): ReportMessages['tables'] {
  const table = (title: MessageId, ...columns: readonly MessageId[]) => ({
    title: t.text(title),
    columns: columns.map((id) => t.text(id, ends)),
  });
  return {
    answers: table('reportAnswers', 'reportQuestion', 'reportTheAnswer'),
    levels: table('reportLevels', 'reportTeam', 'reportLevels'),
    parts: table('reportParts', 'reportThePart', 'reportLeast', 'reportMost'),
    statements: table('reportStatements', 'reportStatement', 'reportPoints', 'reportImprovedIn'),
    benefits: table(
      'reportBenefits',
      'reportRank',
      'reportBenefit',
      'reportImportance',
      'reportToday',
      'reportGap',
    ),
    track: table('reportTrack', 'reportLevel', 'reportCompetency', 'reportDoes'),
    findings: table('reportFindings', 'reportQuality', 'reportHints'),
    stages: table(
      'reportStages',
      'roadmapStage',
      'roadmapOwner',
      'roadmapStart',
      'roadmapFinish',
      'roadmapStatus',
      'reportDoneCount',
    ),
    tasks: table('reportTasks', 'roadmapStage', 'reportTheAction', 'reportIsDone'),
    unanswered: table('reportOpenSteps', 'reportStep', 'reportQuestion', 'reportAnswered'),
  };
}
