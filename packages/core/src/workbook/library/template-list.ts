/** A track to begin with, without its texts. */
export interface TrackTemplate {
  readonly id: string;
  readonly name: string;
  /** The part of an organisation that the role belongs to. */
  readonly function: string;
  /** Whether the role leads people (`manager`) or does the work itself (`individual`). */
  readonly kind: 'individual' | 'manager';
}

const individual = (id: string, name: string, inFunction: string): TrackTemplate => ({
  id,
  name,
  function: inFunction,
  kind: 'individual',
});

/** The tracks that one can begin with, in the order in which to offer them. In English. */
export const trackTemplates: readonly TrackTemplate[] = [
  individual('software-engineer', 'Software engineer', 'Engineering'),
  { id: 'engineering-manager', name: 'Engineering manager', function: 'Engineering', kind: 'manager' },
  individual('product-manager', 'Product manager', 'Product'),
  individual('product-designer', 'Product designer', 'Design'),
  individual('data-analyst', 'Data analyst', 'Data'),
  individual('marketing', 'Marketing specialist', 'Marketing'),
  individual('sales', 'Account executive', 'Sales'),
  individual('people-partner', 'People partner', 'People'),
  individual('customer-support', 'Customer support agent', 'Customer support'),
];
