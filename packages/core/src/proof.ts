export { replayDerivation } from './analysis/replay.js';
