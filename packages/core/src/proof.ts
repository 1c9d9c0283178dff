export { replayDerivation } from './analysis/replay.js';
export { explain, type ExplainOptions, type Explanation } from './analysis/explain.js';
export {
  explainMessages,
  type Between,
  type CompetencyWords,
  type ExplainMessages,
  type RuleWords,
  type ScoreWords,
} from './analysis/explain-messages.js';
