import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { account } from './accounting.mjs';
import { sourceTexts } from './source-texts.mjs';

describe('the account of a source', () => {
  const source =
    '# Page\n\n## Craft\n\n- **First**\n  - Tests own work\n  - Tests own work\n- **Second**\n  - Leads a review\n';
  const framework = (...statements) => ({
    schemaVersion: 1,
    id: 'page',
    name: 'Page',
    competencies: [{ id: 'craft', name: 'Craft' }],
    tracks: [
      {
        id: 'only',
        name: 'First, Second',
        competencies: [
          {
            competency: 'craft',
            expectations: { role: { statements: statements.map((text) => ({ text })) } },
          },
        ],
      },
    ],
  });
  const accountOfDocument = (document, isCopy) =>
    account(
      {
        framework: document,
        files: ['page.md'],
        kindOf: ({ depth }) => (depth === 2 ? 'statement' : undefined),
        leftOut: [],
        isCopy,
      },
      () => source,
    );
  const accountOf = (...statements) => accountOfDocument(framework(...statements));

  it('is empty when every text is there as often as in the source', () => {
    const {
      missing,
      invented,
      source: counted,
    } = accountOf('Tests own work', 'Tests own work', 'Leads a  review');
    assert.deepEqual(
      { missing, invented, counted },
      { missing: [], invented: [], counted: { statement: 3, example: 0, text: 4 } },
    );
  });

  it('names a text that is gone, one that is there too seldom, and one that was made up', () => {
    const { missing, invented } = accountOf('Tests own work', 'Writes a plan');
    assert.deepEqual(missing, [
      'page.md > Page > Craft item: Tests own work',
      'page.md > Page > Craft item: Leads a review',
    ]);
    assert.deepEqual(invented, ['writes a plan']);
  });

  it('does not let a copy stand in for a text that is gone', () => {
    const original = framework('Tests own work', 'Tests own work');
    const copy = { ...framework('Leads a review').tracks[0], id: 'copy' };
    const { missing, result } = accountOfDocument(
      { ...original, tracks: [...original.tracks, copy] },
      ({ id }) => id === 'copy',
    );
    assert.deepEqual(missing, ['page.md > Page > Craft item: Leads a review']);
    assert.equal(result.copied, 1);
  });

  it('walks CSV with quotes, line breaks and lists', () => {
    const found = sourceTexts('a.csv', 'name,tools\n"One, ""two""\nthree",red-pen|ruler\n');
    assert.deepEqual(
      found.map(({ text }) => text),
      ['One, "two"\nthree', 'red-pen', 'ruler'],
    );
  });
});
