import type { ResolvedTrack } from '../../framework/resolve-track.js';
import type { CaseAssociation, CaseDocument, CaseItem, CaseLink } from './case-package.js';
import { identifiersOf } from './identifiers.js';
import { linkTo, type MakePart } from './part-maker.js';
import type { WrittenItems } from './write-items.js';

/** Which item belongs below which, in order, and what competencies are called in other lists. */
export function writeAssociations(
  document: CaseDocument,
  { themes, competencies, levels }: WrittenItems,
  { rows }: ResolvedTrack,
  part: MakePart,
): CaseAssociation[] {
  const counts = new Map<string, number>();
  const linkToItem = (item: CaseItem): CaseLink => linkTo(item, item.fullStatement);
  const childOf = (item: CaseItem, parent: CaseLink): CaseAssociation => {
    const sequenceNumber = (counts.get(parent.identifier) ?? 0) + 1;
    counts.set(parent.identifier, sequenceNumber);
    return {
      ...part('CFAssociations', item.identifier, 'isChildOf', parent.identifier),
      associationType: 'isChildOf',
      sequenceNumber,
      originNodeURI: linkToItem(item),
      destinationNodeURI: parent,
    };
  };

  const root = linkTo(document, document.title);
  const parentOf = (place: number): CaseLink => {
    const theme = themes.get(rows[place]?.competency.theme ?? '');
    return theme ? linkToItem(theme) : root;
  };
  return [
    ...[...themes.values()].map((item) => childOf(item, root)),
    ...competencies.map((item, place) => childOf(item, parentOf(place))),
    ...levels.map((item) => childOf(item, root)),
    ...competencies.flatMap((item, place) => {
      const identifiers = rows[place] ? identifiersOf(rows[place].competency) : [];
      const others = identifiers.filter(({ uri }) => uri !== item.uri);
      return others.map(({ scheme, uri }, index): CaseAssociation => ({
        ...part('CFAssociations', item.identifier, 'exactMatchOf', String(index)),
        associationType: 'exactMatchOf',
        originNodeURI: linkToItem(item),
        destinationNodeURI: { title: scheme, identifier: uri, uri },
      }));
    }),
  ];
}
