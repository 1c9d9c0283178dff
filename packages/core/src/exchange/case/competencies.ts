import { oneLine, readName } from '../grid/name.js';
import type { CaseSource, SourceItem } from './case-source.js';
import { excerpt } from '../report/excerpt.js';
import type { TakeCaseNote } from './case-notes.js';
import type { DraftCompetency, DraftTheme } from './draft.js';
import { isAddress, schemeOf, type ExternalIdentifier } from './identifiers.js';
import { ancestorsOf, type ItemNode } from './item-tree.js';
import { isLevelItem } from './level-items.js';

/** Gives an item as a competency, the same one each time. */
export type CompetencyOf = (node: ItemNode) => DraftCompetency;

export const nameOf = ({ short, statement }: SourceItem): string => readName(oneLine(short || statement));

/** A {@link CompetencyOf}: what stands above a competency is its theme, and `exactMatchOf` what others call it. */
export function createCompetencies(source: CaseSource, note: TakeCaseNote): CompetencyOf {
  const identifiers = readIdentifiers(source, note);
  const themes = new Map<ItemNode, DraftTheme>();
  const themeOf = (node: ItemNode): DraftTheme | undefined => {
    const above = ancestorsOf(node).filter(({ item }) => !isLevelItem(item));
    const nearest = above.at(-1);
    if (!nearest) return undefined;
    const known = themes.get(nearest);
    if (known) return known;
    const name = above.map(({ item }) => nameOf(item)).join(' / ');
    const theme = { name, description: nearest.item.notes };
    themes.set(nearest, theme);
    return theme;
  };

  const competencies = new Map<ItemNode, DraftCompetency>();
  return (node) => {
    const known = competencies.get(node);
    if (known) return known;
    const theme = themeOf(node);
    const competency = {
      name: nameOf(node.item),
      // A short name leaves the statement to say more.
      description: [node.item.short && node.item.statement, node.item.notes].filter(Boolean).join('\n'),
      ...(theme && { theme }),
      identifiers: identifiers.get(node.item) ?? [],
    };
    competencies.set(node, competency);
    return competency;
  };
}

function readIdentifiers(
  { items, associations }: CaseSource,
  note: TakeCaseNote,
): ReadonlyMap<SourceItem, readonly ExternalIdentifier[]> {
  const found = new Map<SourceItem, ExternalIdentifier[]>();
  for (const item of items) found.set(item, isAddress(item.uri) ? [{ scheme: 'CASE', uri: item.uri }] : []);
  const others = new Map<string, number>();
  for (const { type, origin, destination, path } of associations) {
    if (type === 'isChildOf') continue;
    const { title, uri } = destination;
    if (type !== 'exactMatchOf' || !origin.item || destination.item) {
      others.set(type, (others.get(type) ?? 0) + 1);
    } else if (!isAddress(uri)) {
      note('left-out', 'no-web-address', {}, path);
    } else {
      found.get(origin.item)?.push({ scheme: schemeOf(uri) ?? (title || 'other'), uri });
    }
  }
  for (const [type, count] of others) note('left-out', 'associations', { text: excerpt(type), count });
  return found;
}
