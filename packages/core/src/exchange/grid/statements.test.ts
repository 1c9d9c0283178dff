import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readStatements, writeStatements } from './statements.js';

const isMark = (text: string): boolean => ['n/a', '-'].includes(text.trim());
const read = (cell: string): string[] => readStatements(cell, isMark);

describe('readStatements', () => {
  it('takes each line for a statement, and leaves sentences together', () => {
    assert.deepEqual(read('Plans. Then tests.\n\n  Asks for help  '), [
      'Plans. Then tests.',
      'Asks for help',
    ]);
  });

  it('knows bullets of many kinds', () => {
    const bullets = [
      '- ',
      '* ',
      '• ',
      '•',
      '– ',
      '▪ ',
      '1. ',
      '2) ',
      '(3) ',
      'a) ',
      '· ',
      '-',
      '—  ',
      '٣. ',
      '１、',
    ];
    for (const bullet of bullets)
      assert.deepEqual(read(`${bullet}Plans\n${bullet}Tests`), ['Plans', 'Tests'], bullet);
  });

  it('takes neither a minus, a number, initials nor emphasis for a bullet', () => {
    const texts = [
      '-5 % churn',
      '2.5 years',
      'A. Smith agrees',
      '**Plans** ahead',
      '2024. was',
      '*Plans* ahead',
      'a)b',
    ];
    for (const text of texts) assert.deepEqual(read(`${text}\nTests`), [text, 'Tests']);
  });

  it('joins a line without a bullet to the bullet above it', () => {
    assert.deepEqual(read('• Plans the work\nof the team\n• Tests'), ['Plans the work of the team', 'Tests']);
  });

  it('keeps what stands before the first bullet, or after a blank line, on its own', () => {
    assert.deepEqual(read('Delivery:\n- Plans\n\nQuality:\n- Tests\n- \n-'), [
      'Delivery:',
      'Plans',
      'Quality:',
      'Tests',
    ]);
  });

  it('splits bullets on one line, where the line begins with one', () => {
    assert.deepEqual(read('• Plans • Tests'), ['Plans', 'Tests']);
    assert.deepEqual(read('Plans • Tests'), ['Plans • Tests']);
  });

  it('takes "o" and "§" for bullets beside another bullet only', () => {
    assert.deepEqual(read('• Plans\n   o by the week\no\tand the day\n§ Tests'), [
      'Plans',
      'by the week',
      'and the day',
      'Tests',
    ]);
    assert.deepEqual(read('o plano\n§ 5'), ['o plano', '§ 5']);
    assert.deepEqual(read('• Plans\non time'), ['Plans on time']);
  });

  it('keeps a cell that holds nothing but a bullet', () => {
    assert.deepEqual(read('•'), ['•']);
  });

  it('reads a backslash only where it has a meaning', () => {
    assert.deepEqual(read('\\- not a bullet'), ['- not a bullet']);
    assert.deepEqual(read('\\n/a'), ['n/a']);
    assert.deepEqual(read('one\\\ntwo\nthree'), ['one\ntwo', 'three']);
    assert.deepEqual(read('\\\\server\\share\nC:\\temp\\'), ['\\\\server\\share', 'C:\\temp\\']);
  });
});

describe('writeStatements', () => {
  it('writes one statement a line, and leaves out those without words', () => {
    assert.equal(writeStatements(['Plans', ' ', 'Tests '], isMark), 'Plans\nTests');
  });

  it('escapes what would read as something else, and nothing more', () => {
    const texts = [
      '- x',
      'n/a',
      '-',
      'a\n- b\nc',
      '\\- x',
      'ends in \\',
      '\\',
      '1. x',
      'a - b',
      "it's",
      '\\x',
    ];
    const written = texts.map((text) => writeStatements([text], isMark));
    assert.deepEqual(written.slice(0, 4), ['\\- x', '\\n/a', '\\-', 'a\\\n- b\\\nc']);
    assert.deepEqual(written.slice(8), ['a - b', "it's", '\\x']);
    assert.deepEqual(written.flatMap(read), texts);
    assert.deepEqual(read(writeStatements(texts, isMark)), texts);
  });
});
