import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { framework as anyFramework } from '../../../testing/arbitrary.js';
import { parseFramework, type Expectation, type Framework } from '../../index.js';

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
type Draft = Mutable<Framework>;
type Pick = <T>(from: readonly T[] | undefined) => T | undefined;
/** One edit, as a person would make it. `fresh` is an id and a text that nothing has yet. */
type Edit = (draft: Draft, pick: Pick, fresh: string) => void;

const remove = <T>(list: T[] | undefined, item: T | undefined): void => {
  if (list && item !== undefined && list.includes(item)) list.splice(list.indexOf(item), 1);
};
const turn = <T>(list: T[] | undefined): void => {
  if (list && list.length > 1) list.push(list.shift() as T);
};
const rowIn = (draft: Draft, pick: Pick) => pick(pick(draft.tracks)?.competencies);
const cellIn = (draft: Draft, pick: Pick): Mutable<Expectation> | undefined =>
  pick(Object.values(rowIn(draft, pick)?.expectations ?? {}).filter((cell) => cell !== 'not-expected'));

/** Writes the statements of a cell anew, as a person does by hand: their default ids follow their places. */
const write = (cell: Mutable<Expectation> | undefined, change: (texts: string[]) => string[]): void => {
  if (cell) cell.statements = change((cell.statements ?? []).map(({ text }) => text)) as never;
};

const statementEdits: Record<string, Edit> = {
  reword: (draft, pick, fresh) => {
    const statement = pick(cellIn(draft, pick)?.statements);
    if (statement) statement.text += ` ${fresh}`;
  },
  replace: (draft, pick, fresh) =>
    Object.assign(pick(cellIn(draft, pick)?.statements) ?? {}, { text: fresh }),
  insertFirst: (draft, pick, fresh) => write(cellIn(draft, pick), (texts) => [fresh, ...texts]),
  insertLast: (draft, pick, fresh) => write(cellIn(draft, pick), (texts) => [...texts, fresh]),
  insertNamed: (draft, pick, fresh) =>
    cellIn(draft, pick)?.statements?.push({ id: pick(['one', 'two']) ?? '', text: fresh }),
  removeFirst: (draft, pick) => write(cellIn(draft, pick), (texts) => texts.slice(1)),
  move: (draft, pick) => {
    const [from, to] = [cellIn(draft, pick), cellIn(draft, pick)];
    const statement = pick(from?.statements);
    remove(from?.statements, statement);
    if (statement) write(to, (texts) => [...texts, statement.text]);
  },
  split: (draft, pick, fresh) =>
    write(cellIn(draft, pick), (texts) =>
      texts.flatMap((text) => [`${text} ${fresh} a`, `${text} ${fresh} b`]),
    ),
  turn: (draft, pick) => turn(cellIn(draft, pick)?.statements),
};

const rowEdits: Record<string, Edit> = {
  writeCell: (draft, pick, fresh) => {
    const row = rowIn(draft, pick);
    const cells = ['not-expected', [fresh], { summary: fresh }, { weight: 2, statements: [] }, {}];
    const level = pick(['role', 'level1', 'level2', 'level3']) ?? '';
    if (row) row.expectations = { ...row.expectations, [level]: pick(cells) as never };
  },
  clearCell: (draft, pick) => {
    const cells = rowIn(draft, pick)?.expectations ?? {};
    delete cells[pick(Object.keys(cells)) ?? ''];
  },
  weigh: (draft, pick) => Object.assign(rowIn(draft, pick) ?? {}, { weight: pick([0, 2, 3]) }),
  require: (draft, pick) => Object.assign(rowIn(draft, pick) ?? {}, { mustHave: pick([true, false]) }),
  add: (draft, pick) => {
    const [track, competency] = [pick(draft.tracks), pick(draft.competencies)];
    if (track && competency)
      track.competencies = [{ competency: competency.id }, ...(track.competencies ?? [])];
  },
  remove: (draft, pick) => {
    const rows = pick(draft.tracks)?.competencies;
    remove(rows, pick(rows));
  },
  turn: (draft, pick) => turn(pick(draft.tracks)?.competencies),
};

const competencyEdits: Record<string, Edit> = {
  rename: (draft, pick, fresh) => Object.assign(pick(draft.competencies) ?? {}, { name: fresh }),
  describe: (draft, pick, fresh) => Object.assign(pick(draft.competencies) ?? {}, { description: fresh }),
  reidentify: (draft, pick, fresh) => {
    const competency = pick(draft.competencies);
    for (const row of draft.tracks.flatMap(({ competencies = [] }) => competencies)) {
      if (row.competency === competency?.id) row.competency = fresh;
    }
    Object.assign(competency ?? {}, { id: fresh });
  },
  add: (draft, pick, fresh) => {
    const theme = pick(draft.themes)?.id;
    draft.competencies.unshift({
      id: pick(['extra', fresh]) ?? '',
      name: fresh,
      ...(theme ? { theme } : {}),
    });
  },
  remove: (draft, pick) => {
    const competency = pick(draft.competencies);
    remove(draft.competencies, competency);
    for (const { competencies } of draft.tracks) {
      remove(
        competencies,
        competencies?.find((row) => row.competency === competency?.id),
      );
    }
  },
  addTheme: (draft, _pick, fresh) => (draft.themes ??= []).push({ id: fresh, name: fresh }),
  setTheme: (draft, pick) => Object.assign(pick(draft.competencies) ?? {}, { theme: pick(draft.themes)?.id }),
  removeTheme: (draft, pick) => {
    const theme = pick(draft.themes);
    remove(draft.themes, theme);
    for (const competency of draft.competencies) if (competency.theme === theme?.id) delete competency.theme;
  },
};

