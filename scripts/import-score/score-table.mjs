const percent = (part, whole) => (whole === 0 ? '–' : `${Math.floor((part / whole) * 1000) / 10} %`);
const both = (found, there) => `${found} / ${there}`;
const count = (name) => (score) => both(score.found[name], score.there[name]);

const columns = {
  File: ({ file, isRefused }) => (isRefused ? `${file} (refused)` : file),
  Tracks: count('tracks'),
  Levels: count('levels'),
  Themes: count('themes'),
  Competencies: count('competencies'),
  Statements: count('statements'),
  Cells: count('cells'),
  Right: ({ right }) => `${right}`,
  Precision: ({ right, found }) => percent(right, found.cells),
  Recall: ({ right, there }) => percent(right, there.cells),
  Unasked: ({ unasked, there }) => percent(unasked, there.cells),
  Spots: ({ spots }) => (spots.of === 0 ? '–' : both(spots.right, spots.of)),
  Questions: ({ questions }) => `${questions}`,
};

/** Scores as a Markdown table, with their sums in the last row. */
export function scoreTable(scores) {
  const rows = [...scores, total(scores)].map((score) => Object.values(columns).map((cell) => cell(score)));
  const names = Object.keys(columns);
  const widths = names.map((name, index) =>
    Math.max(...[name, ...rows.map((row) => row[index])].map(length)),
  );
  const line = (cells, fill = ' ') =>
    `| ${cells.map((cell, index) => cell + fill.repeat(widths[index] - length(cell))).join(' | ')} |`;
  return [
    line(names),
    line(
      names.map(() => '---'),
      '-',
    ),
    ...rows.map((row) => line(row)),
  ].join('\n');
}

const length = (text) => text.length;

function total(scores) {
  const sum = (valueOf) => scores.reduce((all, score) => all + valueOf(score), 0);
  const counts = (side) =>
    Object.fromEntries(Object.keys(scores[0][side]).map((name) => [name, sum((score) => score[side][name])]));
  return {
    file: 'All',
    there: counts('there'),
    found: counts('found'),
    right: sum(({ right }) => right),
    unasked: sum(({ unasked }) => unasked),
    spots: { of: sum(({ spots }) => spots.of), right: sum(({ spots }) => spots.right) },
    questions: sum(({ questions }) => questions),
  };
}
