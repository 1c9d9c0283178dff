import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { resolveTrack } from '../../framework/resolve-track.js';
import type { Framework } from '../../schema/framework.js';
import type { Track } from '../../schema/track.js';
import { readCsv, writeCsv } from './index.js';

const folder = new URL('fixtures/', import.meta.url);
const names = readdirSync(fileURLToPath(folder))
  .filter((file) => file.endsWith('.csv'))
  .map((file) => file.slice(0, -4));
const update = process.env['UPDATE_FIXTURES'] !== undefined;

function read(text: string): Framework {
  const result = readCsv(text);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

function messages(text: string): string[] {
  return readCsv(text).report.notes.map(({ kind, row, message }) => `${kind} ${row ?? ''}: ${message}`);
}

describe('readCsv', () => {
  for (const name of names) {
    it(`reads ${name}.csv as it did before, and reports the same`, () => {
      const golden = new URL(`${name}.json`, folder);
      const result = readCsv(readFileSync(new URL(`${name}.csv`, folder), 'utf8'), {
        id: 'acme',
        name: 'Acme',
      });
      if (update) writeFileSync(golden, `${JSON.stringify(result, null, 2)}\n`);
      assert.deepEqual(JSON.parse(JSON.stringify(result)), JSON.parse(readFileSync(golden, 'utf8')));
    });

    it(`writes ${name}.csv so that the same track comes back`, () => {
      const framework = read(readFileSync(new URL(`${name}.csv`, folder), 'utf8'));
      const track = framework.tracks[0] as Track;
      const back = read(writeCsv(framework, track.id, { title: true }));
      assert.deepEqual(resolveTrack(back, back.tracks[0] as Track).rows, resolveTrack(framework, track).rows);
    });
  }

  it('finds the delimiter of a file with two rows', () => {
    for (const delimiter of [',', ';', '\t', '|']) {
      const text = [';A1;A2', 'Plan;a;b'].join('\n').replaceAll(';', delimiter);
      assert.equal(readCsv(text).report.delimiter, delimiter);
    }
  });

  it('finds the semicolons between cells full of commas, where rows end early', () => {
    const text = [';A1;A2;A3', 'Plan;one, two', 'Test;one;two, three, four', 'Ask, tell;;a, b'].join('\n');
    const { report } = readCsv(text);
    assert.deepEqual([report.delimiter, report.levels, report.competencies], [';', 3, 3]);
  });

  it('finds the commas between quoted cells full of semicolons', () => {
    const text = 'Skills and levels; 2026\n,A1,A2\nPlan,"a; b; c",d\nTest,"e; f; g","h; i; j"\n';
    const { report } = readCsv(text);
    assert.deepEqual([report.delimiter, report.levels, report.competencies], [',', 2, 2]);
  });

  it('goes by a first line such as "sep=;", and does not count it as a row', () => {
    const result = readCsv('sep=;\r\nCompetency;A,1;A,2\r\nPlan;a,b;c,d\r\n');
    assert.equal(result.report.delimiter, ';');
    assert.deepEqual(result.report.notes[1], {
      kind: 'understood',
      code: 'header',
      message: 'The header.',
      row: 1,
    });
  });

  it('takes the delimiter that it is told', () => {
    assert.equal(readCsv('x^A1\nPlan^a', { delimiter: '^' }).ok, true);
    assert.throws(() => readCsv('x', { delimiter: '' }), RangeError);
    assert.throws(() => readCsv('x', { delimiter: '"' }), RangeError);
    assert.throws(() => readCsv('x', { delimiter: 'ab' }), RangeError);
  });

  it('reads line breaks of any kind', () => {
    const text = 'Competency,A1\nPlan,"one\ntwo"\nTest,three\n';
    const wanted = read(text);
    assert.deepEqual(read(text.replaceAll('\n', '\r')), wanted);
    assert.deepEqual(read(text.replaceAll('\n', '\r\n')), wanted);
    assert.deepEqual(read(text.replace('\n', '\r\n')), wanted);
  });

  it('says where a quote never closes, or is out of place', () => {
    const open = messages('Competency,A1\nPlan,a\nTest,"b\nAsk,c\n');
    assert.ok(
      open.includes('guessed 3: A quote opens here and never closes: all that follows was read as one cell.'),
    );
    const stray = messages('Competency,A1\nPlan,"a" b\nTest,"c"\n');
    assert.ok(
      stray.includes('guessed 2: A quote is out of place here: cells or rows may have run together.'),
    );
  });

  it('says where characters were lost to a wrong encoding', () => {
    const lost = messages('Competency,A1\nPlan,a\nQualit\uFFFDt,b\n');
    assert.ok(
      lost.includes('left-out 3: Some characters were lost (\uFFFD). Save the file in UTF-8, and read that.'),
    );
  });

  it('says what to do with a single column', () => {
    const result = readCsv('Competency\nPlanning\nTesting\n');
    assert.ok(!result.ok);
    assert.deepEqual(result.issues, [
      {
        path: [],
        code: 'no-table',
        message:
          'Only one column is filled in. Put the levels in the first row, and each competency in a row below, its name first. If another character stands between the columns, name it as the delimiter.',
      },
    ]);
    assert.equal(result.report.notes[0]?.kind, 'guessed');
  });

  it('refuses a spreadsheet file, and text without a table', () => {
    const codes = ['PK\u0003\u0004\u0014', '', '\n\n', ' , ,\n', 'a', 'a,b', 'a\nb'].map((text) => {
      const result = readCsv(text);
      return result.ok ? 'ok' : result.issues[0]?.code;
    });
    assert.deepEqual(codes, ['not-text', ...Array<string>(6).fill('no-table')]);
  });

  it('gives the id, the name and the language that the caller names', () => {
    const result = readCsv('Competency,A1\nPlan,a\n', { id: 'acme', name: 'Acme', language: 'en-GB' });
    assert.ok(result.ok);
    const { id, name, language } = result.value;
    assert.deepEqual({ id, name, language }, { id: 'acme', name: 'Acme', language: 'en-GB' });
    const refused = readCsv('Competency,A1\nPlan,a\n', { id: '__proto__' });
    assert.deepEqual(refused.ok ? [] : refused.issues.map(({ path }) => path), [['id']]);
  });
});
