import type { WorkbookDefinition } from '../schema/workbook-definition.js';
import type { WorkbookResponse } from '../schema/workbook-response.js';

/** A response in which nothing is answered. `id` tells it apart from others of the same organisation. */
export const createResponse = (
  { id, version }: WorkbookDefinition,
  options: { readonly id?: string } = {},
): WorkbookResponse => ({
  schemaVersion: 1,
  id: options.id ?? 'response',
  definition: { id, version },
  answers: [],
});
