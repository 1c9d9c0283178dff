export {
  buildLadder,
  type Ladder,
  type LadderCrossing,
  type LadderLine,
  type LadderNode,
} from './framework/ladder.js';
