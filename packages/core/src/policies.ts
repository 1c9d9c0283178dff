export { policies } from './analysis/published-policies.js';
