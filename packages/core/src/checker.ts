export { checkFramework, type CheckOptions } from './framework/checker/check-framework.js';
export type {
  CheckerRule,
  Finding,
  FindingBase,
  FindingPlace,
  Quality,
  RuleFacts,
  TextSpan,
} from './framework/checker/finding.js';
export type {
  Ending,
  HardWords,
  Joins,
  Lexicon,
  PlainWording,
  VerbList,
  WordList,
} from './framework/checker/lexicon.js';
export { english } from './framework/checker/lexicons/english.js';
export { german } from './framework/checker/lexicons/german.js';
export { checkerMessages, type Advice, type CheckerMessages } from './framework/checker/messages.js';
