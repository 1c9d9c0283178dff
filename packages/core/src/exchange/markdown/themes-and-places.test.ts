import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import { readMarkdown } from './index.js';

const table = (...names: string[]): string =>
  [
    '| Competency | L1 | L2 |',
    '| --- | --- | --- |',
    ...names.map((name) => `| ${name} | Asks | Helps |`),
  ].join('\n');

describe('tables below headings', () => {
  const read = (...parts: string[]): ReturnType<typeof readMarkdown> => readMarkdown(parts.join('\n\n'));

  it('are themes of one track, by a guess, where their levels are the same and no competency comes twice', () => {
    const result = read(
      '# Desk',
      'For all.',
      '## People',
      'With care.',
      table('Care'),
      '## Craft',
      table('Plan', 'Test'),
    );
    const { tracks, themes = [], competencies } = valueOf(result);
    assert.deepEqual(
      tracks.map(({ name, description }) => [name, description]),
      [['Desk', 'For all.']],
    );
    assert.deepEqual(
      competencies.map(({ name, theme }) => `${themes.find(({ id }) => id === theme)?.name ?? ''} / ${name}`),
      ['People / Care', 'Craft / Plan', 'Craft / Test'],
    );
    assert.equal(themes[0]?.description, 'With care.');
    assert.ok(result.report.origins.every(({ confidence }) => confidence === 0.6));
    assert.ok(
      result.report.notes.some(({ kind, message }) => kind === 'guessed' && message.includes('theme')),
    );
  });

  it('are tracks where a competency comes twice, or no heading stands over all', () => {
    const twice = read('# Desk', '## Sales', table('Care', 'Plan'), '## Stock', table('Care', 'Test'));
    const apart = read('## Sales', table('Care', 'Plan'), '## Stock', table('Count', 'Test'));
    for (const result of [twice, apart]) {
      assert.deepEqual(
        valueOf(result).tracks.map(({ name }) => name),
        ['Sales', 'Stock'],
      );
      assert.equal(result.report.origins[0]?.confidence, 1);
    }
  });

  it('are the themes of several tracks where two headings stand over each, surely where themes come again', () => {
    const track = (name: string, ...rows: string[]): string[] => [
      `## ${name}`,
      '### People',
      table(...rows.slice(0, 1)),
      '### Craft',
      table(...rows.slice(1)),
    ];
    const result = read(
      '# All',
      ...track('Sales', 'Care', 'Plan'),
      ...track('Stock', 'Care', 'Count', 'Test'),
    );
    const { tracks, themes = [] } = valueOf(result);
    assert.deepEqual(
      tracks.map(({ name, competencies = [] }) => [name, competencies.length]),
      [
        ['Sales', 2],
        ['Stock', 3],
      ],
    );
    assert.deepEqual(
      themes.map(({ name }) => name),
      ['People', 'Craft'],
    );
    assert.equal(result.report.origins[0]?.confidence, 0.9);
  });

  it('belong together, too, where they have the same competencies at other levels', () => {
    const rows = (...levels: string[]): string =>
      [
        '| Title | Reach | Work |',
        '| --- | --- | --- |',
        ...levels.map((level) => `| ${level} | All of it | Helps |`),
      ].join('\n');
    const { tracks } = valueOf(
      read(
        '## Cooks',
        rows('Junior Cook', 'Senior Cook'),
        '## Chefs',
        rows('Chef', 'Head Chef', 'Lead Chef'),
      ),
    );
    assert.deepEqual(
      tracks.map(({ name, levels = [] }) => [name, ...levels.map(({ title }) => title)]),
      [
        ['Cooks', 'Junior Cook', 'Senior Cook'],
        ['Chefs', 'Chef', 'Head Chef', 'Lead Chef'],
      ],
    );
  });

  it('are one competency each where all their columns are levels', () => {
    const levels = (...rows: string[]): string =>
      ['| Junior | Senior |', '| --- | --- |', ...rows].join('\n');
    const { competencies, tracks } = valueOf(
      read(
        '# Cooks',
        '## Care',
        levels('| Asks | Helps |', '| Waits | Leads |'),
        '## Speed',
        levels('| Tries | Wins |'),
      ),
    );
    assert.deepEqual(
      competencies.map(({ name }) => name),
      ['Care', 'Speed'],
    );
    const cell = tracks[0]?.competencies?.[0]?.expectations?.['senior'];
    assert.deepEqual(typeof cell === 'object' && cell.statements?.map(({ text }) => text), [
      'Helps',
      'Leads',
    ]);
  });

  it('are told of where they are no part of the ladder', () => {
    const list = [
      '## L1',
      '### Care',
      '- Asks',
      '### Speed',
      '- Tries',
      '## L2',
      '### Care',
      '- Helps',
      '### Speed',
      '- Wins',
    ];
    const prices = ['| Meal | Price |', '| --- | --- |', '| Soup | 4 |'].join('\n');
    const next = ['| Level | Next |', '| --- | --- |', '| L1 | L2 |', '| L2 | L3 |'].join('\n');
    const { report } = read('# Cooks', ...list, '## Menu', prices, next);
    const told = report.notes.filter(
      ({ kind, message }) => kind === 'left-out' && message.startsWith('A table'),
    );
    assert.equal(told.length, 2);
    assert.equal(report.cells, 4);
  });
});

