import { textOrNothing } from './shared.mjs';

const scales = ['core-competencies', 'core-values', 'engineering', 'product'];
const files = [...scales, 'product-and-engineering'].map((name) => `${name}.json`);

export const unidays = {
  folder: 'unidays',

  read(file) {
    const themes = scales.map((name) => JSON.parse(file(`${name}.json`)));
    const organisation = JSON.parse(file('product-and-engineering.json'));
    const cells = new Map(
      themes.flatMap((theme) =>
        theme.topics.flatMap((topic) =>
          topic.levels.map((level) => [
            `${theme.path}/${topic.path}/${level.path}`,
            { topic: topic.path, level },
          ]),
        ),
      ),
    );
    const unresolved = [];
    const departments = departmentsIn(organisation);
    const framework = {
      schemaVersion: 1,
      id: organisation.path,
      name: organisation.title,
      language: 'en',
      themes: themes.map(({ path, title, summary }) => ({
        id: path,
        name: title,
        description: textOrNothing(summary),
      })),
      competencies: themes.flatMap((theme) =>
        theme.topics.map(({ path, title, summary }) => ({
          id: path,
          name: title,
          description: textOrNothing(summary),
          theme: theme.path,
        })),
      ),
      tracks: [
        ...themes.map(readScale),
        ...departments.flatMap(({ department }) =>
          (department.roles ?? []).map((role) => readRole(role, department, cells, unresolved)),
        ),
      ],
      trackGroups: departments.map(({ department, roles }) => ({
        id: department.path,
        name: department.title,
        tracks: roles.map(({ path }) => path),
      })),
    };
    const notes = [
      'The 4 files of competencies are tracks with all the text; a role takes the text of each reference into its cell.',
      'An optional reference weighs 0. References are kept under the extensions of the level: a cell cannot point.',
      `References to nothing, kept and not resolved: ${unresolved.join(', ') || 'none'} (its "optional" also stands outside "competencies").`,
    ];
    return [{ name: 'unidays', framework, notes, files, kindOf, leftOut, isCopy }];
  },
};

/** Departments lie inside one another; groups do not, so that a group has the roles of everything below it. */
function departmentsIn({ departments = [] }) {
  return departments.flatMap((department) => {
    const below = departmentsIn(department);
    const roles = [
      ...(department.roles ?? []),
      ...below.flatMap(({ department: { roles: own = [] } }) => own),
    ];
    return [{ department, roles }, ...below];
  });
}

/** All topics of one file share their levels: the longest list names them. */
function readScale({ path, title, topics }) {
  const levels = topics.map((topic) => topic.levels).sort((a, b) => b.length - a.length)[0];
  for (const level of topics.flatMap((topic) => topic.levels)) {
    if (!levels.some((known) => known.path === level.path && known.title === level.title)) {
      throw new Error(`${path} has a level "${level.path}" that its other topics do not have.`);
    }
  }
  return {
    id: path,
    name: title,
    levels: levels.map((level) => ({ id: level.path, title: level.title })),
    competencies: topics.map((topic) => ({
      competency: topic.path,
      expectations: Object.fromEntries(topic.levels.map((level) => [level.path, cellOf(level)])),
    })),
  };
}

const cellOf = ({ summary, criteria }, weight) => ({
  summary: textOrNothing(summary),
  statements: criteria.map((text) => text.trim()),
  weight,
});

function readRole(role, department, cells, unresolved) {
  const rows = new Map();
  for (const level of role.levels) {
    for (const [kind, references] of Object.entries(referencesOf(level))) {
      for (const reference of references) {
        const cell = cells.get(reference);
        if (!cell) {
          unresolved.push(reference);
          continue;
        }
        const row = rows.get(cell.topic) ?? { competency: cell.topic, expectations: {} };
        rows.set(cell.topic, row);
        row.expectations[level.path] = cellOf(cell.level, kind === 'optional' ? 0 : undefined);
      }
    }
  }
  return {
    id: role.path,
    name: role.title,
    description: textOrNothing(role.summary),
    function: department.title,
    levels: role.levels.map((level) => ({
      id: level.path,
      title: level.title,
      description: textOrNothing(level.summary),
      extensions: { unidays: referencesOf(level) },
    })),
    competencies: [...rows.values()],
  };
}

/** One level of the source has its "optional" beside "competencies" instead of inside. */
const referencesOf = ({ competencies, optional = competencies.optional ?? [] }) => ({
  required: competencies.required ?? [],
  optional,
});

const kindOf = ({ at }) => (/\.criteria\[\d+\]: /.test(at) ? 'statement' : undefined);
const leftOut = [[/ (topics\[\d+\]\.)?theme: /, 'colours of the web pages']];

/** Roles (tracks of a department) only repeat the text of what they point at. */
const isCopy = (track) => track.function !== undefined;
