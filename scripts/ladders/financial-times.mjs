import { parse } from 'yaml';
import { readOperations } from './financial-times-operations.mjs';
import { flow } from './shared.mjs';

export const financialTimes = {
  folder: 'financial-times',
  read: (file) => [
    readEngineering(parse(file('engineering.yml'))),
    readOperations(parse(file('operations.yml'))),
  ],
};

/** One list of levels, where `-ic` and `-pm` mark the two sides of the fork, becomes two tracks. */
function readEngineering(source) {
  const fork = source.levels.findIndex(({ id }) => /-(ic|pm)$/.test(id));
  const shared = source.levels.slice(0, fork);
  const side = (name) =>
    source.levels.slice(fork).filter(({ id }) => (name === 'ic' ? id.endsWith('-ic') : !id.endsWith('-ic')));
  const contributor = side('ic');
  const manager = side('pm');
  const rungs = [...new Set(source.levels.map(({ id }) => rung(id)))];
  const columns = (levels) =>
    levels.map(({ id, name }) => ({
      id,
      title: name,
      jobLevel: id,
      extensions: { 'financial-times': { proficiency: proficiencies(source, id) } },
    }));
  const rows = (levels) =>
    source.themes.map(({ id }) => ({
      competency: id,
      expectations: Object.fromEntries(
        levels.flatMap((level) => {
          const entries = source.competencies.filter(
            (entry) => entry.theme === id && entry.level === level.id,
          );
          return entries.length > 0 ? [[level.id, { statements: entries.flatMap(statementsOf) }]] : [];
        }),
      ),
    }));

  const framework = {
    schemaVersion: 1,
    id: 'financial-times-engineering',
    name: source.name,
    description: source.summary.trim(),
    language: 'en',
    jobLevels: source.levels.map(({ id, name }) => ({
      id,
      name,
      rank: rungs.indexOf(rung(id)) + 1,
      type: manager.some((level) => level.id === id) ? 'management' : 'individual-contributor',
    })),
    competencies: source.themes.map(({ id, name, summary }) => ({ id, name, description: flow(summary) })),
    tracks: [
      {
        id: 'contributor',
        name: `${source.name}: Individual Contributor`,
        type: 'individual-contributor',
        levels: columns([...shared, ...contributor]),
        competencies: rows([...shared, ...contributor]),
      },
      {
        id: 'people-manager',
        name: `${source.name}: People Manager`,
        type: 'management',
        extends: 'contributor',
        levels: columns([...shared, ...manager]),
        competencies: rows(manager),
      },
    ],
    trackGroups: [{ id: 'engineering', name: source.name, tracks: ['contributor', 'people-manager'] }],
    moves: movesOver(shared, contributor, manager),
    extensions: { 'financial-times': { googleSheetId: source.googleSheetId } },
  };
  const notes = [
    'Moves are our reading of the fork: the source lists levels only.',
    'The proficiency of each cell is kept under the extensions of the level: a cell has no place for it.',
  ];
  const kindOf = ({ at }) => (/ competencies\[\d+\]\.summary: /.test(at) ? 'statement' : undefined);
  return {
    name: 'financial-times-engineering',
    framework,
    notes,
    files: ['engineering.yml'],
    kindOf,
    leftOut: [],
  };
}

const rung = (levelId) => levelId.replace(/-(ic|pm)$/, '');

/** Numbered lines are statements of their own; the id of the entry stays, so that ratings survive a new wording. */
function statementsOf({ id, summary }) {
  const lines = summary.split('\n').filter((line) => line.trim());
  const isList = lines.some((line) => /^\d+\. /.test(line));
  return (isList ? lines : [flow(summary)]).map((line, index) => ({
    id: isList ? `${id}:${index + 1}` : id,
    text: line.replace(/^\d+\.\s+/, '').trim(),
  }));
}

const proficiencies = ({ competencies }, level) =>
  Object.fromEntries(
    competencies.filter((entry) => entry.level === level).map((entry) => [entry.theme, entry.proficiency]),
  );

/** Both sides of one rung switch to one another; what comes next on the other side is a promotion. */
function movesOver(shared, contributor, manager) {
  const place = (track, level) => ({ track, level: level.id });
  const switches = contributor.flatMap((level) => {
    const twin = manager.find(({ id }) => rung(id) === rung(level.id));
    const ends = [place('contributor', level), place('people-manager', twin)];
    return [
      { from: ends[0], to: ends[1], kind: 'switch' },
      { from: ends[1], to: ends[0], kind: 'switch' },
    ];
  });
  const last = place('contributor', contributor.at(-1));
  return [
    { from: place('contributor', shared.at(-1)), to: place('people-manager', manager[0]), kind: 'promotion' },
    ...switches,
    { from: last, to: place('people-manager', manager.at(-1)), kind: 'promotion' },
  ];
}
