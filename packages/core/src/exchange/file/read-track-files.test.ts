import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trackLines } from '../../../testing/track-lines.js';
import { writeXlsx } from '../xlsx/index.js';
import { readTrackFiles, type FileReport, type TrackFile } from './index.js';

const csv = (name: string, ...rows: readonly (readonly string[])[]): TrackFile => ({
  name,
  content: rows.map((row) => row.join(',')).join('\n'),
});
const header = ['Competency', 'L1', 'L2'];
const baking = csv('Baking.csv', header, ['Care', 'asks', 'helps'], ['Dough', 'weighs', 'shapes']);
const selling = csv('Selling.csv', header, ['Care', 'listens', 'explains']);

async function read(...files: readonly TrackFile[]): Promise<readonly string[]> {
  const result = await readTrackFiles(files);
  assert.ok(result.ok, JSON.stringify(result));
  return [result.value.name, ...trackLines(result.value)];
}
const reportOf = async (...files: readonly TrackFile[]): Promise<FileReport> =>
  (await readTrackFiles(files)).report;

describe('readTrackFiles', () => {
  it('makes a track of each file, which share competencies, and is called after the files', async () => {
    assert.deepEqual(await read(baking, selling), [
      'Baking, Selling',
      'Baking: L1 L2: Care=asks,helps Dough=weighs,shapes',
      'Selling: L1 L2: Care=listens,explains',
    ]);
    const { origins, format, tables } = await reportOf(baking, selling);
    assert.deepEqual(
      origins.map(({ sheet, row, column }) => [sheet, row, column].join(':')),
      ['Baking:2:2', 'Baking:2:3', 'Baking:3:2', 'Baking:3:3', 'Selling:2:2', 'Selling:2:3'],
    );
    assert.deepEqual([format, tables.map(({ name }) => name)], ['csv', ['Baking', 'Selling']]);
  });

  it('reads files of several formats as one framework', async () => {
    const lines = '# Packing\n\n## Care\n\n### L1\n- wraps\n\n### L2\n- labels\n';
    const book = {
      name: 'All.xlsx',
      content: writeXlsx([{ name: 'Driving', rows: [header, ['Care', 'waits', 'plans']] }]),
    };
    assert.deepEqual((await read(selling, book, { name: 'Packing.md', content: lines })).toSorted(), [
      'Driving: L1 L2: Care=waits,plans',
      'Packing: L1 L2: Care=wraps,labels',
      'Selling, All, Packing',
      'Selling: L1 L2: Care=listens,explains',
    ]);
    assert.equal((await reportOf(selling, book)).format, 'several');
  });

  it('makes one track of a workbook that was saved sheet by sheet', async () => {
    const sheet = (name: string): TrackFile =>
      csv(`${name}.csv`, ['L1 Junior', 'L2 Senior'], [`${name} of one`, `${name} of all`]);
    assert.deepEqual(
      (await read(sheet('Care'), sheet('Trust')))[1]?.replace(/^.*?: /, ''),
      'L1/Junior L2/Senior: Care=Care of one,Care of all Trust=Trust of one,Trust of all',
    );
  });

  it('follows what one document says of the cells of another', async () => {
    const skills = {
      path: 'craft',
      topics: [
        {
          name: 'Care',
          path: 'care',
          levels: [
            { level: '1', criteria: ['asks'] },
            { level: '2', criteria: ['helps'] },
          ],
        },
      ],
    };
    const roles = {
      roles: [
        {
          title: 'Seller',
          levels: [
            { title: 'Junior', competencies: { required: ['craft/care/1'] } },
            { title: 'Senior', competencies: { required: ['craft/care/2'] } },
          ],
        },
      ],
    };
    const names = await read(
      { name: 'craft.json', content: JSON.stringify(skills) },
      { name: 'roles.json', content: JSON.stringify(roles) },
    );
    assert.ok(names.includes('Seller: Junior Senior: Care=asks,helps'), names.join('\n'));
  });

  it('reads each document as a person says, and tells its places', async () => {
    const document = (name: string): TrackFile => ({
      name: `${name}.json`,
      content: JSON.stringify({
        [name]: {
          craft: { junior: 'Plans a day well', senior: 'Plans weeks' },
          care: { junior: 'Listens well' },
        },
      }),
    });
    const files = [document('shop'), selling, document('van')];
    const { documents } = await reportOf(...files);
    assert.deepEqual(
      documents.map(({ name, places }) => [name, ...places.map(({ path, role }) => `${path} ${role}`)]),
      [
        ['shop', 'shop competency', 'shop.* level'],
        ['van', 'van competency', 'van.* level'],
      ],
    );
    const result = await readTrackFiles(files, { documents: [undefined, { van: 'level' }] });
    assert.ok(result.ok);
    assert.deepEqual(trackLines(result.value).toSorted(), [
      'Selling: L1 L2: Care=listens,explains',
      'shop: junior senior: craft=Plans a day well,Plans weeks Care=Listens well',
      'van: craft care: junior=Plans a day well,Listens well senior=Plans weeks',
    ]);
    const alone = await readTrackFiles([document('van')], { documents: [{ van: 'level' }] });
    assert.deepEqual(alone.ok && trackLines(alone.value), [
      'van: craft care: junior=Plans a day well,Listens well senior=Plans weeks',
    ]);
  });

  it('leaves out a file that cannot be read, with the reason, and refuses where no other is left', async () => {
    const picture = {
      name: 'Logo.png',
      content: Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256),
    };
    const { notes } = await reportOf(picture, selling);
    assert.deepEqual(
      notes.flatMap(({ kind, code, sheet }) => (kind === 'left-out' ? [`${sheet ?? ''} ${code}`] : [])),
      ['Logo file-left-out'],
    );
    const codes = async (...files: readonly TrackFile[]): Promise<readonly string[]> => {
      const result = await readTrackFiles(files);
      return result.ok ? [] : result.issues.map(({ code }) => code);
    };
    assert.deepEqual(await codes(picture, { name: 'Empty.csv', content: '' }), ['not-text', 'empty']);
    assert.deepEqual(await codes(), ['empty']);
  });

  it('is as readTrackFile with one file, and takes the name that is given', async () => {
    assert.deepEqual(await read(selling), ['Selling', 'Selling: L1 L2: Care=listens,explains']);
    const result = await readTrackFiles([baking, selling], { name: 'Shop', id: 'shop' });
    assert.deepEqual(result.ok && [result.value.name, result.value.id], ['Shop', 'shop']);
  });
});
