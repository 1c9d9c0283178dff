import type { RoleText } from './role-text.js';

/** A track to begin with, without its texts. */
export interface TrackTemplate {
  readonly id: string;
  readonly name: string;
  /** The part of an organisation that the role belongs to, or "Any". */
  readonly function: string;
  /** Whether the role leads people (`manager`) or does the work itself (`individual`). */
  readonly kind: 'individual' | 'manager';
}

interface Entry extends TrackTemplate {
  /** Written out for each, so that a bundler makes a chunk of each. */
  readonly load: () => Promise<{ readonly role: RoleText }>;
}

const entries: readonly Entry[] = [
  {
    id: 'software-engineer',
    name: 'Software engineer',
    function: 'Engineering',
    kind: 'individual',
    load: () => import('./roles/software-engineer.js'),
  },
  {
    id: 'engineering-manager',
    name: 'Engineering manager',
    function: 'Engineering',
    kind: 'manager',
    load: () => import('./roles/engineering-manager.js'),
  },
  {
    id: 'product-manager',
    name: 'Product manager',
    function: 'Product',
    kind: 'individual',
    load: () => import('./roles/product-manager.js'),
  },
  {
    id: 'product-designer',
    name: 'Product designer',
    function: 'Design',
    kind: 'individual',
    load: () => import('./roles/product-designer.js'),
  },
  {
    id: 'data-analyst',
    name: 'Data analyst',
    function: 'Data',
    kind: 'individual',
    load: () => import('./roles/data-analyst.js'),
  },
  {
    id: 'marketing',
    name: 'Marketing specialist',
    function: 'Marketing',
    kind: 'individual',
    load: () => import('./roles/marketing.js'),
  },
  {
    id: 'sales',
    name: 'Account executive',
    function: 'Sales',
    kind: 'individual',
    load: () => import('./roles/sales.js'),
  },
  {
    id: 'people-partner',
    name: 'People partner',
    function: 'People',
    kind: 'individual',
    load: () => import('./roles/people-partner.js'),
  },
  {
    id: 'customer-support',
    name: 'Support agent',
    function: 'Customer support',
    kind: 'individual',
    load: () => import('./roles/customer-support.js'),
  },
  {
    id: 'team-manager',
    name: 'Team manager',
    function: 'Any',
    kind: 'manager',
    load: () => import('./roles/team-manager.js'),
  },
];

/** The tracks that one can begin with, in the order in which to offer them. In English. */
export const trackTemplates: readonly TrackTemplate[] = entries.map(({ load: _, ...template }) => template);

/** The texts of a template. Rejects with a RangeError on an id that no template has. */
export async function loadRole(id: string): Promise<{ template: TrackTemplate; role: RoleText }> {
  const entry = entries.find((each) => each.id === id);
  if (!entry) throw new RangeError(`No track template has the id "${id}".`);
  const { load, ...template } = entry;
  return { template, role: (await load()).role };
}
