import { plain, sectionOf, sections, slug, tableRows } from './shared.mjs';

/** `* **Label**: text`, `1. **Label**: text`, and the same with a link around the label. */
const labelled = /^(?:[*-]|\d+\.) \[?\*\*(.+?)\*\*(?:\]\((\w+\.md)\))?:\s*(.*)$/;
const itemsOf = ({ lines }) =>
  lines.flatMap((line) => {
    const [, label, page, text] = labelled.exec(line) ?? [];
    return label ? [{ label, page, text: text.trim() }] : [];
  });

/** What is said in sentences: no pictures, lists and tables, and no words that only lead up to one. */
const prose = ({ lines }) => lines.filter((line) => !/^(\s*<|[*|])|:$/.test(line)).join('\n\n');

/** Where a role's kind is certain from its name; a lead can be either. */
const types = { Developer: 'individual-contributor', 'Engineering Manager': 'management' };

const files = ['README.md', 'Developer.md', 'TechLead.md', 'EngineeringManager.md'];

export const engineeringladders = {
  folder: 'engineeringladders',

  read(file) {
    const readme = sections(file('README.md'));
    const axes = itemsOf(sectionOf(readme, 'Axes')).map(({ label, text }) => ({
      id: slug(label),
      name: label,
      description: text,
      values: itemsOf(sectionOf(readme, label)),
    }));
    const ladders = sectionOf(readme, 'Career Ladders');
    const [, ...table] = tableRows(ladders.lines);
    const framework = {
      schemaVersion: 1,
      id: 'engineeringladders',
      name: 'Engineering Ladders',
      language: 'en',
      description: prose(sectionOf(readme, 'Introduction')),
      jobLevels: table.map(([level]) => ({
        id: level,
        code: level,
        name: `Level ${level}`,
        rank: Number(level),
      })),
      competencies: axes.map(({ id, name, description }) => ({ id, name, description })),
      tracks: [
        {
          id: 'axes',
          name: 'Axes',
          description: prose(sectionOf(readme, 'Axes')),
          levels: axes[0].values.map((_, index) => ({ id: `${index + 1}`, code: `${index + 1}` })),
          competencies: axes.map(({ id, values }) => ({
            competency: id,
            expectations: Object.fromEntries(values.map((value, index) => [`${index + 1}`, cellOf(value)])),
          })),
        },
        ...itemsOf(ladders).map((ladder, index) => {
          const places = table.map((row) => ({
            code: plain(row[index + 2] ?? ''),
            jobLevel: row[0],
            senior: row[1] === 'Yes',
          }));
          const page = files.includes(ladder.page) ? sections(file(ladder.page)) : [];
          return readLadder(
            ladder,
            places.filter(({ code }) => code),
            page,
            axes,
          );
        }),
      ],
    };
    return [{ name: 'engineeringladders', framework, notes, files, kindOf, leftOut }];
  },
};

/** The id is the value's name, so that the same value at the next level is seen to be the same statement. */
const cellOf = ({ label, text }, change) => ({
  summary: label,
  statements: [{ id: slug(label), text, change: change || undefined }],
});

/** A ladder whose page is not in the folder keeps its levels, from the table of the overview, and has no rows. */
function readLadder({ label, text }, places, page, axes) {
  const levels = places.map((place) => {
    const section = page.find(({ title }) => title.startsWith(`${place.code} - `));
    const items = section ? itemsOf(section) : [];
    const position = axes.map(({ values }) =>
      values.findIndex((value) => items.some((item) => item.label === value.label)),
    );
    if (section && (items.length !== axes.length || position.includes(-1))) {
      throw new Error(`${section.title} does not have one value on each axis.`);
    }
    return { ...place, title: section?.title.split(' - ')[1], items, position };
  });
  const cell = (axis, row, index) => {
    const { items, position } = levels[index];
    const item = items.find(({ label: name }) => name === axis.values[position[row]].label);
    return cellOf(item, levels[index - 1]?.position[row] === position[row] && 'same');
  };
  return {
    id: slug(label),
    name: label,
    type: types[label],
    description: page.length > 0 ? page[0].lines[0] : text,
    levels: levels.map(({ code, title, jobLevel, senior, position }) => ({
      id: slug(code),
      code,
      title,
      jobLevel,
      extensions: {
        engineeringladders: {
          senior,
          position: Object.fromEntries(
            axes.map(({ id }, row) => [id, position[row] + 1]).filter(([, value]) => value),
          ),
        },
      },
    })),
    competencies:
      page.length > 0
        ? axes.map((axis, row) => ({
            competency: axis.id,
            expectations: Object.fromEntries(
              levels.map(({ code }, index) => [slug(code), cell(axis, row, index)]),
            ),
          }))
        : undefined,
  };
}

const notes = [
  'A role takes the text of its axis value into its cell; the value itself is kept under the extensions of the level.',
  'A value that the level before already had is marked as the same statement.',
  'Technical Program Manager has levels and no cells: its page is not in the folder.',
];

const kindOf = ({ at }) =>
  /^README\.md > Levels > \S+ labelled item: |^(?!README).* labelled item: /.test(at)
    ? 'statement'
    : undefined;

const leftOut = [
  [/ line: \s*<\/?(picture|source|img)/, 'charts (pictures)'],
  [/^README\.md > FAQs/, 'questions and answers on use'],
  [/ header: /, 'column headings'],
  [/ cell:\s+(Yes|No)\s*$/, 'kept as senior: true or false'],
  [/ line: .*:$/, 'words before a list or a chart'],
  [
    /^\S+ > Other Pages|^README\.md > \S+ heading|^README\.md > Career Ladders (heading|line)/,
    'headings and links',
  ],
  [/ line: .*\]\([\w-]+\.md\)/, 'headings and links'],
];
