import type { CellChange, ChangeKind, MatrixCell, Statement } from '@career-tracks/core';
import { differingWords, type TextSpan } from '@career-tracks/core/versions';
import { html, nothing, type TemplateResult } from 'lit';
import { cellAround, exampleLine } from '../../render/cell.js';
import { icon } from '../../render/icons.js';
import { levelName } from '../../render/level-names.js';
import type { CompareSettings } from './comparison.js';

/** The words of a statement that its other wording does not have; none if the two have nothing in common. */
export type Differences = ReadonlyMap<Statement, readonly TextSpan[]>;

/**
 * Finds the differing words of every statement of the later cell that widens one of the earlier, in both. Where an
 * author's mark pairs two texts without a common word, there is nothing to tell apart.
 */
export function differencesOf(earlier: MatrixCell, later: MatrixCell, change: CellChange): Differences {
  const found = new Map<Statement, readonly TextSpan[]>();
  if (earlier.state !== 'defined' || later.state !== 'defined') return found;
  const origins = new Map((earlier.expectation.statements ?? []).map((origin) => [origin.id, origin]));
  later.expectation.statements?.forEach((statement, index) => {
    const { kind, from = '' } = change.statements[index] ?? {};
    const origin = kind === 'wider' ? origins.get(from) : undefined;
    if (!origin) return;
    const differences = differingWords(origin.text, statement.text);
    const shared = differences.earlier.reduceRight(
      (text, { start, end }) => text.slice(0, start) + text.slice(end),
      origin.text,
    );
    if (!/[\p{L}\p{N}]/u.test(shared)) return;
    found.set(origin, differences.earlier).set(statement, differences.later);
  });
  return found;
}

type Draw = (words: string) => TemplateResult;

// These words are asked for at their level as ever: nothing was deleted, so nothing says so to a screen reader.
const was: Draw = (words) => html`<span class="cmp-was">${words}</span>`;
const inserted: Draw = (words) => html`<ins>${words}</ins>`;

function withSpans(text: string, spans: readonly TextSpan[], draw: Draw): unknown {
  if (spans.length === 0) return text;
  return spans.map(({ start, end }, index) => [
    text.slice(spans[index - 1]?.end ?? 0, start),
    draw(text.slice(start, end)),
    index === spans.length - 1 ? text.slice(end) : nothing,
  ]);
}

/** What the earlier level asks, with dots under the words that the later one widens. */
export function earlierCell(
  cell: MatrixCell,
  differences: Differences,
  { t }: CompareSettings,
): TemplateResult | typeof nothing {
  return cellAround(cell, t, (statements) =>
    statements.length === 0
      ? nothing
      : html`<ul class="says" role="list">
          ${statements.map(
            (statement) =>
              html`<li part="statement">${withSpans(statement.text, differences.get(statement) ?? [], was)}${(
                statement.examples ?? []
              ).map((line) => exampleLine(line, t))}</li>`,
          )}
        </ul>`,
  );
}

/** What the later level asks: first what is new, then what is wider, then what is the same. */
export function laterCell(
  cell: MatrixCell,
  differences: Differences,
  change: CellChange | undefined,
  settings: CompareSettings,
): TemplateResult | typeof nothing {
  return cellAround(cell, settings.t, (statements) => {
    if (!change) return nothing;
    if (statements.length === 0) return html`<p>${tag(change.kind, settings)}</p>`;
    const ofKind = (kind: ChangeKind): TemplateResult[] =>
      statements
        .filter((_, index) => change.statements[index]?.kind === kind)
        .map((statement) => taggedStatement(statement, kind, differences, settings));
    const [added, same] = [[...ofKind('new'), ...ofKind('wider')], ofKind('same')];
    if (!settings.narrow) return list([...added, ...same]);
    return html`${added.length > 0 ? list(added) : nothing}${
      same.length > 0 ? folded(same, change.kind === 'same', settings) : nothing
    }`;
  });
}

const list = (items: readonly TemplateResult[]): TemplateResult =>
  html`<ul class="says cmp-tagged" role="list">
    ${items}
  </ul>`;

/** In a narrow container, what stays as it is takes one line until somebody asks for it. */
function folded(
  items: readonly TemplateResult[],
  isAll: boolean,
  { levels, earlier, t }: CompareSettings,
): TemplateResult {
  const text = t.text(isAll ? 'allSame' : 'someSame', {
    count: items.length,
    level: levelName(levels, earlier),
  });
  return html`<details class="cmp-folded">
    <summary lang=${t.language}>${icon('same')}<bdi>${text}</bdi>${icon('down')}</summary>
    ${list(items)}
  </details>`;
}

function taggedStatement(
  statement: Statement,
  kind: ChangeKind,
  differences: Differences,
  settings: CompareSettings,
): TemplateResult {
  return html`<li part="statement" class=${kind}>
    ${tag(kind, settings)} <span
      >${withSpans(statement.text, differences.get(statement) ?? [], inserted)}${(
        statement.examples ?? []
      ).map((line) => exampleLine(line, settings.t))}</span
    >
  </li>`;
}

const tag = (kind: ChangeKind, { t }: CompareSettings): TemplateResult =>
  html`<span class=${kind === 'same' ? 'tag plain' : 'tag'} lang=${t.language}
    >${icon(kind)}${t.text(`tag-${kind}`)}</span
  >`;
