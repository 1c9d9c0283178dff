import type { Framework } from '../../schema/framework.js';
import { frameworkOfRole } from './framework-of-role.js';
import type { RoleText } from './role-text.js';
import { trackTemplates } from './template-list.js';

/** Where the texts of each template are: written out, so that a bundler makes a chunk of each. */
const roles = new Map<string, () => Promise<{ readonly role: RoleText }>>([
  ['software-engineer', () => import('./roles/software-engineer.js')],
  ['engineering-manager', () => import('./roles/engineering-manager.js')],
  ['product-manager', () => import('./roles/product-manager.js')],
  ['product-designer', () => import('./roles/product-designer.js')],
  ['data-analyst', () => import('./roles/data-analyst.js')],
  ['marketing', () => import('./roles/marketing.js')],
  ['sales', () => import('./roles/sales.js')],
  ['people-partner', () => import('./roles/people-partner.js')],
  ['customer-support', () => import('./roles/customer-support.js')],
]);

/**
 * A track to begin with, as a framework of its own: one track, with the template's id. Each call makes a new one. Its
 * ids stay the same from version to version. Rejects with a RangeError on an id that {@link trackTemplates} lacks.
 */
export async function loadTemplate(id: string): Promise<Framework> {
  const template = trackTemplates.find((each) => each.id === id);
  const load = roles.get(id);
  if (!template || !load) throw new RangeError(`No track template has the id "${id}".`);
  return frameworkOfRole(template, (await load()).role);
}
