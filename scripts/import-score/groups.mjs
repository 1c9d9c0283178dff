import { ladderCases } from './ladder-cases.mjs';
import { madeUpCases } from './made-up-cases.mjs';

const hasCells = ({ there }) =>
  there.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell !== undefined)));

/** The cases of each table in the docs, by its name. Without the published frameworks, two of them are empty. */
export function caseGroups() {
  const published = ladderCases();
  return {
    published: published.filter(hasCells),
    'without cells': published.filter((one) => !hasCells(one)),
    'made up': madeUpCases(),
  };
}
