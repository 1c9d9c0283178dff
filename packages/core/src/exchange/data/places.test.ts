import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { guessMapping, readData, type DataPlace, type DataPlaceRole, type DataRoles } from './index.js';

const folder = new URL('fixtures/', import.meta.url);
const documents = readdirSync(folder).map((name) => {
  const fixture: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const { document, others = [] } = fixture as { document: unknown; others?: unknown[] };
  return { name, document, others: others.map((data) => ({ data })) };
});
const roles: readonly DataPlaceRole[] = [
  ...(['track', 'theme', 'competency', 'level', 'cell', 'statement', 'example', 'text'] as const),
  ...(['name', 'id', 'weight', 'mustHave', 'none'] as const),
];

const places = (document: unknown, said?: DataRoles): readonly DataPlace[] =>
  readData(document, { ...(said && { said }) }).report.places;
const told = (list: readonly DataPlace[]): string[] => list.map(({ path, role }) => `${path}: ${role}`);

/** Levels, competencies and themes by their names, and how many tracks and cells there are. */
function found(document: unknown, said: DataRoles): object {
  const result = readData(document, { said });
  assert.ok(result.ok, JSON.stringify(result));
  const { tracks, competencies, themes = [] } = result.value;
  return {
    tracks: tracks.length,
    levels: tracks[0]?.levels?.map(({ code, title, id }) => title ?? code ?? id),
    competencies: competencies.map(({ name }) => name),
    ...(themes.length > 0 && { themes: themes.map(({ name }) => name) }),
    cells: result.report.cells,
    unsure: result.report.origins.filter(({ confidence }) => confidence < 0.9).length,
  };
}

const areas = {
  areas: {
    craft: { junior: 'Plans a day well', senior: 'Plans a whole week' },
    care: { junior: 'Listens to people', senior: 'Helps all the others' },
  },
};
const rows = {
  list: [
    { a: 'Planning', b: 'L.1', c: 'Plans a week' },
    { a: 'Planning', b: 'L.2', c: 'Plans a year' },
  ],
};

describe('the places of a document', () => {
  it('say what each was read as, with a few of its texts', () => {
    const list = places({
      name: 'Bakery',
      grades: ['Apprentice', 'Baker'],
      topics: [
        { title: 'Planning', cells: { Apprentice: ['Asks in time'], Baker: ['Plans weeks', 'Plans years'] } },
        { title: 'Writing', cells: { Baker: ['Writes the rota'] } },
      ],
    });
    assert.deepEqual(list, [
      { path: 'name', kind: 'text', role: 'name', count: 1, examples: ['Bakery'] },
      { path: 'grades', kind: 'items', role: 'level', count: 2, examples: ['Apprentice', 'Baker'] },
      { path: 'topics', kind: 'items', role: 'competency', count: 2, examples: ['Planning', 'Writing'] },
      {
        path: 'topics.*.title',
        kind: 'text',
        role: 'name',
        count: 2,
        examples: ['Planning', 'Writing'],
      },
      { path: 'topics.*.cells', kind: 'items', role: 'level', count: 3, examples: ['Apprentice', 'Baker'] },
      {
        path: 'topics.*.cells.*',
        kind: 'items',
        role: 'statement',
        count: 4,
        examples: ['Asks in time', 'Plans weeks', 'Plans years'],
      },
    ]);
  });

  it('are at most a hundred, and none of a document of our own', () => {
    const wide = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`key ${index}`, { say: 'x' }]),
    );
    assert.equal(places({ ...wide, more: [wide] }).length, 100);
    const own = {
      schemaVersion: 1,
      id: 'own',
      name: 'Own',
      competencies: [],
      tracks: [{ id: 't', name: 'T' }],
    };
    assert.deepEqual(places(own), []);
  });

  for (const { name, document, others } of documents) {
    it(`change nothing when they are all confirmed: ${name}`, () => {
      const first = readData(document, { others });
      assert.ok(first.ok);
      const said = Object.fromEntries(first.report.places.map(({ path, role }) => [path, role]));
      const again = readData(document, { said, others });
      assert.ok(again.ok, JSON.stringify(again));
      assert.deepEqual(again.value, first.value);
      assert.deepEqual(told(again.report.places), told(first.report.places));
    });
  }
});

