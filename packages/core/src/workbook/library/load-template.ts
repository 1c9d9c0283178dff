import type { Framework } from '../../schema/framework.js';
import { frameworkOfRole } from './framework-of-role.js';
import { loadRole } from './track-templates.js';

/**
 * A track to begin with, as a framework of its own: one track, with the template's id. Each call makes a new one; its
 * ids stay the same from version to version. Rejects with a RangeError on an id that {@link trackTemplates} lacks.
 */
export async function loadTemplate(id: string): Promise<Framework> {
  const { template, role } = await loadRole(id);
  return frameworkOfRole(template, role);
}
