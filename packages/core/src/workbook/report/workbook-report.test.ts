import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { rateAll, respond } from '../../../testing/workbooks.js';
import { checkFramework, english } from '../../checker.js';
import {
  createResponse,
  defaultWorkbook,
  reportHtml,
  reportMarkdown,
  reportMessages,
  workbookReport,
  type WorkbookDefinition,
  type WorkbookReport,
  type WorkbookResponse,
} from '../../workbook.js';

const today = '2026-11-02';
const golden = (name: string): string => readFileSync(new URL(`./golden/${name}`, import.meta.url), 'utf8');

const texts = new Set(['title', 'text', 'label', 'purpose', 'remedy', 'name', 'description']);

/** The default workbook with an action a stage and plain words, so that the golden files follow this code only. */
const definition = JSON.parse(
  JSON.stringify({
    ...defaultWorkbook,
    stages: defaultWorkbook.stages.map((stage) => ({ ...stage, actions: stage.actions.slice(0, 1) })),
  }),
  function (this: { id?: string }, key, value: unknown) {
    return texts.has(key) && this.id !== undefined ? `${key} of ${this.id}` : value;
  },
) as WorkbookDefinition;
const filled: WorkbookResponse = respond(
  {
    'competencies-defined': 'yes',
    'levels-defined': 'yes',
    'tracks-exist': 'yes',
    ...rateAll('tracks-performance', 4),
    'tracks-performance/known': 2,
    'tracks-performance/scalable': 'dont-know',
    ...rateAll('benefits', 3),
    'benefits/retention': 5,
    'top-benefit': 'retention',
    'top-benefit/why': 'We lose two engineers a quarter.\nReplacing one takes five months.',
    'current-stage': 'planning',
    'practice/competency': 'Listening',
    'practice/first': 'Lets people finish.',
    'reflection/usefulness': 'Yes & no: <b>levels</b> are *hard*.',
  },
  {
    id: 'acme',
    guide: { link: 'https://example.org/guide' },
    levelCounts: [{ id: 'eng', name: 'Engineering', levels: 5 }],
    framework: {
      schemaVersion: 1,
      id: 'f',
      name: 'F',
      competencies: [{ id: 'a', name: 'Listening' }],
      tracks: [
        {
          id: 't',
          name: 'Adviser',
          levels: [
            { id: 'l1', title: 'Adviser' },
            { id: 'l2', code: 'A2' },
          ],
          competencies: [
            {
              competency: 'a',
              expectations: {
                l1: {
                  statements: [
                    { id: 's1', text: 'Lets people finish.' },
                    { id: 's2', text: 'Asks | back.' },
                  ],
                },
              },
            },
          ],
        },
      ],
    },
    roadmap: [
      { stage: 'awareness', done: true },
      { stage: 'planning', start: '2026-10-01', finish: '2026-10-30', notes: '# Ask Sam' },
      { stage: 'development', owner: 'Noor', start: '2027-01-04', finish: '2027-03-05' },
    ],
  },
);

describe('the report of a workbook', () => {
  const { framework } = filled;
  assert.ok(framework);
  const report = workbookReport(definition, filled, {
    today,
    findings: checkFramework(framework, { lexicon: english }),
  });

  test('begins with four sentences, and has its six sections in order', () => {
    assert.equal(report.summary.length, 4);
    assert.deepEqual(
      report.sections.map(({ id }) => id),
      ['foundations', 'scores', 'priorities', 'practice', 'roadmap', 'unanswered'],
    );
    for (const { columns, rows } of report.sections.flatMap(({ tables }) => tables))
      for (const row of rows) assert.equal(row.length, columns.length);
  });

  test('is, as Markdown, what the golden file says', () => {
    assert.equal(reportMarkdown(report), golden('report.md.txt'));
  });

  test('is, as a page, what the golden file says', () => {
    assert.equal(reportHtml(report), golden('report.html.txt'));
  });

  test('says something where nothing is answered, and nothing is asked', () => {
    for (const empty of [definition, { ...definition, steps: [], sections: [], stages: [] }]) {
      const { summary, sections } = workbookReport(empty, createResponse(empty), { today });
      assert.ok(summary.every(Boolean) && sections.every(({ title }) => title));
    }
  });

  test('speaks another language', () => {
    const german = { ...reportMessages, title: () => 'Bericht', day: () => '2. November 2026' };
    const { title, date } = workbookReport(definition, filled, { today, messages: german });
    assert.deepEqual([title, date], ['Bericht', '2. November 2026']);
  });

  test('names every warning, and people who disagree', () => {
    const roadmap = [
      { stage: 'awareness', start: '2027-02-01', finish: '2027-01-01' },
      { stage: 'planning', start: '2026-11-01' },
      { stage: 'development', start: '2027-06-01', finish: '2026-06-01' },
    ];
    const response = {
      ...respond({ 'current-stage': 'planning' }, { roadmap }),
      answers: [
        { step: 'current-stage', value: 'planning', by: 'a' },
        { step: 'current-stage', value: 'awareness', by: 'b' },
      ],
    };
    const { sections } = workbookReport(definition, response, { today });
    const text = sections.flatMap(({ sentences }) => sentences).join('\n');
    for (const part of [
      'finishes before',
      'starts before',
      'nobody owns it',
      'overdue',
      'days lie',
      'different answers',
    ])
      assert.ok(text.includes(part), part);
  });
});

describe('hostile text in a report', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(
        '<script>',
        '</style>',
        '&lt;',
        '"',
        "'",
        '`',
        '*',
        '_',
        '[x](javascript:y)',
        '![',
        '|',
        '\n',
        '\r\n',
        '    ',
        '# ',
        '- ',
        '1. ',
        '> ',
        '---',
        '===',
        '\\',
        '~~',
        'https://x.y',
        'www.x.y',
        'a@b.c',
        '$',
        '\u2028',
        'ا',
      ),
      maxLength: 12,
    }),
  );
  const reportOf = (text: string): WorkbookReport =>
    workbookReport(
      { ...definition, name: text },
      {
        ...filled,
        answers: filled.answers.map((each) => (each.item === 'why' ? { ...each, value: text } : each)),
        levelCounts: [{ id: 'a', name: text }],
        roadmap: [{ stage: 'planning', owner: text, notes: text }],
      },
      { today },
    );
  /** The page with its own tags only. */
  const tagsOf = (page: string): string[] => page.match(/<[^>]*>/g) ?? [];

  test('makes no tag of the page', () => {
    const plain = tagsOf(reportHtml(reportOf('x')));
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(text.trim() !== '');
        assert.deepEqual(tagsOf(reportHtml(reportOf(text))), plain);
      }),
    );
  });

  test('makes no markup of Markdown: each mark stands for itself', () => {
    const shape = (text: string): string =>
      text
        .split('\n')
        .map((line) => /^(#+ |> ?|\| |\*\*|\d+\. )?/.exec(line)?.[0])
        .join('\n')
        .replace(/(\n> ?)+/g, '\n> ');
    const plain = shape(reportMarkdown(reportOf('x')));
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(text.replace(/\p{Cc}|\s/gu, '') !== '');
        const markdown = reportMarkdown(reportOf(text));
        assert.equal(shape(markdown), plain);
        const bare = markdown.replace(/\\[\\`*_~[\]<>|&@$#+=:.-]|<br>|^\*\*|\*\*$|^>|(^| )\|( |$)/gm, '');
        assert.doesNotMatch(bare, /[`*_~[\]<>&@$]|\|[^-\s|]|:\/\/|www\./i);
      }),
    );
  });
});
