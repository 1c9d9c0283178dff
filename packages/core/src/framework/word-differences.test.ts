import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { differingWords, type TextSpan } from '../versions.js';
import { placedWords } from './placed-words.js';
import { wordsOf } from './wording.js';

/** A text with its parts in brackets. */
const marked = (text: string, spans: readonly TextSpan[]): string =>
  spans.reduceRight(
    (whole, { start, end }) => `${whole.slice(0, start)}[${whole.slice(start, end)}]${whole.slice(end)}`,
    text,
  );

const compared = (earlier: string, later: string): string[] => {
  const spans = differingWords(earlier, later);
  return [marked(earlier, spans.earlier), marked(later, spans.later)];
};

describe('differingWords', () => {
  test('joins words that differ side by side, and leaves out the punctuation around them', () => {
    assert.deepEqual(
      compared('Tests drafts for one team.', 'Tests, and rewrites, drafts for "many teams".'),
      ['Tests drafts for [one team].', 'Tests, [and rewrites], drafts for "[many teams]".'],
    );
  });

  test('has nothing on the side that only lacks words', () => {
    assert.deepEqual(compared('Leads a project', 'Leads a project across teams'), [
      'Leads a project',
      'Leads a project [across teams]',
    ]);
  });

  test('takes words that a hyphen or an apostrophe joins as one', () => {
    assert.deepEqual(compared('Leads a year-long project', 'Leads a week-long project'), [
      'Leads a [year-long] project',
      'Leads a [week-long] project',
    ]);
    assert.deepEqual(compared('Reads the team’s plan', 'Reads the firm’s plan'), [
      'Reads the [team’s] plan',
      'Reads the [firm’s] plan',
    ]);
  });

  test('does not let a lone short word break up what differs', () => {
    assert.deepEqual(compared('Changes a plan', 'Changes how a department works'), [
      'Changes [a plan]',
      'Changes [how a department works]',
    ]);
    assert.deepEqual(compared('Keeps notes', 'Keeps good notes'), ['Keeps notes', 'Keeps [good] notes']);
  });

  test('does not mind case, nor how accents are stored', () => {
    assert.deepEqual(compared('Réads, then decides', 're\u0301ads then Decides'), [
      'Réads, then decides',
      're\u0301ads then Decides',
    ]);
  });

  test('reads scripts without spaces, and from right to left', () => {
    assert.deepEqual(compared('每周检查记录', '每月检查记录'), ['[每周]检查记录', '[每月]检查记录']);
    assert.deepEqual(compared('يكتب التقرير وحده', 'يكتب التقرير مع فريقه'), [
      'يكتب التقرير [وحده]',
      'يكتب التقرير [مع فريقه]',
    ]);
  });

  test('takes what is too long to compare as one part, between the words that both begin and end with', () => {
    const long = (word: string): string => `${word} kept `.repeat(201).trim();
    const [earlier, later] = compared(`Same ${long('one')} end`, `Same ${long('two')} end`);
    assert.equal(earlier, `Same [${long('one').replace(/ kept$/, '')}] kept end`);
    assert.equal(later, `Same [${long('two').replace(/ kept$/, '')}] kept end`);
  });
});

describe('Laws of differingWords', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'a',
      'b',
      'the',
      'leads',
      'Leads',
      'team’s',
      'year-long',
      'e\u0301',
      'é',
      '周',
      'عربي',
      '👩‍🔬',
      'İ',
      '',
      ',',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

  test('parts stand in order, apart and inside their text, and are never empty', () => {
    fc.assert(
      fc.property(text, text, (earlier, later) => {
        const spans = differingWords(earlier, later);
        for (const [whole, parts] of [
          [earlier, spans.earlier],
          [later, spans.later],
        ] as const) {
          let at = -1;
          for (const { start, end } of parts) {
            assert.ok(at < start && start < end && end <= whole.length);
            at = end;
          }
        }
      }),
    );
  });

  test('outside the parts, both texts have the same words in the same order', () => {
    const rest = (whole: string, parts: readonly TextSpan[]): string[] =>
      placedWords(whole)
        .filter((one) => !parts.some(({ start, end }) => start <= one.start && one.end <= end))
        .map((one) => one.word);
    fc.assert(
      fc.property(text, text, (earlier, later) => {
        const spans = differingWords(earlier, later);
        assert.deepEqual(rest(earlier, spans.earlier), rest(later, spans.later));
      }),
    );
  });

  test('the same words have no parts; texts without a common word differ from end to end', () => {
    fc.assert(
      fc.property(text, (one) => {
        assert.deepEqual(differingWords(one, `${one}.`), { earlier: [], later: [] });
      }),
    );
    assert.deepEqual(compared('One, two', 'Three - four'), ['[One, two]', '[Three - four]']);
    assert.deepEqual(compared('', '...'), ['', '...']);
  });

  test('exchanging the texts exchanges the parts', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { earlier, later } = differingWords(one, other);
        assert.deepEqual(differingWords(other, one), { earlier: later, later: earlier });
      }),
    );
  });
});

test('placed words stand where they say, in order and apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = placedWords(text);
      for (const { word, start, end } of words)
        assert.equal(text.slice(start, end).normalize().toLowerCase(), word);
      assert.ok(words.every(({ start }, index) => start >= (words[index - 1]?.end ?? 0)));
      const plain = text.normalize().toLowerCase();
      assert.deepEqual(
        placedWords(plain).map(({ word }) => word),
        wordsOf(plain),
      );
    }),
  );
});
