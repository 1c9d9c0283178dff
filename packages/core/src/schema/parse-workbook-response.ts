import { checkFrameworkReferences } from './framework-references.js';
import type { Issue, ParseResult } from './issue.js';
import { parseDocument } from './parse-document.js';
import type { Limits } from './plain-json.js';
import { References } from './references.js';
import type { WorkbookDefinition } from './workbook-definition.js';
import { workbookResponseSchema, type WorkbookResponse } from './workbook-response.js';

/**
 * Checks that `input` is what an organisation has answered, as `parseFramework` does a framework. Given the
 * definition, it also refuses the response to another workbook. A response to another version of the same one is
 * taken as it is, with answers that the definition no longer asks for: `responseChanges` says which.
 */
export function parseWorkbookResponse(
  input: unknown,
  options: Limits & { readonly definition?: WorkbookDefinition } = {},
): ParseResult<WorkbookResponse> {
  const { definition, ...limits } = options;
  return parseDocument(input, workbookResponseSchema, (response) => check(response, definition), limits);
}

function check(response: WorkbookResponse, definition?: WorkbookDefinition): Issue[] {
  const references = new References();
  const { guide, levelCounts = [], framework, roadmap = [] } = response;
  references.unique(guide?.competencies ?? [], ['guide', 'competencies']);
  references.unique(levelCounts, ['levelCounts']);
  references.unique(
    roadmap.map(({ stage: id }) => ({ id })),
    ['roadmap'],
    'stage',
  );
  roadmap.forEach(({ tasks = [] }, index) => {
    references.unique(tasks, ['roadmap', index, 'tasks']);
    tasks.forEach(({ parts = [] }, place) =>
      references.unique(parts, ['roadmap', index, 'tasks', place, 'parts']),
    );
  });
  checkAnswers(response, references);
  if (definition && definition.id !== response.definition.id) {
    references.add(
      ['definition', 'id'],
      'other-definition',
      `This response belongs to the workbook "${response.definition.id}", and this is "${definition.id}". The response was left as it is.`,
    );
  }
  const inFramework = framework ? checkFrameworkReferences(framework) : [];
  return [
    ...references.issues,
    ...inFramework.map((issue) => ({ ...issue, path: ['framework', ...issue.path] })),
  ];
}

/** A person answers each question once. */
function checkAnswers({ answers }: WorkbookResponse, references: References): void {
  const seen = new Set<string>();
  answers.forEach(({ step, item, by }, index) => {
    const key = JSON.stringify([step, item, by]);
    if (seen.has(key)) {
      references.add(
        ['answers', index],
        'duplicate-answer',
        'The same person has answered this already. Keep one of the answers.',
      );
    }
    seen.add(key);
  });
}
