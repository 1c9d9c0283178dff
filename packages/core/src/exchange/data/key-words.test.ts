import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readData } from './index.js';
import { foundIn } from '../../../testing/found-cells.js';

describe('readData knows by words', () => {
  it('of other languages, with accents or without', () => {
    const step = (grado: string, texto: string): object => ({ grado, texto });
    const spanish = {
      Competéncias: [{ nombre: 'Masa', niveles: [step('A', 'Pesa la harina'), step('B', 'Crea')] }],
    };
    assert.deepEqual(
      foundIn(spanish).cells.map(([, row, level]) => [row, level]),
      [
        ['Masa', 'A'],
        ['Masa', 'B'],
      ],
    );
    const german = { Stufen: { Gehilfe: { Teig: ['Wiegt Mehl ab'] }, Meister: { Teig: ['Lehrt andere'] } } };
    assert.deepEqual(
      foundIn(german).cells.map(([, row, level]) => [row, level]),
      [
        ['Teig', 'Gehilfe'],
        ['Teig', 'Meister'],
      ],
    );
  });

  it('levels that are a word and a number, and the titles that a list gives their numbers', () => {
    const document = {
      levelNames: { 1: 'Hand', 2: 'Baker' },
      skills: [
        {
          skill: 'Dough',
          levels: [
            { level: 1, text: 'Weighs the flour' },
            { level: 2, text: 'Mixes by feel' },
          ],
        },
      ],
    };
    assert.deepEqual(
      foundIn(document).cells.map(([, , level]) => level),
      ['Hand', 'Baker'],
    );
    const rollen = {
      Bäcker: { 'Stufe 1': { Teig: 'Wiegt das Mehl ab' }, 'Stufe 2': { Teig: 'Leitet andere an' } },
    };
    assert.deepEqual(
      foundIn({ rollen }).cells.map(([track, row]) => [track, row]),
      [
        ['Bäcker', 'Teig'],
        ['Bäcker', 'Teig'],
      ],
    );
  });

  it('titles of levels without their accents, and names that are words for texts elsewhere', () => {
    const ligne = (competence: string, debutant: string, confirme: string): object => ({
      competence,
      debutant,
      confirme,
    });
    const lignes = [
      ligne('Pain', 'Pèse la farine', 'Pétrit seul'),
      ligne('Four', 'Surveille le feu', 'Forme les autres'),
    ];
    const french = foundIn({ lignes });
    assert.deepEqual(french.cells[3], ['', 'Four', 'confirme', 'Forme les autres']);
    assert.equal(french.isAsked, false);
    const level = (name: string, ...[Scope, Impact]: string[]): object => ({
      name,
      attributes: { Scope, Trust: Scope, Impact },
    });
    const levels = [
      level('Hand', 'Does as told', 'Fills one shelf'),
      level('Baker', 'Runs the oven', 'Feeds the town'),
    ];
    assert.deepEqual(
      foundIn(levels).cells.map(([, row, title]) => [row, title]),
      ['Scope', 'Trust', 'Impact'].flatMap((row) => ['Hand', 'Baker'].map((title) => [row, title])),
    );
  });

  it('tracks and what is asked of each step of them, in Dutch', () => {
    const eis = (onderwerp: string, tekst: string): object => ({ onderwerp, tekst });
    const trede = (titel: string, ...eisen: object[]): object => ({ titel, eisen });
    const brood = [
      trede('Hulp', eis('Deeg', 'Weegt het meel')),
      trede('Bakker', eis('Deeg', 'Kneedt alleen')),
    ];
    const winkel = [
      trede('Hulp', eis('Kassa', 'Telt het geld')),
      trede('Chef', eis('Kassa', 'Sluit de dag af')),
    ];
    const functies = [
      { functie: 'Brood', treden: brood },
      { functie: 'Winkel', treden: winkel },
    ];
    const { cells, isAsked } = foundIn({ functies });
    assert.deepEqual(cells[3], ['Winkel', 'Kassa', 'Chef', 'Sluit de dag af']);
    assert.equal(isAsked, false);
  });

  it('an area that no other row has as the name of the row, and numbers for points as no levels', () => {
    const row = (area: string, B1: string, B2: string): object => ({ area, B1, B2 });
    const grades = [
      { code: 'B1', title: 'Hand' },
      { code: 'B2', title: 'Baker' },
    ];
    const expectations = [
      row('Dough', 'Weighs the flour', 'Mixes by feel'),
      row('Oven', 'Watches it', 'Plans it all'),
    ];
    const { cells } = foundIn({ families: [{ name: 'Bread', grades, expectations }] });
    assert.deepEqual(cells[3], ['Bread', 'Oven', 'Baker', 'Plans it all']);

    const track = (displayName: string): object => ({
      displayName,
      milestones: [{ signals: ['Watches the heat'] }, { signals: ['Plans the batches'] }],
    });
    const points = foundIn({
      pointsToLevels: { 0: '1.1', 5: '1.2' },
      tracks: { OVEN: track('Oven'), SHOP: track('Shop') },
    });
    assert.deepEqual([...new Set(points.cells.map(([, , level]) => level))], ['1', '2']);
  });
});

describe('readData is never sure of', () => {
  it('cells that the texts of several nameless items would share', () => {
    const step = (name: string): object => ({ name, rota: { am: `${name} at six`, pm: `${name} at noon` } });
    const parts = [{ steps: [step('Dough'), step('Oven')] }, { steps: [step('Dough'), step('Oven')] }];
    const result = readData({
      skills: [
        { name: 'Baking', parts },
        { name: 'Selling', parts },
      ],
    });
    const sure = result.ok ? result.report.origins.filter(({ confidence = 1 }) => confidence > 0.6) : [];
    assert.deepEqual(sure, []);
  });

  it('menus, courses and tables of tickets', () => {
    const dish = (gericht: string, ...zutaten: string[]): object => ({ gericht, zutaten });
    const menu = [
      {
        tag: 'Montag',
        gerichte: [dish('Suppe', 'Linsen vom Markt', 'Salz'), dish('Brot', 'Mehl von der Mühle')],
      },
      { tag: 'Dienstag', gerichte: [dish('Suppe', 'Linsen aus der Dose'), dish('Braten', 'Rind vom Hof')] },
    ];
    const ticket = (state: string, severity: string, subject: string): object => ({
      state,
      severity,
      subject,
    });
    const tickets = [
      ticket('open', 'Basic', 'The oven door does not close'),
      ticket('done', 'Expert', 'The till prints the wrong day'),
      ticket('open', 'Basic', 'The light in the shop blinks'),
      ticket('done', 'Expert', 'The scales show too much flour'),
    ];
    for (const document of [{ tage: menu }, tickets]) {
      const result = readData(document);
      const sure = result.ok ? result.report.origins.filter(({ confidence = 1 }) => confidence > 0.6) : [];
      assert.deepEqual(sure, []);
    }
  });
});