const levelEdits: Record<string, Edit> = {
  add: (draft, pick, fresh) => {
    const level = { id: pick(['level9', fresh]) ?? '', title: fresh };
    const track = pick(draft.tracks);
    if (track) (track.levels ??= []).splice(pick([0, 1, 9]) ?? 0, 0, level);
  },
  rename: (draft, pick, fresh) => Object.assign(pick(pick(draft.tracks)?.levels) ?? {}, { title: fresh }),
  reidentify: (draft, pick, fresh) => {
    const track = pick(draft.tracks);
    const level = pick(track?.levels);
    for (const { expectations = {} } of track?.competencies ?? []) {
      const cell = expectations[level?.id ?? ''];
      if (cell) expectations[fresh] = cell;
      delete expectations[level?.id ?? ''];
    }
    Object.assign(level ?? {}, { id: fresh });
  },
  remove: (draft, pick) => {
    const track = pick(draft.tracks);
    const level = pick(track?.levels);
    remove(track?.levels, level);
    for (const { expectations = {} } of track?.competencies ?? []) delete expectations[level?.id ?? ''];
  },
  turn: (draft, pick) => turn(pick(draft.tracks)?.levels),
  grade: (draft, pick, fresh) => {
    (draft.jobLevels ??= []).push({ id: fresh, name: fresh, rank: 1 });
    Object.assign(pick(pick(draft.tracks)?.levels) ?? {}, { jobLevel: pick(draft.jobLevels)?.id });
  },
  removeGrade: (draft, pick) => remove(draft.jobLevels, pick(draft.jobLevels)),
};

const trackEdits: Record<string, Edit> = {
  add: (draft, pick, fresh) => {
    const parent = pick(draft.tracks)?.id ?? fresh;
    draft.tracks.splice(pick([0, 9]) ?? 0, 0, { id: fresh, name: fresh, extends: parent });
  },
  extend: (draft, pick) => Object.assign(pick(draft.tracks) ?? {}, { extends: pick(draft.tracks)?.id }),
  standAlone: (draft, pick) => void delete pick(draft.tracks)?.extends,
  remove: (draft, pick) => remove(draft.tracks, pick(draft.tracks)),
  group: (draft, pick, fresh) => {
    const tracks = draft.tracks.map(({ id }) => id);
    (draft.trackGroups ??= []).push({ id: pick(['group', fresh]) ?? '', name: fresh, tracks });
  },
  ungroup: (draft, pick) => remove(draft.trackGroups, pick(draft.trackGroups)),
  addMove: (draft, pick) => {
    const [from, to] = [1, 2].map(() => {
      const { id = '', levels } = pick(draft.tracks) ?? {};
      return { track: id, level: pick(levels)?.id ?? 'role' };
    });
    if (from && to)
      (draft.moves ??= []).push({ from, to, kind: pick(['lateral', 'switch'] as const) ?? 'switch' });
  },
  removeMove: (draft, pick) => remove(draft.moves, pick(draft.moves)),
  setScale: (draft, pick, fresh) => {
    const ids = pick([
      ['not-yet', 'working-towards', 'meets'],
      ['meets', 'not-yet'],
      ['not-yet', fresh, 'meets'],
    ]);
    const points = (ids ?? []).map((id, index) => ({
      id,
      name: pick([id, fresh]) ?? '',
      value: index ? 1 : 0,
    }));
    draft.ratingScale = { points };
  },
  rename: (draft, _pick, fresh) => Object.assign(draft, { name: fresh }),
};

const edits = [statementEdits, rowEdits, competencyEdits, levelEdits, trackEdits].flatMap((group) =>
  Object.values(group),
);

interface Step {
  readonly edit: number;
  readonly seed: number;
}

const steps = fc.array(
  fc.record({ edit: fc.nat({ max: edits.length - 1 }), seed: fc.nat({ max: 999_999 }) }),
  { maxLength: 6 },
);

/** Makes the edits one after another, apart from those that leave something a parser would refuse. */
function edited(framework: Framework, list: readonly Step[], name: string): Framework {
  return list.reduce((before, { edit, seed }, index) => {
    let state = seed;
    const pick: Pick = (from = []) => {
      state = (state * 31 + 7) % 1_000_003;
      return from[state % from.length];
    };
    const draft = JSON.parse(JSON.stringify(before)) as Draft;
    edits[edit]?.(draft, pick, `${name}${index}`);
    const result = parseFramework(draft);
    return result.ok ? result.value : before;
  }, framework);
}

/** A framework, and two others that were each made from it by a few edits. */
export const threeVersions = fc
  .tuple(anyFramework, steps, steps, steps)
  .map(([framework, first, ours, theirs]): readonly [Framework, Framework, Framework] => {
    const base = edited(framework, first, 'base');
    return [base, edited(base, ours, 'ours'), edited(base, theirs, 'theirs')];
  });

test('every edit that the generator makes changes some framework', () => {
  const bases = fc.sample(threeVersions, { numRuns: 200, seed: 1 }).map(([base]) => base);
  edits.forEach((_, edit) => {
    const changed = bases.filter(
      (base, seed) => JSON.stringify(edited(base, [{ edit, seed }], 'x')) !== JSON.stringify(base),
    );
    assert.ok(changed.length >= 5, `edit ${edit} changes ${changed.length} of 200`);
  });
});
