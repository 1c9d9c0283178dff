import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertAll, laddersFolder } from '../ladders/convert.mjs';
import { tableOf, tablesOf } from './ladder-table.mjs';

const expectedFolder = join(import.meta.dirname, 'ladders');

/** Why the published frameworks cannot be scored here, or false. */
export const noLadders = existsSync(laddersFolder)
  ? false
  : `There is no folder ${laddersFolder}; set CAREER_TRACKS_LADDERS to where the published frameworks are.`;

const tracks = (framework, ...ids) => ids.map((id) => framework.tracks.find((track) => track.id === id));
const asTables = (framework, ...ids) => tracks(framework, ...ids).map((track) => tableOf(framework, track));

/**
 * The source has one list of levels, of which two tracks were made by hand: here they are one again. The other track
 * only writes what the first has not.
 */
function asOneList(framework) {
  const written = tracks(framework, 'contributor', 'people-manager');
  const rows = framework.competencies.map(({ id }) => ({
    competency: id,
    expectations: Object.assign(
      {},
      ...written.map(
        ({ competencies }) => competencies.find(({ competency }) => competency === id).expectations,
      ),
    ),
  }));
  const levels = framework.jobLevels.map(({ id, name }) => ({ id, title: name }));
  return [tableOf(framework, { name: framework.name, levels, competencies: rows })];
}

/** The roles of the source only point at texts that are in other files. */
const withoutCells = (framework) =>
  tablesOf({
    ...framework,
    tracks: framework.tracks
      .filter((track) => track.function !== undefined)
      .map((track) => ({ ...track, competencies: [] })),
  });

const one = (name, track) => ({ framework: name, tables: (framework) => asTables(framework, track) });
/** The pages of roles name values of axes, and not the axes: the rows have no names there. */
const unnamed = (name, track) => ({ ...one(name, track), rowsByPlace: true });

/**
 * What there is in each file, from the framework that was made of it by hand (`scripts/ladders`). A file that is not
 * here holds no cells.
 */
const truths = {
  'mews/competencies.md': one('mews', 'competencies'),
  // The same competencies, levels and texts, in sheets.
  'mews/competencies-template.xlsx': one('mews', 'competencies'),
  'financial-times/engineering.yml': { framework: 'financial-times-engineering', tables: asOneList },
  'financial-times/operations.yml': one('financial-times-operations', 'operations'),
  'monzo/backend.md': one('monzo', 'backend'),
  'monzo/data.md': one('monzo', 'data'),
  'monzo/generic.md': one('monzo', 'generic'),
  'monzo/product.md': one('monzo', 'product'),
  'engineeringladders/README.md': one('engineeringladders', 'axes'),
  'engineeringladders/Developer.md': unnamed('engineeringladders', 'developer'),
  'engineeringladders/TechLead.md': unnamed('engineeringladders', 'tech-lead'),
  'engineeringladders/EngineeringManager.md': unnamed('engineeringladders', 'engineering-manager'),
  'unidays/core-competencies.json': one('unidays', 'core-competencies'),
  'unidays/core-values.json': one('unidays', 'core-values'),
  'unidays/engineering.json': one('unidays', 'engineering-competencies'),
  'unidays/product.json': one('unidays', 'product-competencies'),
  'unidays/product-and-engineering.json': { framework: 'unidays', tables: withoutCells },
  'snowflake/tracks.json': one('snowflake', 'engineer'),
  'direct/skill.csv': one('direct', 'skills'),
};

/** Every file of the published frameworks, with what there is in it, and what was read in it by hand. */
export function ladderCases() {
  if (noLadders) return [];
  const frameworks = new Map(convertAll().map(({ name, framework }) => [name, framework]));
  return readdirSync(expectedFolder).map((name) => {
    const expected = JSON.parse(readFileSync(join(expectedFolder, name), 'utf8'));
    const { framework, tables, rowsByPlace } = truths[expected.file] ?? {};
    return {
      ...expected,
      content: readFileSync(join(laddersFolder, expected.file)),
      there: framework ? tables(frameworks.get(framework)) : [],
      rowsByPlace,
    };
  });
}
