import { flow, slug, textOrNothing } from './shared.mjs';

/** Here an entry is a named skill with examples: the same name over several levels is one row. */
export function readOperations(source) {
  const rows = new Map();
  const proficiency = {};
  for (const { id, summary, examples, level, theme, proficiency: value } of source.competencies) {
    const rowId = slug(summary.replace(/\(.*?\)/g, ''));
    const row = rows.get(rowId) ?? { id: rowId, name: summary, theme, expectations: {} };
    rows.set(rowId, row);
    const cell = (row.expectations[level] ??= { summary, statements: [] });
    if (cell.summary !== summary || row.theme !== theme)
      throw new Error(`"${rowId}" is two things at ${level}.`);
    examples.forEach((text, index) => cell.statements.push({ id: `${id}:${index + 1}`, text: flow(text) }));
    (proficiency[level] ??= {})[rowId] = value;
  }
  const competencies = [...rows.values()];
  const framework = {
    schemaVersion: 1,
    id: 'financial-times-operations',
    name: source.name,
    description: flow(source.summary),
    language: 'en',
    jobLevels: source.levels.map(({ id, name }, index) => ({ id, name, rank: index + 1 })),
    themes: source.themes.map(({ id, name, summary }) => ({ id, name, description: textOrNothing(summary) })),
    competencies: competencies.map(({ id, name, theme }) => ({ id, name, theme })),
    tracks: [
      {
        id: 'operations',
        name: source.name,
        levels: source.levels.map(({ id, name }) => ({
          id,
          title: name,
          jobLevel: id,
          extensions: { 'financial-times': { proficiency: proficiency[id] } },
        })),
        competencies: competencies.map(({ id, expectations }) => ({ competency: id, expectations })),
      },
    ],
    extensions: { 'financial-times': { googleSheetId: source.googleSheetId, isLegacy: source.isLegacy } },
  };
  const single = competencies.filter(({ expectations }) => Object.keys(expectations).length === 1).length;
  const notes = [
    `Its ${source.competencies.length} entries are ${rows.size} rows. ${single} rows have one level only: the name is spelled otherwise at the next.`,
    'Two entries of one name at one level (two pairs) share a cell: the source has them twice.',
  ];
  const kindOf = ({ at }) => (/ competencies\[\d+\]\.examples\[/.test(at) ? 'statement' : undefined);
  return {
    name: 'financial-times-operations',
    framework,
    notes,
    files: ['operations.yml'],
    kindOf,
    leftOut: [],
  };
}
