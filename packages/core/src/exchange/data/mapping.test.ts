import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guessMapping, readData, type DataMapping } from './index.js';

const yaml = `---
name: Bakery
grades: # from the first year on
  - apprentice
  - baker
topics:
  - name: Planning
    weight: 2
    cells:
      apprentice: Asks for help in time
      baker: |
        - Plans the whole week
        - Plans for others
  - name: Writing
    weight: heavy
    cells:
      baker: Writes the rota down
---
# Notes
`;

describe('readData with a mapping', () => {
  it('says in the report where each cell came from, by path and line', () => {
    const { report, ok } = readData(yaml);
    assert.ok(ok);
    assert.deepEqual(
      report.origins.map(({ competency, level, path, line }) => [competency, level, path, line]),
      [
        ['planning', 'apprentice', 'topics[0].cells.apprentice', 10],
        ['planning', 'baker', 'topics[0].cells.baker', 11],
        ['writing', 'baker', 'topics[1].cells.baker', 17],
      ],
    );
    const lost = report.notes.filter(({ kind }) => kind === 'left-out').map(({ message }) => message);
    assert.deepEqual(lost, ['The text from here to the end.', '"heavy" is not a weight from 0 to 1000.']);
  });

  it('gives the mapping that it used, and reads the same by it', () => {
    const first = readData(yaml, { name: 'Bread', id: 'bread', language: 'en' });
    const mapping = JSON.parse(JSON.stringify(first.report.mapping)) as DataMapping;
    const again = readData(yaml, { mapping, name: 'Bread', id: 'bread', language: 'en' });
    assert.ok(first.ok && again.ok);
    assert.deepEqual(again.value, first.value);
    assert.deepEqual([again.value.id, again.value.name, again.value.language], ['bread', 'Bread', 'en']);
  });

  it('follows a person who changes it', () => {
    const rows = {
      list: [
        { a: 'Planning', b: 'L.1', c: 'Plans a week' },
        { a: 'Planning', b: 'L.2', c: 'Plans a year' },
      ],
    };
    assert.equal(readData(rows).ok, false);
    const mapping: DataMapping = {
      cells: { path: 'list.*', level: 'b', competency: 'a', statements: [{ path: 'c' }], confidence: 1 },
    };
    const result = readData(rows, { mapping });
    assert.ok(result.ok);
    const { report } = result;
    assert.deepEqual([report.levels, report.competencies, report.cells], [2, 1, 2]);
    assert.deepEqual(
      report.origins.map(({ confidence }) => confidence),
      [1, 1],
    );
  });

  it('reads keys with dots and stars when a backslash stands before them', () => {
    const odd = { 'a.b': { '*': [{ '@': 'Planning', say: 'Plans a week' }] } };
    const mapping: DataMapping = {
      cells: { path: 'a\\.b.\\*.*', competency: '\\@', statements: [{ path: 'say' }], confidence: 1 },
    };
    const result = readData(odd, { mapping });
    assert.ok(result.ok);
    assert.deepEqual(
      result.value.competencies.map(({ name }) => name),
      ['Planning'],
    );
  });

  it('takes a document of our own as it is', () => {
    const own = {
      schemaVersion: 1,
      id: 'own',
      name: 'Own',
      competencies: [{ id: 'plan', name: 'Planning' }],
      tracks: [
        { id: 't', name: 'T', competencies: [{ competency: 'plan', expectations: { role: ['Plans'] } }] },
      ],
    };
    assert.equal(guessMapping(own).isFramework, true);
    const result = readData(JSON.stringify(own));
    assert.ok(result.ok);
    assert.deepEqual([result.report.cells, result.report.statements], [1, 1]);
    assert.equal(result.report.origins[0]?.path, 'tracks[0].competencies[0].expectations["role"]');
    const broken = readData({ ...own, competencies: [] });
    assert.ok(!broken.ok);
    assert.equal(broken.report.mapping.isFramework, true);
  });

  it('finds what a document refers to within itself', () => {
    const result = readData({
      roles: [
        {
          title: 'Baker',
          levels: [
            { title: 'One', needs: ['plan/1', 'write/1'] },
            { title: 'Two', needs: ['plan/2'] },
          ],
        },
      ],
      topics: [
        {
          path: 'plan',
          title: 'Planning',
          levels: [
            { path: '1', criteria: ['Asks in time'] },
            { path: '2', criteria: ['Plans a week'] },
          ],
        },
        { path: 'write', title: 'Writing', levels: [{ path: '1', criteria: ['Writes notes'] }] },
      ],
    });
    assert.ok(result.ok);
    const baker = result.value.tracks.find(({ id }) => id === 'baker');
    assert.deepEqual(
      baker?.competencies?.map(({ competency, expectations = {} }) => [
        competency,
        Object.keys(expectations),
      ]),
      [
        ['plan', ['one', 'two']],
        ['write', ['one']],
      ],
    );
  });
});
