export { parsePolicy } from './schema/parse-policy.js';
export { placeOnTrack, type PlacedLevel, type Placement } from './analysis/place-on-track.js';
export { policies } from './analysis/published-policies.js';
