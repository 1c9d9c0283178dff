import type { Assessment } from './assessment.js';
import type { DevelopmentPlan } from './development-plan.js';
import type { Framework } from './framework.js';
import type { Policy } from './policy.js';
import type { WorkbookDefinition } from './workbook-definition.js';
import type { WorkbookResponse } from './workbook-response.js';

/** The document as JSON text that its parser reads back unchanged. */
export function serialize(
  document: Framework | Assessment | DevelopmentPlan | Policy | WorkbookDefinition | WorkbookResponse,
): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
