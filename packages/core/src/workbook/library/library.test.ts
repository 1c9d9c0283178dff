import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import { checkFramework } from '../../checker.js';
import { buildMatrix, parseFramework, serialize, type Framework } from '../../index.js';
import { competencyLibrary, loadTemplate, trackTemplates, type TrackTemplate } from '../../library.js';

const frameworks = new Map<TrackTemplate, Framework>();
for (const template of trackTemplates) frameworks.set(template, await loadTemplate(template.id));

/** The one track of a template, with its rows of cells. */
function trackOf(framework: Framework) {
  const { track, columns, groups } = buildMatrix(framework, framework.id);
  return { track, columns, rows: groups.flatMap(({ rows }) => rows) };
}

/** All statements of a template, cell by cell. */
const cellsOf = (framework: Framework): string[][] =>
  trackOf(framework).rows.flatMap(({ cells }) =>
    cells.map((cell) =>
      cell.state === 'defined' ? (cell.expectation.statements ?? []).map(({ text }) => text) : [],
    ),
  );

describe('the track templates', () => {
  it('cover contributors of eight functions, and managers', () => {
    assert.deepEqual(
      trackTemplates.map(({ id, function: inFunction, kind }) => [id, inFunction, kind]),
      [
        ['software-engineer', 'Engineering', 'individual'],
        ['engineering-manager', 'Engineering', 'manager'],
        ['product-manager', 'Product', 'individual'],
        ['product-designer', 'Design', 'individual'],
        ['data-analyst', 'Data', 'individual'],
        ['marketing', 'Marketing', 'individual'],
        ['sales', 'Sales', 'individual'],
        ['people-partner', 'People', 'individual'],
        ['customer-support', 'Customer support', 'individual'],
        ['team-manager', 'Any', 'manager'],
      ],
    );
  });

  it('reject an id that no template has', async () => {
    await assert.rejects(loadTemplate('constructor'), RangeError);
  });

  it('are a new document at each call, so that nobody changes another one’s', async () => {
    assert.notEqual(await loadTemplate('sales'), await loadTemplate('sales'));
    assert.deepEqual(await loadTemplate('sales'), await loadTemplate('sales'));
  });

  for (const [template, framework] of frameworks) {
    describe(template.name, () => {
      const { track, columns, rows } = trackOf(framework);
      const cells = cellsOf(framework);

      it('is a framework with one track of its id, name, function and kind', () => {
        const type = template.kind === 'manager' ? 'management' : 'individual-contributor';
        assert.deepEqual(framework.tracks, [track]);
        assert.deepEqual([framework.id, framework.name], [template.id, template.name]);
        assert.deepEqual(
          [track.id, track.name, track.function, track.type],
          [template.id, template.name, template.function, type],
        );
      });

      it('parses, and comes back the same from its text', () => {
        assert.deepEqual(valueOf(parseFramework(framework)), framework);
        assert.deepEqual(valueOf(parseFramework(serialize(framework))), framework);
      });

      it('has nothing that our own checker finds', () => {
        assert.deepEqual(checkFramework(framework), []);
      });

      it('has 3 to 5 levels, and 6 to 8 competencies theme by theme', () => {
        assert.ok(columns.length >= 3 && columns.length <= 5);
        assert.ok(rows.length >= 6 && rows.length <= 8);
        assert.ok(framework.themes?.length === 2 || framework.themes?.length === 3);
        assert.deepEqual(
          rows.map(({ competency }) => competency),
          framework.competencies.map(({ id }) => id),
        );
      });

      it('describes itself, each level, each step up and each competency in a sentence', () => {
        const described = [track, ...columns, ...rows].map(({ description }) => description);
        const steps = columns.slice(1).map(({ summary }) => summary);
        for (const text of [...described, ...steps]) assert.match(text ?? '', /^\p{Lu}.+\.$/u);
        assert.equal(columns[0]?.summary, undefined);
      });

      it('has one to three behaviours in each cell, each a short sentence that begins with a verb', () => {
        assert.equal(cells.length, columns.length * rows.length);
        for (const cell of cells) assert.ok(cell.length >= 1 && cell.length <= 3);
        for (const text of cells.flat()) {
          assert.match(text, /^\p{Lu}\p{Ll}*s [^.!?;]+\.$/u);
          assert.ok(text.split(' ').length <= 16, text);
        }
      });

      it('says nothing twice', () => {
        assert.equal(new Set(cells.flat()).size, cells.flat().length);
      });

      it('asks something new in each competency at each level above the first', () => {
        for (const { name, cells: row } of rows)
          for (const cell of row.slice(1))
            assert.equal(cell.state === 'defined' && cell.change.kind, 'new', name);
      });

      it('has a must-have that is asked at every level, and not only must-haves', () => {
        const mustHaves = rows.filter(({ mustHave }) => mustHave);
        assert.ok(mustHaves.length > 0 && mustHaves.length < rows.length);
      });

      it('uses no dash as punctuation', () => {
        assert.doesNotMatch(JSON.stringify(framework), /[–—]|\s-|-\s/);
      });
    });
  }
});

describe('the competency library', () => {
  it('has the competencies of every template, with what each level asks', async () => {
    const library = await competencyLibrary();
    assert.deepEqual(
      library.map(({ template }) => template),
      trackTemplates,
    );
    for (const { template, competencies } of library) {
      const framework = await loadTemplate(template.id);
      const titles = trackOf(framework).columns.map(({ title }) => title);
      const themes = new Map(framework.themes?.map(({ id, name }) => [id, name]));
      assert.deepEqual(
        competencies.map(({ id, name, description }) => ({ id, name, description })),
        framework.competencies.map(({ id, name, description }) => ({ id, name, description })),
      );
      assert.deepEqual(
        competencies.map(({ theme }) => theme),
        framework.competencies.map(({ theme = '' }) => themes.get(theme)),
      );
      for (const { levels } of competencies)
        assert.deepEqual(
          levels.map(({ title }) => title),
          titles,
        );
      assert.deepEqual(
        competencies.flatMap(({ levels }) => levels.map(({ statements }) => statements)),
        cellsOf(framework),
      );
    }
  });

  it('gives each competency an id and a name of its own, so that several roles fit into one guide', async () => {
    const all = (await competencyLibrary()).flatMap(({ competencies }) => competencies);
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
  });
});
