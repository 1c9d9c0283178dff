import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Framework } from '../../schema/framework.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { readGrid, writeGrid } from './index.js';

function framework(track: object, more: object = {}): Framework {
  const parsed = parseFramework({
    schemaVersion: 1,
    id: 'acme',
    name: 'Acme',
    themes: [{ id: 'craft', name: 'Craft' }],
    competencies: [
      { id: 'plan', name: 'Planning' },
      { id: 'test', name: 'Testing', theme: 'craft' },
    ],
    tracks: [
      {
        id: 't',
        name: 'Analysts',
        levels: [
          { id: 'a', code: 'A1' },
          { id: 'b', title: 'Lead' },
        ],
        ...track,
      },
    ],
    ...more,
  });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}

describe('writeGrid', () => {
  it('writes levels across, competencies down, and the columns that are used', () => {
    const competencies = [{ competency: 'plan', expectations: { a: ['One', 'Two'], b: 'not-expected' } }];
    assert.deepEqual(writeGrid(framework({ competencies }), 't'), [
      ['Competency', 'A1', 'Lead'],
      ['Planning', 'One\nTwo', 'n/a'],
    ]);
  });

  it('writes themes, and an explicit blank where none follows one', () => {
    const competencies = [
      { competency: 'test', name: 'Proving', description: 'By test', weight: 0.5, mustHave: true },
      { competency: 'plan', expectations: { b: ['One'] } },
    ];
    assert.deepEqual(writeGrid(framework({ competencies }), 't', { title: true }), [
      ['Analysts', '', '', '', '', '', ''],
      ['Theme', 'Competency', 'Description', 'Weight', 'Must-have', 'A1', 'Lead'],
      ['Craft', 'Proving', 'By test', '0.5', 'yes', '', ''],
      ['[]', 'Planning', '', '1', '', '', 'One'],
    ]);
  });

  it('keeps a competency with nothing defined from reading as a theme', () => {
    const competencies = [{ competency: 'plan' }];
    assert.deepEqual(writeGrid(framework({ competencies }), 't'), [
      ['Theme', 'Competency', 'A1', 'Lead'],
      ['', 'Planning', '', ''],
    ]);
  });

  it('writes a summary where there are no statements', () => {
    const competencies = [
      { competency: 'plan', expectations: { a: { summary: 'In short' }, b: { statements: [] } } },
    ];
    assert.deepEqual(writeGrid(framework({ competencies }), 't')[1], ['Planning', 'In short', '']);
  });

  it('writes a track without levels with one column', () => {
    const competencies = [{ competency: 'plan', expectations: { role: ['One'] } }];
    assert.deepEqual(writeGrid(framework({ levels: [], competencies }), 't'), [
      ['Competency', '[]'],
      ['Planning', 'One'],
    ]);
  });

  it('writes in the words that it is given', () => {
    const competencies = [{ competency: 'plan', mustHave: true, expectations: { a: 'not-expected' } }];
    const words = {
      competency: ['Kompetenz'],
      mustHave: ['Pflicht'],
      yes: ['ja'],
      notExpected: ['entfällt'],
    };
    assert.deepEqual(writeGrid(framework({ competencies }), 't', { words }), [
      ['Kompetenz', 'Pflicht', 'A1', 'Lead'],
      ['Planning', 'ja', 'entfällt', ''],
    ]);
  });

  it('throws on a track that is not there', () => {
    assert.throws(() => writeGrid(framework({}), 'nowhere'), RangeError);
  });

  it('keeps a first competency that is called like its column from being a second row of headings', () => {
    const said = (text: string): object => ({ statements: [{ id: 's', text }] });
    for (const level of [{ code: 'A1' }, { title: 'AA' }, { title: 'Band 5' }]) {
      const written = framework(
        {
          levels: [
            { id: 'a', ...level },
            { id: 'b', ...(level.code ? { code: 'A2' } : { title: 'BB' }) },
          ],
          competencies: [
            { competency: 'name', expectations: { a: said('Junior'), b: said('Senior') } },
            {
              competency: 'plan',
              expectations: { a: said('Plans the whole day'), b: said('Plans the whole week') },
            },
          ],
        },
        {
          competencies: [
            { id: 'name', name: 'Competency' },
            { id: 'plan', name: 'Planning' },
          ],
        },
      );
      const result = readGrid(writeGrid(written, 't'), { name: 'Acme' });
      assert.ok(result.ok, JSON.stringify(result));
      assert.deepEqual(
        result.value.competencies.map(({ name }) => name),
        ['Competency', 'Planning'],
      );
    }
  });
});
