import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { idSchema } from '../../schema/id.js';
import { createIds } from './ids.js';

describe('createIds', () => {
  it('makes an id of the letters and digits of a name, in any script', () => {
    const names = ['Data Quality & SQL', 'Qualité', 'תכנון עבודה', 'योजना', '数据 质量', '🛠️ Craft'];
    const ids = ['data-quality-sql', 'qualité', 'תכנון-עבודה', 'योजना', '数据-质量', 'craft'];
    const newId = createIds();
    assert.deepEqual(
      names.map((name) => newId(name, 'row')),
      ids,
    );
  });

  it('never gives an id twice', () => {
    const newId = createIds();
    const ids = ['Plan', 'plan', 'Plan 2', 'PLAN', '', '?'].map((name) => newId(name, 'row'));
    assert.deepEqual(ids, ['plan', 'plan-2', 'plan-2-2', 'plan-3', 'row', 'row-2']);
  });

  it('gives safe ids for the words that every object answers to', () => {
    const newId = createIds();
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((name) => newId(name, 'row'));
    assert.deepEqual(ids, ['proto', 'constructor-2', 'tostring', 'hasownproperty']);
  });

  it('gives legal, distinct ids for any names, the same each time', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('a', 'a-2', 'constructor'),
    );
    const law = fc.property(fc.array(words, { maxLength: 20 }), (names) => {
      const [first, again] = [createIds(), createIds()];
      const ids = names.map((name) => first(name, 'row'));
      assert.deepEqual(
        names.map((name) => again(name, 'row')),
        ids,
      );
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.ok(idSchema.safeParse(id).success, id);
    });
    fc.assert(law);
  });

  it('takes no longer for many equal names', () => {
    const newId = createIds();
    for (let count = 0; count < 50_000; count += 1) newId('Plan', 'row');
    assert.equal(newId('Plan', 'row'), 'plan-50001');
  });
});
