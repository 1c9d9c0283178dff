import { createIds } from '../framework/edit/ids.js';
import type { Competency } from '../schema/competency.js';
import type { Framework } from '../schema/framework.js';
import { flatLevel } from '../schema/track-inheritance.js';
import type { Track } from '../schema/track.js';
import type { WorkbookDefinition } from '../schema/workbook-definition.js';
import type { WorkbookResponse } from '../schema/workbook-response.js';
import { stepsOfKind } from '../schema/steps-of-kind.js';
import type { StepOf } from '../schema/workbook-step.js';
import { textOf } from './answers.js';
import { prerequisites } from './prerequisites.js';
import { readResponse, type Reading } from './reading.js';
import { practisedCompetency } from './step-answers.js';

type Row = NonNullable<Track['competencies']>[number];

/**
 * The track of the matrix step, as a framework that `<career-track>` opens. Until somebody writes in it, the one to
 * begin with: the practised competency first, then those of the guide, then rows without a name, as many as the
 * definition says; and its levels, or none in a flat organisation.
 */
export function trackFromWorkbook(definition: WorkbookDefinition, response: WorkbookResponse): Framework {
  return response.framework ?? trackToBegin(readResponse(definition, response));
}

function trackToBegin(reading: Reading): Framework {
  const { definition, response } = reading;
  const [matrix] = stepsOfKind(definition.steps, 'matrix');
  const [practice] = stepsOfKind(definition.steps, 'practice');
  const { isFlat } = prerequisites(reading);
  const levels = isFlat ? [] : (matrix?.levels ?? []).map((title, index) => ({ id: `l${index + 1}`, title }));
  const practised = practice ? textOf(response, { step: practice.id, item: practisedCompetency }).trim() : '';
  const guided = guideCompetencies(response);
  const first = guided.find(({ name }) => name === practised) ?? { name: practised };
  const named = [...(practised ? [first] : []), ...guided.filter(({ name }) => name !== practised)];
  const count = Math.max(matrix?.rows ?? 0, practised ? 1 : 0);
  const idFor = createIds();
  const competencies = Array.from({ length: count }, (_, index) => {
    const { name, description } = named[index] ?? { name: '' };
    return { id: idFor(name, 'competency'), name, ...(description === undefined ? {} : { description }) };
  });
  const columns = (isFlat ? [flatLevel] : levels).map(({ id }) => id);
  return {
    schemaVersion: 1,
    id: 'first-track',
    name: definition.name,
    ...(definition.language ? { language: definition.language } : {}),
    competencies,
    tracks: [
      {
        id: 'first-track',
        name: '',
        ...(isFlat ? {} : { levels }),
        competencies: competencies.map(({ id }, index): Row => ({
          competency: id,
          ...(practised && index === 0 ? { expectations: practisedCells(practice, response, columns) } : {}),
        })),
      },
    ],
  };
}

/** What was written in practice, a line a statement, at the level in the same place. */
const practisedCells = (
  practice: StepOf<'practice'> | undefined,
  response: WorkbookResponse,
  columns: readonly string[],
): NonNullable<Row['expectations']> =>
  Object.fromEntries(
    (practice?.levels ?? []).flatMap(({ id }, index) => {
      const column = columns[index];
      const lines = textOf(response, { step: practice?.id ?? '', item: id })
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
      if (column === undefined || lines.length === 0) return [];
      return [[column, { statements: lines.map((text, place) => ({ id: `s${place + 1}`, text })) }]];
    }),
  );

const guideCompetencies = ({ guide }: WorkbookResponse): Pick<Competency, 'name' | 'description'>[] =>
  (guide?.competencies ?? [])
    .map((competency) => ({ ...competency, name: competency.name.trim() }))
    .filter(({ name }) => name);
