import type { LevelComparison, MatrixRow } from '@career-tracks/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { heading } from '../../render/heading.js';
import { levelName } from '../../render/level-names.js';
import { countKinds, kindOf, type CompareSettings } from './comparison.js';

/** The most competencies that the sentence names, and the longest name that it takes. */
const mostNames = 2;
const longestName = 60;

/** A name of the document in a sentence, kept from mixing with names beside it that run the other way. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

/** How many competencies ask for more at the later level, or less at the earlier; and what the others do. */
function summarySentences(
  comparison: LevelComparison,
  rows: readonly MatrixRow[],
  { levels, from, to, later, t }: CompareSettings,
): string {
  const counts = countKinds(comparison, rows);
  const count = counts.new + counts.wider;
  const extent = count === 0 ? 'None' : count === counts.all ? 'All' : 'Some';
  const id = `${from < to ? 'more' : 'less'}${extent}` as const;
  const silent = (state: 'undefined' | 'not-expected'): number =>
    rows.filter(({ cells }) => cells[later]?.state === state).length;
  const ofLater = (id: 'notExpectedAt' | 'notDefinedAt', count: number): string =>
    count > 0 ? t.text(id, { count, level: levelName(levels, later) }) : '';
  return [
    t.text(id, { count, total: counts.all, level: levelName(levels, to) }),
    count > 0 && counts.same > 0
      ? unchanged(
          rows.filter((row) => kindOf(comparison, row) === 'same'),
          t,
        )
      : '',
    ofLater('notExpectedAt', silent('not-expected')),
    ofLater('notDefinedAt', silent('undefined')),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The competencies that stay as they are: by name if they are few. */
function unchanged(rows: readonly MatrixRow[], t: Localizer): string {
  const names = rows.map(({ name }) => name.trim());
  const count = names.length;
  const short = count <= mostNames && names.every((name) => name && name.length <= longestName);
  return short
    ? t.text('staysNamed', { count, names: t.list(names.map(isolated)) })
    : t.text('stays', { count });
}

/** The comparison in a sentence, and the author's own account of the step if it is a single one. */
export function summary(
  comparison: LevelComparison,
  rows: readonly MatrixRow[],
  settings: CompareSettings,
  headingLevel: number,
): TemplateResult {
  const { levels, from, to, earlier, later, t } = settings;
  const step = later === earlier + 1 ? levels[later]?.summary?.trim() : undefined;
  return html`<div class="cmp-sum">
    <div lang=${t.language}>
      ${heading(headingLevel + 1, html`<bdi>${summarySentences(comparison, rows, settings)}</bdi>`, 'cmp-says')}${
        from > to
          ? html`<p class="soft"><bdi>${t.text('comparingDown', namesOf(settings))}</bdi></p>`
          : nothing
      }
    </div>
    ${step ? html`<p class="soft cmp-step">${step}</p>` : nothing}
  </div>`;
}

/** Says that no competency is of the kind that was asked for. */
export const noneOfKind = (settings: CompareSettings): TemplateResult =>
  html`<p class="soft" lang=${settings.t.language}>
    <bdi>${settings.t.text('noneOfKind', namesOf(settings))}</bdi>
  </p>`;

/** How to read the table: levels add up; underlined words are what changes, where there are any. */
export function note({ changes }: LevelComparison, settings: CompareSettings): TemplateResult {
  const { t } = settings;
  const { earlier, later } = namesOf(settings);
  const widens = Object.values(changes).some(({ statements }) =>
    statements.some(({ kind }) => kind === 'wider'),
  );
  return html`<p class="note" lang=${t.language}>
    <bdi
      >${t.text('levelsAddUp', { own: earlier, next: later })} ${widens ? t.text('underlined') : nothing}</bdi
    >
  </p>`;
}

const namesOf = ({
  levels,
  earlier,
  later,
}: CompareSettings): Readonly<Record<'earlier' | 'later', string>> => ({
  earlier: levelName(levels, earlier),
  later: levelName(levels, later),
});
