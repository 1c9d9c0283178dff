import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Framework } from '../../schema/framework.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { splitRecords } from './records.js';
import { readCsv, writeCsv, type Delimiter } from './index.js';

function framework(statements: readonly string[], name = 'Planning'): Framework {
  const parsed = parseFramework({
    schemaVersion: 1,
    id: 'acme',
    name: 'Acme',
    competencies: [{ id: 'plan', name }],
    tracks: [
      {
        id: 't',
        name: 'Analysts',
        levels: [{ id: 'a', code: 'A1', title: 'Analyst' }],
        competencies: [{ competency: 'plan', expectations: { a: statements } }],
      },
    ],
  });
  assert.ok(parsed.ok);
  return parsed.value;
}

describe('writeCsv', () => {
  it('writes RFC 4180: quotes where they are needed, and CRLF', () => {
    const text = writeCsv(framework(['Plans, and says "why"', 'Tracks']), 't');
    assert.equal(text, 'Competency,A1 Analyst\r\nPlanning,"Plans, and says ""why""\nTracks"\r\n');
  });

  it('writes the delimiter, the byte order mark and the line endings that it is asked for', () => {
    const text = writeCsv(framework(['a, b; c']), 't', { delimiter: ';', bom: true, lineEnding: '\n' });
    assert.equal(text, '\uFEFFCompetency;A1 Analyst\nPlanning;"a, b; c"\n');
    const wrong = { delimiter: 'toString' as Delimiter };
    assert.throws(() => writeCsv(framework([]), 't', wrong), RangeError);
  });

  it('lets no cell but a number begin like a formula, and reads each back', () => {
    const starts = ['=', '+', '-', '@', '＝', '＋', '－', '＠', "'=", "''@"];
    const law = fc.property(fc.constantFrom(...starts), fc.string(), (start, rest) => {
      const statement = `${start}1${rest}`.trim();
      const text = writeCsv(framework([statement], `${start}x`), 't', { lineEnding: '\n' });
      for (const cell of splitRecords(text, ',', 100).rows.flat())
        if (!/^[-+]\d+(?:[.,]\d+)?$/.test(cell)) assert.doesNotMatch(cell, /^["\s]*[=+\-@＝＋－＠\t]/);
      const result = readCsv(text);
      assert.ok(result.ok);
      assert.equal(result.value.competencies[0]?.name, `${start}x`);
    });
    fc.assert(law);
    assert.equal(writeCsv(framework(['=1+1']), 't').split('\r\n')[1], "Planning,'=1+1");
  });

  it('quotes a first cell that would set the delimiter', () => {
    const words = { competency: ['sep=;'] };
    assert.ok(writeCsv(framework(['x']), 't', { words }).startsWith('"sep=;",A1'));
  });
});
