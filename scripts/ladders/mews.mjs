import { plain, sectionOf, sections, slug, tableRows } from './shared.mjs';

/** Levels of `progress.md` are numbered from 0; 0 is "nothing reached yet", which needs no column. */
const levelLine = /^- \*\*(\d) - (.+?)\*\*\s+-\s+(.+)$/;

export const mews = {
  folder: 'mews',

  read(file) {
    const progress = sections(file('progress.md'));
    const [starter, ...levels] = numbered(sectionOf(progress, 'Levels'));
    const [intro, ...competencies] = sections(file('competencies.md'));
    const weights = tableRows(sectionOf(sections(file('career-tracks/readme.md')), 'Overview').lines);
    const grades = tableRows(sectionOf(sections(file('grades.md')), 'Grades').lines).slice(1);

    const columns = levels.map(({ number, name, text }) => ({
      id: slug(name),
      code: number,
      title: name,
      description: text,
    }));
    const rows = competencies.map((section) => readCompetency(section, columns));
    const framework = {
      schemaVersion: 1,
      id: 'mews',
      name: 'Mews',
      language: 'en',
      description: intro.lines.join('\n\n'),
      ratingScale: {
        points: numbered(sectionOf(progress, 'Progress')).map(({ number, name, text }) => ({
          id: slug(name),
          name,
          value: Number(number) / 2,
          description: text,
        })),
      },
      jobLevels: readJobLevels(grades),
      competencies: rows.map(({ id, name, description }) => ({ id, name, description })),
      tracks: [
        {
          id: 'competencies',
          name: 'Competencies',
          levels: columns,
          competencies: rows.map(({ id, expectations }) => ({ competency: id, expectations })),
          extensions: { mews: { levelZero: { name: starter.name, description: starter.text } } },
        },
        ...readTracks(weights, grades),
      ],
    };
    return [{ name: 'mews', framework, notes: notes(grades.length), ...accounting }];
  },
};

const numbered = ({ lines }) =>
  lines.flatMap((line) => {
    const [, number, name, text] = levelLine.exec(line) ?? [];
    return number ? [{ number, name, text }] : [];
  });

function readCompetency({ title, lines }, columns) {
  const expectations = {};
  const description = [];
  let statements;
  for (const line of lines) {
    const [, level] = /^- \*\*(.+)\*\*$/.exec(line) ?? [];
    const [, statement] = /^ {2}- (.+)$/.exec(line) ?? [];
    if (level) {
      const column = columns.find(({ title: name }) => name === level);
      expectations[column.id] = { statements: (statements = []) };
    } else if (statement) statements.push(statement.trim());
    else description.push(line);
  }
  return { id: slug(title), name: title, description: description.join('\n'), expectations };
}

/** Every track has all the wording of the base; only the weights are its own. */
function readTracks([[, ...names], ...rows], grades) {
  return rows.map(([link, ...weights]) => {
    const name = plain(link);
    const own = grades.filter(([track]) => track === name);
    const isContributor = own.every(([, , , grade]) => grade.startsWith('IC'));
    return {
      id: slug(name),
      name,
      type: isContributor ? 'individual-contributor' : 'management',
      extends: 'competencies',
      competencies: weights.map((weight, index) => ({
        competency: slug(names[index]),
        weight: Number(weight),
      })),
      extensions: {
        mews: {
          grades: own.map(([, from, below, grade, jobTitle]) => ({
            from: Number(from),
            below: Number(below),
            jobLevel: grade,
            jobTitle,
          })),
        },
      },
    };
  });
}

/** The source orders grades within a track only. Grades of tracks with the same steps of progress are level here. */
function readJobLevels(grades) {
  const ranks = { IC1: 1, IC2: 2, S1: 2, IC3: 3, S2: 3, IC4: 4, M1: 4, IC5: 5, M2: 5, D1: 6, D2: 7, L1: 8 };
  return [...new Set(grades.map(([, , , grade]) => grade))]
    .map((grade) => ({
      id: grade,
      code: grade,
      name: grade,
      rank: ranks[grade],
      type: grade.startsWith('IC') ? 'individual-contributor' : 'management',
    }))
    .sort((a, b) => a.rank - b.rank);
}

const notes = (rows) => [
  `Salaries are left out on purpose: the two salary columns of grades.md (${rows} rows).`,
  'competencies-template.xlsx is not read: only Markdown, YAML, JSON and CSV are.',
  'A grade follows from the weighted level of all competencies: bounds are kept under extensions for a policy.',
  'Ranks across grade letters, and the kind of track, are our reading; the source does not say.',
];

const accounting = {
  files: [
    'competencies.md',
    'competency-assessment.md',
    'grades.md',
    'progress.md',
    'career-tracks/readme.md',
  ],
  kindOf: ({ file, depth }) => (file === 'competencies.md' && depth === 2 ? 'statement' : undefined),
  leftOut: [
    [/^competency-assessment\.md/, 'how to run an assessment'],
    [/^grades\.md.* (line|label|labelled item|header):/, 'how to read the table of grades'],
    [/^career-tracks\/readme\.md.* (line:|header:\s+Name)/, 'prose about having tracks'],
    [/^progress\.md.* (line|Levels item):/, 'how progress is computed'],
    [/^progress\.md > Progress > Example/, 'how progress is computed'],
    [/^(progress|career-tracks\/readme|grades)\.md.* heading:/, 'headings of pages'],
  ],
};
