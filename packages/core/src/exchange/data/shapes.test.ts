import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foundIn } from '../../../testing/found-cells.js';

const skill = (name: string, ...statements: string[]): object => ({ nimi: name, lauseet: statements });

describe('readData knows by how a document is built', () => {
  it('tracks, levels that are counted, and competencies inside, in a language without known words', () => {
    const document = {
      alat: [
        {
          ala: 'Leipomo',
          portaat: [
            {
              sija: 1,
              nimike: 'Apulainen',
              taidot: [skill('Taikina', 'Punnitsee jauhot'), skill('Uuni', 'Vahtii lämpöä')],
            },
            {
              sija: 2,
              nimike: 'Leipuri',
              taidot: [skill('Taikina', 'Korjaa itse'), skill('Uuni', 'Opettaa muita')],
            },
          ],
        },
        {
          ala: 'Kauppa',
          portaat: [
            { sija: 1, nimike: 'Kassa', taidot: [skill('Palvelu', 'Kuuntelee asiakasta')] },
            { sija: 2, nimike: 'Myyjä', taidot: [skill('Palvelu', 'Ratkaisee valitukset')] },
          ],
        },
      ],
    };
    const { cells, isAsked } = foundIn(document);
    assert.deepEqual(cells, [
      ['Leipomo', 'Taikina', 'Apulainen', 'Punnitsee jauhot'],
      ['Leipomo', 'Taikina', 'Leipuri', 'Korjaa itse'],
      ['Leipomo', 'Uuni', 'Apulainen', 'Vahtii lämpöä'],
      ['Leipomo', 'Uuni', 'Leipuri', 'Opettaa muita'],
      ['Kauppa', 'Palvelu', 'Kassa', 'Kuuntelee asiakasta'],
      ['Kauppa', 'Palvelu', 'Myyjä', 'Ratkaisee valitukset'],
    ]);
    assert.equal(isAsked, false);
  });

  it('what a key points at, by the ids of the lists elsewhere', () => {
    const row = (porras: string, taito: string, lause: string): object => ({ porras, taito, lause });
    const { cells, isAsked } = foundIn({
      portaat: [
        { avain: 'apu', nimike: 'Apulainen', jarjestys: 1 },
        { avain: 'lei', nimike: 'Leipuri', jarjestys: 2 },
      ],
      taidot: [
        { avain: 'tai', nimike: 'Taikina' },
        { avain: 'uun', nimike: 'Uuni' },
      ],
      rivit: [
        row('apu', 'tai', 'Punnitsee jauhot oikein'),
        row('lei', 'tai', 'Korjaa taikinan itse'),
        row('apu', 'uun', 'Vahtii uunin lämpöä'),
      ],
    });
    assert.deepEqual(cells, [
      ['', 'Taikina', 'Apulainen', 'Punnitsee jauhot oikein'],
      ['', 'Taikina', 'Leipuri', 'Korjaa taikinan itse'],
      ['', 'Uuni', 'Apulainen', 'Vahtii uunin lämpöä'],
    ]);
    assert.equal(isAsked, false);
  });

  it('the levels of lists that are all as long as one list of names', () => {
    const rows = {
      'Dough work': ['Weighs the flour', 'Mixes by feel', 'Writes new recipes'],
      'Oven work': ['Watches the heat', 'Plans the batches', 'Buys the next oven'],
      'Shop work': ['Fills the shelves', 'Runs the till alone', 'Sets all the prices'],
    };
    const { cells, isAsked } = foundIn({ ladder: ['Hand', 'Baker', 'Owner'], rows });
    assert.deepEqual(
      cells.map(([, row, level]) => [row, level]),
      Object.keys(rows).flatMap((row) => ['Hand', 'Baker', 'Owner'].map((level) => [row, level])),
    );
    assert.equal(isAsked, false);
    const two = Object.fromEntries(Object.entries(rows).slice(1));
    assert.equal(foundIn({ ladder: ['Hand', 'Baker', 'Owner'], rows: two }).isAsked, true);
  });

  it('rows of several tracks where one column has levels, and asks', () => {
    const row = (ala: string, porras: string, taito: string, lause: string): object => ({
      ala,
      porras,
      taito,
      lause,
    });
    const { cells, isAsked } = foundIn([
      row('Leipomo', 'Junior', 'Taikina', 'Punnitsee jauhot oikein'),
      row('Leipomo', 'Senior', 'Taikina', 'Korjaa taikinan itse'),
      row('Kauppa', 'Junior', 'Kassa', 'Laskee kassan illalla'),
      row('Kauppa', 'Senior', 'Kassa', 'Tarkistaa muiden kassat'),
      row('Kauppa', 'Junior', 'Palvelu', 'Kuuntelee asiakasta hyvin'),
      row('Kauppa', 'Senior', 'Palvelu', 'Ratkaisee valitukset itse'),
    ]);
    assert.deepEqual(cells[1], ['Leipomo', 'Taikina', 'Senior', 'Korjaa taikinan itse']);
    assert.equal(cells.length, 6);
    assert.equal(isAsked, true);
  });

  it('tracks by the list of levels that each of them has', () => {
    const track = (display: string, code: string, ...names: string[]): object => ({
      display,
      rungs: names.map((called, index) => ({ code: `${code}${index + 1}`, called })),
      dims: ['Care', 'Speed'].map((called) => ({
        called: `${called} of ${display}`,
        at: Object.fromEntries(
          names.map((_, index) => [`${code}${index + 1}`, `${called} at step ${index}`]),
        ),
      })),
    });
    const { cells, isAsked } = foundIn({
      bread: track('Bread', 'B', 'Hand', 'Baker'),
      shop: track('Shop', 'S', 'Clerk'),
    });
    assert.deepEqual(cells, [
      ['Bread', 'Care of Bread', 'Hand', 'Care at step 0'],
      ['Bread', 'Care of Bread', 'Baker', 'Care at step 1'],
      ['Bread', 'Speed of Bread', 'Hand', 'Speed at step 0'],
      ['Bread', 'Speed of Bread', 'Baker', 'Speed at step 1'],
      ['Shop', 'Care of Shop', 'Clerk', 'Care at step 0'],
      ['Shop', 'Speed of Shop', 'Clerk', 'Speed at step 0'],
    ]);
    assert.equal(isAsked, false);
  });

  it('statements with examples beside them, where none comes twice', () => {
    const row = (level: string, area: string, summary: string, ...examples: string[]): object => ({
      summary,
      examples,
      level,
      area,
    });
    const { cells } = foundIn({
      levels: [
        { id: 'jr', name: 'Young Baker' },
        { id: 'sr', name: 'Old Baker' },
      ],
      areas: { oven: 'Oven', shop: 'Shop' },
      competencies: [
        row('jr', 'oven', 'Watches the heat all day', 'Saw the smoke'),
        row('sr', 'oven', 'Plans the batches of a day', 'The feast'),
        row('jr', 'shop', 'Fills the shelves by six'),
        row('sr', 'shop', 'Sets the prices of the year', 'Cheaper rolls'),
      ],
    });
    assert.deepEqual(cells[1], ['', 'Oven', 'Old Baker', 'Plans the batches of a day']);
    assert.equal(cells.length, 4);
  });
});
