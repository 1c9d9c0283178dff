import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { peopleWords, type PeopleColumn, type PeopleWords } from './index.js';

const { headings, raters, states, noLevel, months }: PeopleWords = peopleWords;

describe('peopleWords', () => {
  it('gives no heading to two columns', () => {
    const columns = new Map<string, PeopleColumn>();
    for (const [column, words] of Object.entries(headings) as [PeopleColumn, readonly string[]][]) {
      for (const word of words) {
        assert.equal(columns.get(word.toLowerCase()), undefined, word);
        columns.set(word.toLowerCase(), column);
      }
    }
  });

  it('gives no word to two answers, nor to two raters', () => {
    for (const lists of [[...Object.values(states), noLevel], Object.values(raters)]) {
      const words = lists.flat().map((word) => word.toLowerCase());
      assert.equal(new Set(words).size, words.length);
    }
  });

  it('tells months apart by three letters', () => {
    assert.equal(new Set(months.map((month) => month.slice(0, 3))).size, 12);
  });
});
