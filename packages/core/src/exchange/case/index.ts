export type {
  CaseAssociation,
  CaseCriterion,
  CaseCriterionLevel,
  CaseDocument,
  CaseItem,
  CaseItemType,
  CaseLink,
  CasePackage,
  CasePart,
  CaseRubric,
} from './case-package.js';
export { identifiersOf, type ExternalIdentifier } from './identifiers.js';
export { readCase, type ReadCaseOptions } from './read-case.js';
export { writeCase, type WriteCaseOptions } from './write-case.js';
