const order = ['agreed', 'manager', 'peer', 'self'];

/**
 * The same gap and verdict without any explanation, as somebody would write it by hand: the latest rating of
 * each expectation, the manager's before the person's own, a weighted mean as a range, must-haves, a bar.
 */
export function bareGap(framework, assessment, target) {
  const track = framework.tracks.find(({ id }) => id === target.track);
  const values = new Map(framework.ratingScale.points.map(({ id, value }) => [id, value]));
  let low = 0;
  let high = 0;
  let weights = 0;
  let known = 0;
  let missed = false;
  let open = false;
  const gaps = [];
  for (const row of track.competencies) {
    const expectation = row.expectations?.[target.level];
    if (!expectation || expectation === 'not-expected') continue;
    const latestFirst = assessment.ratings
      .filter(({ competency, level }) => competency === row.competency && level === target.level)
      .sort((one, other) => Date.parse(other.date) - Date.parse(one.date));
    const rating = order
      .map((rater) => latestFirst.find((each) => each.rater === rater))
      .find((each) => each !== undefined);
    if (rating?.value === 'not-applicable') continue;
    const value = rating && values.get(rating.value);
    const weight = expectation.weight ?? row.weight ?? 1;
    const range = { low: value ?? 0, high: value ?? 1 };
    low += weight * range.low;
    high += weight * range.high;
    weights += weight;
    if (value !== undefined) known += weight;
    if (expectation.mustHave ?? row.mustHave) {
      missed ||= range.high < 1;
      open ||= range.low < 1;
    }
    gaps.push({ competency: row.competency, weight, attainment: range, gap: 1 - range.low });
  }
  const range = weights > 0 ? { low: low / weights, high: high / weights } : { low: 0, high: 1 };
  const verdict =
    missed || range.high < 0.8 ? 'not-ready' : open || range.low < 0.8 ? 'insufficient-evidence' : 'ready';
  return { gaps, range, coverage: weights > 0 ? known / weights : 0, verdict };
}
