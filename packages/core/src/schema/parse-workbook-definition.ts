import type { Issue, ParseResult, Path } from './issue.js';
import { parseDocument } from './parse-document.js';
import type { Limits } from './plain-json.js';
import { References } from './references.js';
import { workbookDefinitionSchema, type WorkbookDefinition } from './workbook-definition.js';
import { stepsOfKind } from './steps-of-kind.js';
import type { WorkbookStep } from './workbook-step.js';

/**
 * Checks that `input` is a workbook definition, as `parseFramework` does a framework: every id its own, every
 * step that another one points at before it, every stage and statement that is named in existence.
 */
export function parseWorkbookDefinition(input: unknown, limits?: Limits): ParseResult<WorkbookDefinition> {
  return parseDocument(input, workbookDefinitionSchema, checkReferences, limits);
}

function checkReferences(definition: WorkbookDefinition): Issue[] {
  const references = new References();
  const { sections, steps, stages } = definition;
  references.unique(sections, ['sections']);
  references.unique(steps, ['steps']);
  references.unique(stages, ['stages']);
  steps.forEach((step, index) => {
    references.find(step.section, sections, ['steps', index, 'section'], 'section');
    checkStep(step, steps.slice(0, index), definition, ['steps', index], references);
  });
  stages.forEach(({ actions }, index) => {
    const path = ['stages', index, 'actions'];
    references.unique(actions, path);
    actions.forEach(({ parts = [], dueAfter }, place) => {
      references.unique(parts, [...path, place, 'parts']);
      references.find(dueAfter?.stage, stages, [...path, place, 'dueAfter', 'stage'], 'stage');
    });
  });
  return references.issues;
}

function checkStep(
  step: WorkbookStep,
  before: readonly WorkbookStep[],
  { steps, stages }: WorkbookDefinition,
  path: Path,
  references: References,
): void {
  if (step.onlyIf) {
    const choices = stepsOfKind(before, 'choice');
    const choice = choices.find(({ id }) => id === step.onlyIf?.step);
    references.find(step.onlyIf.step, choices, [...path, 'onlyIf', 'step'], 'choice before this step');
    if (choice)
      step.onlyIf.options.forEach((id, place) =>
        references.find(id, choice.options, [...path, 'onlyIf', 'options', place], 'option'),
      );
  }
  switch (step.kind) {
    case 'reading':
      return references.unique(step.parts, [...path, 'parts']);
    case 'choice':
      step.options.forEach(({ latestStage }, index) =>
        references.find(latestStage, stages, [...path, 'options', index, 'latestStage'], 'stage'),
      );
      return references.unique(step.options, [...path, 'options']);
    case 'ratings': {
      const performance = stepsOfKind(steps, 'ratings').filter(({ measures }) => measures === 'performance');
      const measured = performance.flatMap(({ statements }) => statements);
      references.unique(step.statements, [...path, 'statements']);
      step.statements.forEach((statement, index) => {
        const at = [...path, 'statements', index];
        statement.stages?.forEach((id, place) =>
          references.find(id, stages, [...at, 'stages', place], 'stage'),
        );
        statement.measuredBy?.forEach((id, place) =>
          references.find(id, measured, [...at, 'measuredBy', place], 'statement on performance'),
        );
      });
      return;
    }
    case 'text':
      references.unique(step.prompts, [...path, 'prompts']);
      return references.find(
        step.lookBack,
        stepsOfKind(before, 'ratings'),
        [...path, 'lookBack'],
        'rated step',
      );
    case 'top':
      return references.find(step.of, stepsOfKind(before, 'ratings'), [...path, 'of'], 'rated step');
    case 'practice':
      return references.unique(step.levels, [...path, 'levels']);
    case 'matrix':
      return references.find(
        step.practice,
        stepsOfKind(before, 'practice'),
        [...path, 'practice'],
        'practice step',
      );
    case 'stage':
    case 'roadmap':
      return;
  }
}
