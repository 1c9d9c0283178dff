import type { OrganizationAction } from '../organization-actions.js';
import { stageTitle, stepTitle, type ReportSource } from './report-source.js';

/** What to do next, in words. */
export function actionSentence(action: OrganizationAction, source: ReportSource): string {
  const { actions } = source.messages;
  switch (action.kind) {
    case 'remove-blocker':
      return actions.removeBlocker(action.remedy || stepTitle(source, action.step));
    case 'check-stage':
      return actions.checkStage(stageTitle(source, action.chosen), stageTitle(source, action.latest));
    case 'improve':
      return actions.improve(action.text, stageTitle(source, action.stage));
    case 'overdue-stage':
      return actions.overdueStage(stageTitle(source, action.stage));
    case 'answer-step':
      return actions.answerStep(stepTitle(source, action.step));
    case 'do-task': {
      const stage = source.roadmap.stages.find(({ id }) => id === action.stage);
      const task = stage?.tasks.find(({ id }) => id === action.task);
      return actions.doTask(stage?.title ?? '', task?.text ?? '');
    }
  }
}
