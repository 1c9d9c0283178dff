import type { Competency } from '../../schema/competency.js';
import type { Framework } from '../../schema/framework.js';
import type { Draft, FindingPlace, RuleFacts } from './finding.js';
import { exceptions, isBlank, isWorded } from './track-view.js';

/** Names and descriptions of tracks and competencies, over the whole framework. */
export function checkNames(framework: Framework): Draft[] {
  const { tracks, competencies } = framework;
  return [
    ...tracks.flatMap(({ id, name }): Draft[] =>
      isBlank(name)
        ? [{ rule: 'missing-title', place: { track: id }, facts: { of: 'track' }, key: 'name' }]
        : [],
    ),
    ...competencies.flatMap(({ id, name }): Draft[] =>
      isBlank(name)
        ? [{ rule: 'missing-title', place: { competency: id }, facts: { of: 'competency' } }]
        : [],
    ),
    ...checkDescriptions(framework),
  ];
}

/**
 * Descriptions that are missing. Of competencies, each where most others have one, else all in one finding; a
 * competency without a word anywhere is a finding of its own. Of tracks, those without where most others have one.
 */
function checkDescriptions({ tracks, competencies }: Framework): Draft[] {
  const rows = tracks.flatMap((track) => track.competencies ?? []);
  const described = new Set(rows.flatMap((row) => (isBlank(row.description) ? [] : row.competency)));
  const worded = new Set(
    rows.flatMap(({ competency, expectations = {} }) =>
      Object.values(expectations).some((cell) => cell !== 'not-expected' && isWorded(cell)) ? competency : [],
    ),
  );
  const isDescribed = ({ id, description }: Competency): boolean =>
    !isBlank(description) || described.has(id);
  const missing = competencies.filter((item) => !isDescribed(item) && worded.has(item.id));
  const single = exceptions(competencies, isDescribed);
  const nowhere = competencies.filter((item) => !isDescribed(item) && !worded.has(item.id));
  return [
    ...(missing.length > 0 && single.length === 0
      ? [withoutDescription({}, 'competencies', missing.length)]
      : missing.map(({ id }) => withoutDescription({ competency: id }, 'competency'))),
    ...exceptions(tracks, ({ description }) => !isBlank(description)).map(({ id }) =>
      withoutDescription({ track: id }, 'track'),
    ),
    ...nowhere.map(({ id }): Draft => ({ rule: 'never-described', place: { competency: id }, facts: {} })),
  ];
}

const withoutDescription = (
  place: FindingPlace,
  of: RuleFacts['missing-description']['of'],
  count = 1,
): Draft => ({ rule: 'missing-description', place, facts: { of, count } });
