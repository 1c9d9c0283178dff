import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import { findTrack, resolveTrack } from '../../framework/resolve-track.js';
import type { Framework } from '../../schema/framework.js';
import { readMarkdown } from './index.js';

const folder = new URL('fixtures/', import.meta.url);
const fixture = (name: string): string => readFileSync(new URL(`${name}.md`, folder), 'utf8');
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -3)] : []));

/** What a person sees of a framework: each track as rows of texts. */
function shown(framework: Framework): unknown {
  const themes = new Map(framework.themes?.map(({ id, name }) => [id, name]));
  return framework.tracks.map((track) => {
    const { levels, rows } = resolveTrack(framework, findTrack(framework, track.id));
    return {
      name: track.name,
      description: track.description,
      levels: levels.map(({ code = '', title = '', description = '' }) => `${code}|${title}|${description}`),
      rows: rows.map(({ competency, name, description, cells }) => ({
        name,
        theme: themes.get(competency.theme ?? ''),
        description,
        cells: cells.map((cell) =>
          typeof cell === 'object'
            ? {
                ...cell,
                statements: cell.statements?.map(({ text, examples }) =>
                  examples ? { text, examples } : text,
                ),
              }
            : (cell ?? null),
        ),
      })),
    };
  });
}

describe('readMarkdown', () => {
  for (const name of names)
    it(`reads ${name}.md as expected`, () => {
      const { report, ...result } = readMarkdown(fixture(name));
      assert.ok(result.ok, JSON.stringify(report));
      const read = JSON.parse(
        JSON.stringify({ name: result.value.name, tracks: shown(result.value), report }),
      ) as unknown;
      const file = new URL(`${name}.json`, folder);
      assert.deepEqual(read, JSON.parse(readFileSync(file, 'utf8')));
    });

  it('says for every cell in which line it begins, by the ids of the framework', () => {
    const lines = fixture('themes-deep').split('\n');
    const result = readMarkdown(lines.join('\n'));
    const { report } = result;
    const value = valueOf(result);
    assert.equal(report.origins.length, report.cells);
    for (const { track, competency, level, line = 0 } of report.origins) {
      const row = findTrack(value, track).competencies?.find((item) => item.competency === competency);
      const cell = row?.expectations?.[level];
      const text = typeof cell === 'object' ? cell.statements?.[0]?.text : undefined;
      assert.ok(text !== undefined && lines[line - 1]?.includes(text), text);
    }
  });

  it('names in a note every heading, paragraph and item that has no place', () => {
    const text =
      '# A\n\nWho.\n\n## One\n### L1\n- x1\n### L2\n- x2\n## Loose\nLoose words.\n- item\n  - inner\n';
    const { report } = readMarkdown(`${text}\n# Other\n<!-- hidden -->\n<img src="a">\n`);
    const left = report.notes
      .filter(({ kind }) => kind === 'left-out')
      .map(({ line, message }) => `${line} ${message}`);
    assert.deepEqual(left, [
      '10 "Loose" and the lines below it (3) are no part of a track.',
      '15 "Other" is no part of a track.',
      '16 A comment: "<!-- hidden -->".',
      '17 Markup without words: "<img src="a">".',
    ]);
  });

  it('takes words of another language for what they are', () => {
    const text =
      '# Plan\n## Erfahren\n### Handwerk\n- Baut\n### Umgang\n- Fragt\n## Neu\n### Handwerk\n- entfällt\n### Umgang\n- Lernt';
    const words = { seniority: ['erfahren', 'neu'], notExpected: ['entfällt'] };
    const { levels, rows } = resolveTrack(...trackOf(valueOf(readMarkdown(text, { words }))));
    assert.deepEqual(
      levels.map(({ title }) => title),
      ['Erfahren', 'Neu'],
    );
    assert.equal(rows[0]?.cells[1], 'not-expected');
  });

  it('knows levels by what repeats, and says that it guessed', () => {
    const text = '# Jobs\n## Red\n### Up\n- a\n### Down\n- b\n## Blue\n### Up\n- c\n### Down\n- d\n';
    const result = readMarkdown(text);
    const { levels, rows } = resolveTrack(...trackOf(valueOf(result)));
    assert.deepEqual(
      [levels.map(({ title }) => title), rows.map(({ name }) => name)],
      [
        ['Up', 'Down'],
        ['Red', 'Blue'],
      ],
    );
    assert.ok(result.report.confidence < 0.8);
    assert.ok(
      result.report.notes.some(({ kind, message }) => kind === 'guessed' && message.includes('levels')),
    );
  });

  it('takes the names that it is given', () => {
    const { id, name, language } = valueOf(
      readMarkdown(fixture('tables'), { id: 'own', name: 'Own', language: 'en' }),
    );
    assert.deepEqual([id, name, language], ['own', 'Own', 'en']);
  });

  it('refuses what holds no ladder, what is no text and what is too long, with a reason', () => {
    const codeOf = (text: string): string | undefined => {
      const result = readMarkdown(text);
      return result.ok ? undefined : result.issues[0]?.code;
    };
    assert.equal(codeOf(''), 'no-ladder');
    assert.equal(codeOf('# Notes\n\nWords.\n\n- one\n- two\n'), 'no-ladder');
    assert.equal(codeOf('PK\u0003\u0004'), 'not-text');
    assert.equal(codeOf('a\u0000'), 'not-text');
    assert.equal(codeOf('x'.repeat(500_001)), 'too-large');
    assert.equal(codeOf('# a\n'.repeat(20_001)), 'too-large');
  });
});

const trackOf = (framework: Framework): Parameters<typeof resolveTrack> => [
  framework,
  framework.tracks[0] as Framework['tracks'][number],
];
