import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { readHtmlTables, writeHtml } from './index.js';

const written = {
  schemaVersion: 1,
  id: 'support',
  name: 'Support',
  language: 'en-GB',
  themes: [{ id: 'craft', name: 'Craft' }],
  competencies: [
    { id: 'listening', name: 'Listening', theme: 'craft' },
    { id: 'leading', name: 'Leading', theme: 'craft' },
  ],
  tracks: [
    {
      id: 'advisers',
      name: 'Advisers & <leads>',
      levels: [
        { id: 'c1', code: 'C1', title: 'Adviser', description: 'Answers customers' },
        { id: 'c2', code: 'C2', title: 'Senior Adviser' },
      ],
      competencies: [
        {
          competency: 'listening',
          weight: 2,
          mustHave: true,
          expectations: { c1: ['Lets people finish.', 'Repeats <b>back</b> what was said.'] },
        },
        { competency: 'leading', expectations: { c1: 'not-expected', c2: { summary: 'Leads a shift.' } } },
      ],
    },
    { id: 'flat', name: '', competencies: [{ competency: 'leading' }] },
  ],
};
const framework = valueOf(parseFramework(written));
const golden = readFileSync(new URL('fixtures/advisers.html.txt', import.meta.url), 'utf8');

describe('writeHtml', () => {
  it('writes a table with a caption, scopes of headings, and statements as lists', () => {
    assert.equal(writeHtml(framework, 'advisers'), golden);
  });

  it('writes one level alone', () => {
    const result = readHtmlTables(writeHtml(framework, 'advisers', { level: 'c2' }));
    assert.ok(result.ok);
    assert.deepEqual(result.value[0]?.rows, [
      ['Theme', 'Competency', 'Weight', 'Must-have', 'C2 Senior Adviser'],
      ['Craft', 'Listening', '2', 'yes', ''],
      ['Craft', 'Leading', '1', '', '- Leads a shift.'],
    ]);
  });

  it('gives a track without a name no caption', () => {
    assert.doesNotMatch(writeHtml(framework, 'flat'), /caption/);
  });

  it('says which way the language reads, by its script where the tag has one', () => {
    const directions = {
      ar: 'rtl',
      'he-IL': 'rtl',
      'az-Arab': 'rtl',
      'ur-Latn': 'ltr',
      de: 'ltr',
      arn: 'ltr',
    };
    for (const [language, direction] of Object.entries(directions)) {
      const html = writeHtml(valueOf(parseFramework({ ...written, language })), 'advisers');
      assert.ok(html.startsWith(`<table lang="${language}" dir="${direction}">`), language);
    }
    const { language: _, ...unsaid } = written;
    assert.ok(writeHtml(valueOf(parseFramework(unsaid)), 'advisers').startsWith('<table dir="auto">'));
  });

  it('makes statements of their own of lines within a statement that begin as list items do', () => {
    const tracks = [
      {
        id: 't',
        name: 'T',
        competencies: [{ competency: 'leading', expectations: { role: ['a\nb\r\n- c'] } }],
      },
    ];
    const html = writeHtml(valueOf(parseFramework({ ...written, tracks })), 't');
    assert.match(html, /<li>a<br>b<br>- c<\/li>/);
  });

  it('throws on a track or a level that is not there', () => {
    assert.throws(() => writeHtml(framework, 'none'), RangeError);
    assert.throws(() => writeHtml(framework, 'advisers', { level: 'c9' }), RangeError);
  });
});
