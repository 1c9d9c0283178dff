import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import { readMarkdown } from './index.js';

type Result = ReturnType<typeof readMarkdown>;

/** The texts of all cells, in the order of competencies. */
const textsOf = (result: Result): (string | undefined)[] =>
  (valueOf(result).tracks[0]?.competencies ?? []).flatMap(({ expectations = {} }) =>
    Object.values(expectations).flatMap((cell) =>
      cell === 'not-expected' ? [] : [cell.summary, ...(cell.statements ?? []).map(({ text }) => text)],
    ),
  );
const lines = (...each: string[]): string => each.join('\n\n');

describe('a text to fill in', () => {
  const level = (name: string, ...last: string[]): string =>
    lines(`## ${name}`, '**Bread**', `- [ ] ${name} bakes`, '**Shop**', `- [x] ${name} sells`, ...last);
  const wanted = [
    ...[undefined, 'Baker I bakes', undefined, 'Baker II bakes'],
    ...[undefined, 'Baker I sells', undefined, 'Baker II sells'],
  ];
  const forms = {
    'a line for a name and one for a day': ['**Name:** ______  **Day:** ______', 'Signed by ______'],
    'lines that follow one another': ['Name: _____\nDay: _____ (of the talk)'],
    'blanks that are escaped': ['Signed: \\_\\_\\_\\_\\_'],
    'a label without anything': ['> Remarks:'],
    'a label above a blank': ['Remarks:', 'by ______'],
    'an item with a blank': ['- Talked about on: ______'],
  };
  for (const [what, form] of Object.entries(forms))
    it(`has no cells of ${what}`, () => {
      const text = lines('# Bakery', level('Baker I', ...form), level('Baker II', ...form));
      assert.deepEqual(textsOf(readMarkdown(text)), wanted);
    });

  it('keeps emphasis, sentences with a blank, and what introduces a part', () => {
    const said = [
      'Takes care:',
      '### Bread',
      '___Always___ asks',
      '- Puts the ____ of the day into the window',
    ];
    const part = (name: string): string => lines(`## ${name}`, ...said);
    const result = readMarkdown(lines('# Bakery', part('Baker I'), part('Baker II')));
    const cell = ['Always asks', 'Puts the ____ of the day into the window'];
    assert.deepEqual(textsOf(result), [...cell, ...cell]);
    assert.equal(valueOf(result).tracks[0]?.levels?.[0]?.description, 'Takes care:');
  });
});

describe('links to other places of a text', () => {
  const level = (name: string, link: string): string => lines(`## ${name}`, '### Bread', '- Bakes', link);
  const textsWith = (link: string): (string | undefined)[] =>
    textsOf(readMarkdown(lines('# Bakery', level('Baker I', link), level('Baker II', link))));

  it('are no cells where they stand alone', () => {
    for (const link of ['[Up](#bakery)', '[↑ Up](#bakery) | [On](#baker-ii)', '<a href="#bakery">Up</a>'])
      assert.deepEqual(textsWith(link), [undefined, 'Bakes', undefined, 'Bakes'], link);
  });

  it('are cells within words, and where they lead elsewhere', () => {
    assert.deepEqual(textsWith('See [the rules](#rules)'), Array(2).fill(['See the rules', 'Bakes']).flat());
    assert.deepEqual(textsWith('[Rules](rules.md)'), Array(2).fill(['Rules', 'Bakes']).flat());
  });
});

describe('headings of HTML', () => {
  it('are headings where they have a line of their own', () => {
    const part = (name: string): string => lines(`<h2>${name}</h2>`, '### Bread', '- Bakes');
    const result = readMarkdown(lines('<h1 align="center">Bakery</h1>', part('Baker I'), part('Baker II')));
    assert.equal(valueOf(result).tracks[0]?.name, 'Bakery');
    assert.deepEqual(textsOf(result), [undefined, 'Bakes', undefined, 'Bakes']);
  });
});
