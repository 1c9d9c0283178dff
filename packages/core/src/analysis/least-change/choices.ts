import type { CellStep, CompetencyStep, Outcome } from '../derivation.js';
import { toParts, whole } from '../exact.js';
import type { Gauge } from '../gauge.js';
import { pointsFor } from '../competency.js';
import { settle } from '../settle.js';
import { bestOf, join, together, type Choice, type HypotheticalRating } from './choice.js';

type Place = Omit<HypotheticalRating, 'to'>;

const asItIs = (value: number, met: boolean): Choice => ({
  changed: 0,
  cost: 0,
  value,
  met,
  changes: undefined,
});

/** Every way to change the ratings of one competency that is worth considering. */
export function choicesFor({ competency, cells }: CompetencyStep, gauge: Gauge): Choice[] {
  const applicable = cells.filter(({ outcome }) => outcome.state !== 'not-applicable');
  const lists = applicable.map((cell) => cellChoices(competency, cell, gauge));
  if (gauge.policy.ladder === 'reached') return levelChoices(applicable, lists, gauge);
  return together(lists).map((choice) => ({ ...choice, value: Math.round(choice.value / lists.length) }));
}

/** To reach a level, every level up to it has to be met. */
function levelChoices(
  cells: readonly CellStep[],
  lists: readonly (readonly Choice[])[],
  gauge: Gauge,
): Choice[] {
  const found: Choice[] = [];
  let upTo: Choice[] = [asItIs(0, true)];
  cells.forEach((_, index) => {
    const below = pointsFor(cells[index - 1], gauge);
    found.push(...upTo.map((choice) => ({ ...choice, value: below, met: false })));
    const met = (lists[index] ?? []).filter((choice) => choice.met);
    upTo = bestOf(upTo.flatMap((one) => met.map((other) => ({ ...join(one, other), value: 0 }))));
  });
  const top = pointsFor(cells.at(-1), gauge);
  return bestOf([...found, ...upTo.map((choice) => ({ ...choice, value: top }))]);
}

function cellChoices(competency: string, cell: CellStep, gauge: Gauge): Choice[] {
  const place: Place = { competency, level: cell.level };
  const earned = gauge.earned(cell.expected);
  const partial = gauge.policy.credit !== 'met';
  const credited = (choice: Choice): Choice =>
    partial ? choice : { ...choice, value: choice.met ? whole : 0 };
  if (!cell.statements) {
    const outcome = settle(cell.ratings, gauge, earned);
    return bestOf(ratingChoices(place, outcome, earned, gauge).map(credited));
  }
  const { each, mean, strict } = gauge.policy.statements;
  const statements = cell.statements.filter(({ outcome }) => outcome.state !== 'not-applicable');
  const lists = statements.map(({ statement, outcome }) =>
    ratingChoices({ ...place, statement }, outcome, earned, gauge).map((choice) => ({
      ...choice,
      met: choice.value >= toParts(each),
    })),
  );
  const needed = toParts(mean) * statements.length;
  return bestOf(
    together(lists).map((choice) =>
      credited({
        ...choice,
        value: Math.round(choice.value / statements.length),
        met: choice.met && (strict ? choice.value > needed : choice.value >= needed),
      }),
    ),
  );
}

/** To leave a rating as it is, or to raise it to any point that earns more. */
function ratingChoices(
  place: Place,
  { low, metLow }: Outcome,
  earned: readonly number[],
  { scale }: Gauge,
): Choice[] {
  const from = earned.indexOf(low);
  const choices = [asItIs(earned[from] as number, metLow)];
  earned.forEach((value, point) => {
    if (value <= (earned[point - 1] ?? -1) || value <= (earned[from] as number)) return;
    const change = { ...place, to: scale[point]?.id ?? '' };
    choices.push({
      changed: 1,
      cost: point - from,
      value,
      met: value === whole,
      changes: { change },
    });
  });
  return choices;
}
