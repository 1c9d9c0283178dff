/** What every part of a CASE package has. */
export interface CasePart {
  /** A UUID. */
  readonly identifier: string;
  readonly uri: string;
  /** ISO 8601, in UTC. */
  readonly lastChangeDateTime: string;
}

/** A part that another points at. */
export interface CaseLink {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

export interface CaseDocument extends CasePart {
  readonly caseVersion: '1.1';
  readonly creator: string;
  readonly title: string;
  readonly description?: string;
  readonly language?: string;
  readonly version?: string;
}

export interface CaseItem extends CasePart {
  readonly fullStatement: string;
  readonly humanCodingScheme?: string;
  readonly listEnumeration?: string;
  readonly notes?: string;
  readonly language?: string;
  readonly CFItemType: string;
  readonly CFItemTypeURI: CaseLink;
}

export interface CaseAssociation extends CasePart {
  readonly associationType: 'isChildOf' | 'exactMatchOf';
  readonly sequenceNumber?: number;
  readonly originNodeURI: CaseLink;
  readonly destinationNodeURI: CaseLink;
}

export interface CaseItemType extends CasePart {
  readonly title: string;
  readonly description: string;
  readonly hierarchyCode: string;
}

export interface CaseRubric extends CasePart {
  readonly title: string;
  readonly description?: string;
  readonly CFRubricCriteria: readonly CaseCriterion[];
}

export interface CaseCriterion extends CasePart {
  readonly category: string;
  readonly description?: string;
  readonly CFItemURI: CaseLink;
  readonly weight: number;
  readonly position: number;
  readonly rubricId: string;
  readonly extensions?: { readonly mustHave: true };
  readonly CFRubricCriterionLevels: readonly CaseCriterionLevel[];
}

export interface CaseCriterionLevel extends CasePart {
  readonly quality?: string;
  readonly description?: string;
  readonly position: number;
  readonly rubricCriterionId: string;
}

/** A package of CASE 1.1 with one rubric, as `writeCase` makes it: plain JSON. */
export interface CasePackage {
  readonly CFDocument: CaseDocument;
  readonly CFItems: readonly CaseItem[];
  readonly CFAssociations: readonly CaseAssociation[];
  readonly CFDefinitions: { readonly CFItemTypes: readonly CaseItemType[] };
  readonly CFRubrics: readonly CaseRubric[];
}
