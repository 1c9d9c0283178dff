import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { parseFramework, serialize } from '../../packages/core/src/index.ts';
import { convertAll, laddersFolder } from './convert.mjs';
import { csvRows } from './shared.mjs';

const skip = existsSync(laddersFolder)
  ? false
  : `There is no folder ${laddersFolder}; set CAREER_TRACKS_LADDERS to where the published frameworks are.`;
const results = skip ? [] : convertAll();
const raw = (name) => readFileSync(join(laddersFolder, name), 'utf8');
const frameworkOf = (name) => results.find((result) => result.name === name).framework;
const trackOf = (framework, id) => framework.tracks.find((track) => track.id === id);
const cellOf = (track, competency, level) =>
  track.competencies.find((row) => row.competency === competency)?.expectations?.[level];
const texts = (cell) => cell.statements.map(({ text }) => text);

describe('published frameworks', () => {
  it('are all converted', { skip }, () => {
    assert.deepEqual(
      results.map(({ name }) => name),
      'mews financial-times-engineering financial-times-operations monzo engineeringladders unidays direct snowflake'.split(
        ' ',
      ),
    );
  });

  for (const { name, framework, account: accounted } of results) {
    it(`${name} loses nothing, adds nothing, and reads back unchanged`, () => {
      assert.deepEqual(accounted.missing, []);
      assert.deepEqual(accounted.invented, []);
      assert.equal(accounted.result.example, accounted.source.example);
      assert.equal(accounted.result.statement, accounted.source.statement);
      assert.deepEqual(parseFramework(serialize(framework)), { ok: true, value: framework });
    });
  }

  it('mews: weights join by name, grades stay, salaries do not', { skip }, () => {
    const { tracks, jobLevels } = frameworkOf('mews');
    const lines = raw('mews/career-tracks/readme.md')
      .split('\n')
      .filter((line) => line.startsWith('| ['));
    assert.deepEqual(
      tracks.slice(1).map(({ name, competencies }) => [name, ...competencies.map(({ weight }) => weight)]),
      lines.map((line) => [/\[(.+?)\]/.exec(line)[1], ...line.match(/\d+(?= )/g).map(Number)]),
    );
    const grades = raw('mews/grades.md')
      .split('\n')
      .filter((line) => /\| +\d+ \|\s*$/.test(line))
      .map((line) => line.split(/ *\| */));
    const kept = tracks.flatMap(({ name, extensions }) =>
      (extensions.mews.grades ?? []).map((grade) => [
        name,
        grade.from,
        grade.below,
        grade.jobLevel,
        grade.jobTitle,
      ]),
    );
    const byTrack = (a, b) => `${a[0]}${a[1]}`.localeCompare(`${b[0]}${b[1]}`);
    assert.deepEqual(
      kept.sort(byTrack),
      grades
        .map(([, name, from, below, ...rest]) => [name, +from, +below, ...rest.slice(0, 2)])
        .sort(byTrack),
    );
    assert.equal(jobLevels.length, new Set(grades.map((row) => row[4])).size);
    const output = serialize(frameworkOf('mews'));
    for (const salary of new Set(grades.flatMap((row) => row.slice(6, 8))))
      assert.ok(!output.includes(salary));
  });

  it(
    'financial-times: every entry is in the cell of its theme and level, on one side of the fork',
    { skip },
    () => {
      const { tracks } = frameworkOf('financial-times-engineering');
      for (const { level, theme, id } of parse(raw('financial-times/engineering.yml')).competencies) {
        const cells = tracks.map((track) => cellOf(track, theme, level)).filter(Boolean);
        assert.equal(cells.length, 1);
        assert.ok(cells[0].statements.every((statement) => statement.id.startsWith(id)));
      }
      const [operations] = frameworkOf('financial-times-operations').tracks;
      for (const { level, summary, examples } of parse(raw('financial-times/operations.yml')).competencies) {
        const cells = operations.competencies.map(({ expectations }) => expectations[level]);
        const found = cells.filter(
          (cell) => cell?.summary === summary && examples.every((text) => texts(cell).includes(text)),
        );
        assert.equal(found.length, 1);
      }
    },
  );

  it('monzo: every topic and level is a cell with its criteria in order', { skip }, () => {
    for (const track of frameworkOf('monzo').tracks) {
      const { topics, levels } = parse(raw(`monzo/${track.id}.md`).split(/^---$/m)[1]);
      assert.equal(track.levels.length, levels);
      topics.forEach(({ content }, row) => {
        const cells = track.competencies[row].expectations;
        assert.equal(Object.keys(cells).length, content.length);
        for (const { level, criteria = [], exampleCriteria = [] } of content) {
          assert.deepEqual(texts(cells[level]), [
            ...criteria,
            ...exampleCriteria.map((item) => item.criteria),
          ]);
        }
      });
    }
  });

  it(
    'engineeringladders: the position of a role is the axis value whose name its cell bears',
    { skip },
    () => {
      const framework = frameworkOf('engineeringladders');
      const axes = trackOf(framework, 'axes');
      for (const track of framework.tracks.filter(({ id, competencies }) => id !== 'axes' && competencies)) {
        for (const level of track.levels) {
          const position = Object.entries(level.extensions.engineeringladders.position);
          assert.equal(position.length, 5);
          for (const [axis, value] of position) {
            assert.equal(cellOf(track, axis, level.id).summary, cellOf(axes, axis, `${value}`).summary);
          }
        }
      }
    },
  );

  it(
    'unidays: topics have their criteria, roles the text of each level that they point at; optional weighs 0',
    { skip },
    () => {
      const framework = frameworkOf('unidays');
      const kinds = { required: undefined, optional: 0 };
      let count = 0;
      for (const track of framework.tracks) {
        for (const level of track.levels.filter(({ extensions }) => extensions)) {
          for (const [kind, weight] of Object.entries(kinds)) {
            for (const reference of level.extensions.unidays[kind]) {
              const [scale, topic, step] = reference.split('/');
              const origin = cellOf(trackOf(framework, scale), topic, step);
              if (!origin) continue;
              const cell = cellOf(track, topic, level.id);
              assert.deepEqual([texts(cell), cell.weight], [texts(origin), weight]);
              count += 1;
            }
          }
        }
      }
      const written = raw('unidays/product-and-engineering.json').match(/"[\w-]+\/[\w-]+\/[\w-]+"/g).length;
      assert.equal(count, written - 1, 'one reference of the source points at nothing');
    },
  );

  it('snowflake: every milestone is a cell with its summary, signals and examples', { skip }, () => {
    const { competencies, tracks } = frameworkOf('snowflake');
    Object.values(JSON.parse(raw('snowflake/tracks.json')).tracks).forEach((source, row) => {
      assert.equal(competencies[row].theme, source.category.toLowerCase());
      source.milestones.forEach(({ summary, signals, examples }, index) => {
        const cell = cellOf(tracks[0], competencies[row].id, `${index + 1}`);
        assert.deepEqual([cell.summary, texts(cell), cell.examples], [summary, signals, examples]);
      });
    });
  });

  it('direct: every skill is a row under its heading, in the order of its rank', { skip }, () => {
    const skills = csvRows(raw('direct/skill.csv')).sort((a, b) => a.rank - b.rank);
    assert.deepEqual(
      frameworkOf('direct').competencies.map(({ id, theme }) => [id, theme]),
      skills.map(({ slug, competency }) => [slug, competency]),
    );
  });
});
