import type { CaseLink, CasePart } from './case-package.js';
import { uuidOf } from './uuid.js';

type Collection =
  | 'CFDocuments'
  | 'CFItems'
  | 'CFAssociations'
  | 'CFItemTypes'
  | 'CFRubrics'
  | 'CFRubricCriteria'
  | 'CFRubricCriterionLevels';

/** Gives a part of a package its identity, which follows from the collection and the ids alone. */
export type MakePart = (collection: Collection, ...ids: readonly string[]) => CasePart;

/** A {@link MakePart} for one document. Ids hold no slashes, so different ids never give the same address. */
export const createPartMaker =
  (uriBase: string, document: readonly string[], lastChangeDateTime: string): MakePart =>
  (collection, ...ids) => {
    const base = uriBase.replace(/\/+$/, '');
    const identifier = uuidOf([base, ...document, collection, ...ids].join('/'));
    return { identifier, uri: `${base}/${collection}/${identifier}`, lastChangeDateTime };
  };

export const linkTo = ({ identifier, uri }: CasePart, title: string): CaseLink => ({
  title,
  identifier,
  uri,
});
