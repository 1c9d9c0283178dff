import { excerpt } from '../report/excerpt.js';
import type { DraftCell, DraftStatement } from './draft.js';
import type { LineNotes } from './line-notes.js';
import {
  isExampleLabel,
  isExampleStart,
  itemRank,
  labelRank,
  withoutExampleStart,
  type OutlineNode,
} from './outline.js';

/** What an outline is read with. */
export interface OutlineReader {
  readonly isNotExpected: (text: string) => boolean;
  readonly notes: LineNotes;
  /** Every node and passage whose words have found a place. */
  readonly used: Set<object>;
}

/**
 * What stands below a node, as a cell. Items are statements, and paragraphs above them a summary; paragraphs
 * alone are statements. `lead` says that the node itself begins with the name of something else, a label:
 * `summary` keeps that.
 */
export function readCell(
  node: OutlineNode,
  reader: OutlineReader,
  lead?: 'name' | 'summary',
): DraftCell | undefined {
  const { used, notes, isNotExpected } = reader;
  used.add(node);
  const statements: DraftStatement[] = [];
  const examples: string[] = [];
  const own = lead === undefined || !node.lead ? [] : [node.lead.text].filter((text) => text !== '');
  for (const passage of node.about) used.add(passage);
  const paragraphs = [...own, ...node.about.map(({ text }) => text)];
  const first = node.about[0] ?? node.children[0];

  const takeItem = (item: OutlineNode): void => {
    used.add(item);
    for (const passage of item.about) used.add(passage);
    const isExample = ({ said }: OutlineNode): boolean => isExampleLabel(said) || isExampleStart(said);
    const ownExamples = item.children.filter(isExample).flatMap((child) => takeExamples(child, used));
    const text = [item.text, ...item.about.map((passage) => passage.text)].filter(Boolean).join('\n');
    if (text !== '') statements.push({ text, ...(ownExamples.length > 0 && { examples: ownExamples }) });
    const below = item.children.filter((child) => !used.has(child));
    if (below.length > 0) notes.take('guessed', 'items-below', {}, item.line);
    for (const child of below) takeItem(child);
  };
  const takeChildren = (children: readonly OutlineNode[]): void => {
    for (const child of children) {
      if (isExampleLabel(child.said)) examples.push(...takeExamples(child, used));
      else if (child.rank >= itemRank) takeItem(child);
      else if (child.rank === labelRank) {
        used.add(child);
        for (const passage of child.about) used.add(passage);
        const [first, ...others] = child.about.map(({ text }) => text);
        for (const text of [`${child.text}: ${first ?? ''}`, ...others]) statements.push({ text });
        takeChildren(child.children);
      } else {
        notes.take('left-out', 'part-of-cell', { text: excerpt(child.text) }, child.line);
        used.add(child);
        for (const passage of child.about) used.add(passage);
        statements.push(...child.about.map(({ text }) => ({ text })));
        takeChildren(child.children);
      }
    }
  };
  takeChildren(node.children);

  const label = lead === 'summary' && node.lead ? node.lead.label : undefined;
  const [only] = [...own, ...node.about.map(({ said }) => said), ...node.children.map(({ said }) => said)];
  const line = own.length > 0 || !first ? node.line : first.line;
  if (paragraphs.length + statements.length === 1 && only !== undefined && isNotExpected(only))
    return { line, expectation: 'not-expected' };
  const isSummary = statements.length > 0 && label === undefined && own.length === 0;
  const said = isSummary ? statements : [...paragraphs.map((text) => ({ text })), ...statements];
  const summary = label ?? (isSummary && paragraphs.length > 0 ? paragraphs.join('\n') : undefined);
  if (said.length === 0 && summary === undefined && examples.length === 0) return undefined;
  return {
    line,
    expectation: {
      ...(summary !== undefined && { summary }),
      statements: said,
      ...(examples.length > 0 && { examples }),
    },
  };
}

/** The examples below a label, or after a word such as "e.g." in the label itself. */
function takeExamples(node: OutlineNode, used: Set<object>): string[] {
  used.add(node);
  for (const passage of node.about) used.add(passage);
  const own = isExampleStart(node.said) ? withoutExampleStart(node.text) : node.text;
  return [
    ...(isExampleLabel(node.said) ? [] : [own]),
    ...node.about.map(({ text }) => text),
    ...node.children.flatMap((child) => takeExamples(child, used)),
  ];
}