describe('headings and items below a competency', () => {
  const read = (...parts: string[]): ReturnType<typeof readMarkdown> => readMarkdown(parts.join('\n\n'));
  const level = (name: string, ...rows: string[]): string =>
    [`## ${name}`, ...rows.flatMap((row) => [`### ${row}`, '- Does so'])].join('\n');

  it('are no level where they sound like none and hold what no level holds', () => {
    const rows = ['Care', 'Speed'];
    const result = read(
      '# Cook',
      level('L1', ...rows),
      level('L2', ...rows),
      level('How to move on', 'Steps'),
    );
    const { tracks } = valueOf(result);
    assert.deepEqual(
      tracks[0]?.levels?.map(({ code }) => code),
      ['L1', 'L2'],
    );
    assert.ok(result.report.notes.some(({ message }) => message.includes('How to move on')));
  });

  it('tell of a title above that names nothing, as another name was given', () => {
    const text = ['---', 'title: All our cooks', '---', '', level('L1', 'Care'), level('L2', 'Care')].join(
      '\n',
    );
    const { notes } = readMarkdown(text, { name: 'Cooks' }).report;
    assert.ok(notes.some(({ kind, message }) => kind === 'left-out' && message.includes('All our cooks')));
  });

  it('are asked about where no competency has two levels', () => {
    const result = read('# Cook', level('Step 1', 'Ask', 'Wait'), level('Step 2', 'Share', 'Thank'));
    assert.ok(result.report.origins.every(({ confidence = 1 }) => confidence <= 0.6));
  });

  it('are levels below one label that stands everywhere, with paragraphs as what they expect', () => {
    const skill = (name: string): string =>
      [
        `## ${name}`,
        '**About:** all of it',
        '**Levels:**',
        '- **Level 1:**\n\n  Asks for help.\n\n  Waits for it.',
        '- **Level 2:**\n\n  Gives help.',
      ].join('\n\n');
    const { tracks, competencies } = valueOf(read('# Skills', skill('Care'), skill('Speed')));
    assert.deepEqual(
      competencies.map(({ name }) => name),
      ['Care', 'Speed'],
    );
    const [track] = tracks;
    assert.deepEqual(
      track?.levels?.map(({ title }) => title),
      ['Level 1', 'Level 2'],
    );
    const cell = Object.values(track?.competencies?.[1]?.expectations ?? {})[0];
    assert.deepEqual(typeof cell === 'object' && cell.statements?.map(({ text }) => text), [
      'Asks for help.',
      'Waits for it.',
    ]);
  });

  it('are no levels where a single one comes again and again, nor where the title alone sounds like one', () => {
    const guides = ['# Tools', '## Hammer', '### Links', '- One', '## Saw', '### Links', '- Two'];
    assert.equal(read(...guides).ok, false);
    const title = read('# R12: Rules', '## Aim', 'To be safe.', '## Scope', 'All shops.');
    assert.ok(title.report.origins.every(({ confidence = 1 }) => confidence <= 0.6));
  });
});

describe('items that are known by their place', () => {
  const level = (name: string, ...leads: string[]): string =>
    [`## ${name}`, ...leads.map((lead) => `- **${lead}**: does so`)].join('\n');
  const sureness = (...levels: string[]): number | undefined =>
    readMarkdown(['# Nurse', ...levels].join('\n\n')).report.origins[0]?.confidence;

  it('are sure where most of their words in bold come again at the same place', () => {
    const steps = [
      level('N1 Nurse', 'Learns', 'Follows', 'Ward'),
      level('N2 Nurse', 'Learns', 'Improves', 'Ward'),
      level('N3 Nurse', 'Teaches', 'Decides', 'House'),
    ];
    assert.equal(sureness(...steps), 0.8);
  });

  it('are a question where few of them do', () => {
    const steps = [
      level('N1 Nurse', 'Learns', 'Follows', 'Ward'),
      level('N2 Nurse', 'Learns', 'Improves', 'House'),
    ];
    assert.equal(sureness(...steps), 0.6);
  });
});
