import { policyDefaults } from './policy-defaults.js';
import type { Policy } from './policy.js';

/**
 * What counts where an organisation has said nothing else. Agreed ratings before a manager's before the median of
 * peers' before one's own. Raters two points apart are disputed, and the range spans both. Statements each at
 * least half met and 85 % met on average. The target alone is asked, its levels below taken as met. A weighted
 * mean with a bar of 80 %; must-haves are gates, not weights.
 */
export const defaultPolicy: Policy = { schemaVersion: 1, id: 'default', ...policyDefaults };