describe('what a person says of places', () => {
  it('makes a document readable whose keys say nothing', () => {
    assert.equal(readData(rows).ok, false);
    const said: DataRoles = { 'list.*.a': 'competency', 'list.*.b': 'level', 'list.*.c': 'statement' };
    assert.deepEqual(found(rows, said), {
      tracks: 1,
      levels: ['L.1', 'L.2'],
      competencies: ['Planning'],
      cells: 2,
      unsure: 0,
    });
    assert.deepEqual(told(places(rows, said)), [
      'list: cell',
      'list.*.a: competency',
      'list.*.b: level',
      'list.*.c: statement',
    ]);
  });

  it('turns tracks, levels and competencies into one another', () => {
    const plain = {
      tracks: 1,
      competencies: ['craft', 'care'],
      levels: ['junior', 'senior'],
      cells: 4,
      unsure: 0,
    };
    assert.deepEqual(found(areas, {}), plain);
    assert.deepEqual(found(areas, { areas: 'level' }), {
      ...plain,
      competencies: ['junior', 'senior'],
      levels: ['craft', 'care'],
    });
    assert.deepEqual(found(areas, { areas: 'track' }), {
      ...plain,
      tracks: 2,
      competencies: ['junior', 'senior'],
      levels: undefined,
    });
  });

  it('moves a text from what it seems to be to what it is', () => {
    const document = {
      skills: [
        {
          name: 'p1',
          label: 'Planning',
          levels: [{ title: 'One', text: 'Plans a week', hint: 'Asks early' }],
        },
        {
          name: 'w1',
          label: 'Writing',
          levels: [{ title: 'One', text: 'Writes notes', hint: 'Reads a lot' }],
        },
      ],
    };
    assert.deepEqual(readData(document).report.competencies, 2);
    const said: DataRoles = {
      'skills.*.label': 'name',
      'skills.*.levels.*.hint': 'statement',
      'skills.*.levels.*.text': 'none',
    };
    const result = readData(document, { said });
    assert.ok(result.ok);
    assert.deepEqual(
      result.value.competencies.map(({ name }) => name),
      ['Planning', 'Writing'],
    );
    const [cell] = Object.values(result.value.tracks[0]?.competencies?.[0]?.expectations ?? {});
    assert.deepEqual(typeof cell === 'object' && cell.statements?.map(({ text }) => text), ['Asks early']);
    const lost = result.report.notes
      .filter(({ kind }) => kind === 'left-out')
      .map(({ values }) => values?.['path']);
    assert.deepEqual(lost, ['skills.*.levels.*.text', 'skills.*.name']);
  });

  it('takes names that are no items for keys', () => {
    const document = {
      list: [
        { a: 'Care for people who need it', b: 'L.1', c: 'Listens to all of them' },
        { a: 'Care for people who need it', b: 'L.2', c: 'Explains it to everyone' },
      ],
    };
    assert.deepEqual(told(places(document)), ['list: competency', 'list.*: level', 'list.*.b: name']);
    const said: DataRoles = { 'list.*': 'none' };
    assert.deepEqual(told(places(document, said)).slice(1), [
      'list.*: none',
      'list.*.a: statement',
      'list.*.b: name',
      'list.*.c: none',
    ]);
    const more: DataRoles = { 'list.*.a': 'competency', 'list.*.b': 'level', 'list.*.c': 'statement' };
    assert.deepEqual(found(document, { ...said, ...more }), {
      tracks: 1,
      levels: ['L.1', 'L.2'],
      competencies: ['Care for people who need it'],
      cells: 2,
      unsure: 0,
    });
  });

  it('leaves out a list that is none of it', () => {
    const document = {
      levels: ['One', 'Two', 'Three'],
      skills: [{ name: 'Planning', cells: ['Plans a day', 'Plans a week', 'Plans a year'] }],
      others: [{ name: 'Lunch', cells: ['Soup of the day', 'Bread and more', 'Cake and tea'] }],
    };
    const said: DataRoles = { 'others.*.cells': 'none', others: 'none' };
    assert.deepEqual(found(document, said), {
      tracks: 1,
      levels: ['One', 'Two', 'Three'],
      competencies: ['Planning'],
      cells: 3,
      unsure: 0,
    });
  });

  it('may be anything, of any place or of none, and is never run or thrown at', () => {
    const paths = [...new Set(documents.flatMap(({ document }) => places(document).map(({ path }) => path)))];
    const anyPath = fc.oneof(fc.constantFrom(...paths, '__proto__', 'constructor', ''), fc.string());
    const anySaid = fc.dictionary(anyPath, fc.constantFrom(...roles), { maxKeys: 6 });
    const law = fc.property(fc.constantFrom(...documents), anySaid, ({ document }, said) => {
      const result = readData(document, { said });
      for (const { path, role } of result.report.places)
        if (Object.hasOwn(said, path)) assert.equal(role, said[path]);
      assert.deepEqual(guessMapping(document, said), result.report.mapping);
      if (!result.ok) assert.ok(result.issues.every(({ message }) => message.length > 10));
    });
    fc.assert(law, { numRuns: Number(process.env['RUNS'] ?? 300) });
    assert.equal(({} as Record<string, unknown>)['said'], undefined);
  });
});
