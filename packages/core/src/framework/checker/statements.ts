import type { Framework } from '../../schema/framework.js';
import type { Track } from '../../schema/track.js';
import type { FindingPlace } from './finding.js';
import { readWords, type Word } from './words.js';

/** A statement, and where it stands. */
export interface PlacedStatement {
  readonly place: Required<FindingPlace>;
  readonly text: string;
}

/** A statement as the rules about words read it. */
export interface StatementText extends PlacedStatement {
  readonly words: readonly Word[];
}

/** Splits a statement into words. */
export const readStatement = ({ place, text }: PlacedStatement): StatementText => ({
  place,
  text,
  words: readWords(text),
});

/** The statements that a track itself gives; those that it inherits belong to the track that wrote them. */
export function statementsOfTrack(track: Track): PlacedStatement[] {
  return (track.competencies ?? []).flatMap(({ competency, expectations = {} }) =>
    Object.entries(expectations).flatMap(([level, cell]) =>
      (cell === 'not-expected' ? [] : (cell.statements ?? [])).map(({ id, text }) => ({
        place: { track: track.id, level, competency, statement: id },
        text,
      })),
    ),
  );
}

/** Every text of a framework that can explain an acronym. */
export function textsOfFramework({ name, description, themes, competencies, tracks }: Framework): string[] {
  const named = [...(themes ?? []), ...competencies, ...tracks];
  return [
    name,
    description,
    ...named.flatMap((item) => [item.name, item.description]),
    ...tracks.flatMap(({ levels = [], competencies: rows = [] }) => [
      ...levels.flatMap((level) => [level.title, level.description, level.summary]),
      ...rows.flatMap((row) => [
        row.name,
        row.description,
        ...Object.values(row.expectations ?? {}).flatMap((cell) =>
          cell === 'not-expected'
            ? []
            : [cell.summary, ...(cell.examples ?? []), ...(cell.statements ?? []).flatMap(statementTexts)],
        ),
      ]),
    ]),
  ].filter((text) => text !== undefined);
}

const statementTexts = ({
  text,
  examples = [],
}: {
  text: string;
  examples?: readonly string[];
}): string[] => [text, ...examples];
