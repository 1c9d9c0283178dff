import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trackLines } from '../../../testing/track-lines.js';
import { readTables } from './index.js';

describe('a list', () => {
  it('has its statements under "Competency", where each is another and long, and an area says what they are about', () => {
    const rows = [
      ['All of the shop'],
      ['ID', 'Area', 'Competency', 'Level', 'Examples'],
      ['1', 'Care', 'Asks people what they have come for', 'Junior', ''],
      ['2', 'Care', 'Remembers what people came for before', 'Senior', 'By name'],
      ['3', 'Order', 'Puts everything back where it belongs', 'Junior', ''],
      ['4', 'Order', 'Decides where everything belongs to', 'Senior', ''],
    ];
    const result = readTables([{ rows }], { name: 'Shop' });
    assert.ok(result.ok);
    assert.deepEqual(trackLines(result.value), [
      'Shop: Junior Senior: Care=Asks people what they have come for,Remembers what people came for before ' +
        'Order=Puts everything back where it belongs,Decides where everything belongs to',
    ]);
    const leftOut = result.report.notes.flatMap(({ kind, values }) =>
      kind === 'left-out' ? [values?.['text']] : [],
    );
    assert.deepEqual(leftOut, ['All of the shop', 'ID', 'Examples']);
  });
});
