import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeXlsx } from '../xlsx/index.js';
import { readTrackFile } from './index.js';

describe('A large file', () => {
  const texts = {
    markdown: '# Team\n\n## Care\n\n### L1\n- asks\n\n### L2\n- helps\n',
    data: JSON.stringify({
      competencies: [{ name: 'Care', levels: { L1: ['asks early'], L2: ['helps others'] } }],
    }),
    case: JSON.stringify({
      CFDocument: { title: 'Team' },
      CFItems: [
        { identifier: 'a', fullStatement: 'Care', CFItemType: 'Competency' },
        { identifier: 'b', fullStatement: 'asks', CFItemType: 'Statement', educationLevel: ['L1'] },
        { identifier: 'c', fullStatement: 'helps', CFItemType: 'Statement', educationLevel: ['L2'] },
      ],
      CFAssociations: ['b', 'c'].map((identifier, index) => ({
        associationType: 'isChildOf',
        originNodeURI: { identifier },
        destinationNodeURI: { identifier: 'a' },
        sequenceNumber: index,
      })),
    }),
  };
  for (const [format, content] of Object.entries(texts)) {
    it(`of ${format} lets others work after each way through it, and stops when it is told to`, async () => {
      let rests = 0;
      const pause = (): undefined => void (rests += 1);
      const inPieces = await readTrackFile({ content }, { pause });
      assert.deepEqual(inPieces, await readTrackFile({ content }));
      assert.deepEqual(
        [inPieces.report.format, inPieces.report.cells],
        [format, 2],
        JSON.stringify(inPieces),
      );
      assert.ok(rests > 2, `${rests} rests`);
      const stop = new Error('stop');
      const cancel = (): undefined => {
        throw stop;
      };
      await assert.rejects(readTrackFile({ content }, { pause: cancel }), stop);
    });
  }

  const rows = Array.from({ length: 400 }, (_, row) => [`Skill ${row}`, `Does ${row}.`, `Leads ${row}.`]);
  const table = [['Competency', 'L1 Junior', 'L2 Senior'], ...rows];
  const files = {
    xlsx: writeXlsx([{ name: 'Team', rows: table }]),
    csv: table.map((row) => row.join(',')).join('\n'),
    html: `<table>${table.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}`).join('')}</table>`,
  };

  for (const [format, content] of Object.entries(files)) {
    it(`is read in small pieces as it is at once, and stops when it is told to: ${format}`, async () => {
      let rests = 0;
      const pause = (): undefined => void (rests += 1);
      const inPieces = await readTrackFile({ content }, { pause });
      assert.deepEqual(inPieces, await readTrackFile({ content }));
      assert.equal(inPieces.report.cells, 800);
      assert.ok(rests > 400, `${rests} rests`);
      const stop = new Error('stop');
      const cancel = (): undefined => {
        throw stop;
      };
      await assert.rejects(readTrackFile({ content }, { pause: cancel }), stop);
    });
  }
});
