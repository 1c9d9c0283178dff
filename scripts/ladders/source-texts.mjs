import { parse } from 'yaml';

/**
 * Every text of a source file, found by walking the file as it is: it knows nothing of frameworks and shares no
 * code with the readers, so that what a reader passes over shows up. Numbers are not texts.
 * `where` is a path (JSON, YAML, CSV) or the headings and the kind of block (Markdown).
 */
export function sourceTexts(file, content) {
  const found = [];
  const add = (where, text, depth) => {
    for (const part of parts(text)) {
      if (/\p{L}/u.test(part)) found.push({ file, at: `${file} > ${where}: ${part}`, text: part, depth });
    }
  };
  if (file.endsWith('.json')) walkTree(JSON.parse(content), '', add);
  else if (/\.ya?ml$/.test(file)) walkTree(parse(content), '', add);
  else if (file.endsWith('.csv')) walkTable(cellsOfCsv(content), add);
  else walkMarkdown(content, add);
  return found;
}

/** A numbered list inside one text is several texts. */
const parts = (text) => (/^\s*\d+\.\s/.test(text) ? text.split(/^\s*\d+\.\s+/m) : [text]);

function walkTree(value, path, add) {
  if (typeof value === 'string') add(path, value, 0);
  else if (Array.isArray(value)) value.forEach((item, index) => walkTree(item, `${path}[${index}]`, add));
  else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) walkTree(item, path ? `${path}.${key}` : key, add);
  }
}

function walkTable([names, ...rows], add) {
  rows.forEach((row, index) =>
    row.forEach((cell, column) => {
      const values = /^[^\s|]+(\|[^\s|]+)+$/.test(cell) ? cell.split('|') : [cell];
      for (const value of values) add(`row ${index + 1} ${names[column]}`, value, 0);
    }),
  );
}

function cellsOfCsv(content) {
  const rows = [['']];
  let isQuoted = false;
  for (let index = 0; index < content.length; index += 1) {
    const char = content[index];
    const row = rows.at(-1);
    if (char === '"' && isQuoted && content[index + 1] === '"') row[row.length - 1] += content[(index += 1)];
    else if (char === '"') isQuoted = !isQuoted;
    else if (char === ',' && !isQuoted) row.push('');
    else if (char === '\n' && !isQuoted) rows.push(['']);
    else if (char !== '\r' || isQuoted) row[row.length - 1] += char;
  }
  return rows.filter((row) => row.length > 1);
}

function walkMarkdown(content, add) {
  const [, front, body = content] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(content) ?? [];
  if (front) walkTree(parse(front), '', add);
  const headings = [];
  let isFirstRow = true;
  for (const line of body.split(/\r?\n/)) {
    const [, marks, heading] = /^(#+)\s+(.*)$/.exec(line) ?? [];
    const [, indent, item] = /^(\s*)(?:[-*]|\d+\.)\s+(.*)$/.exec(line) ?? [];
    const put = (form, text, depth = 0) => add(`${headings.join(' > ')} ${form}`, text, depth);
    if (heading) {
      headings.splice(marks.length - 1, headings.length, heading);
      for (const part of heading.split(' - ')) put('heading', part);
    } else if (line.startsWith('|')) {
      const cells = line
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .split('|')
        .filter((cell) => !/^[\s:-]*$/.test(cell));
      for (const cell of cells)
        for (const part of cell.split(' - ')) put(isFirstRow ? 'header' : 'cell', part);
    } else if (item !== undefined) {
      const [, label, rest = item] = /^\[?\*\*(.+?)\*\*(?:\]\([^)]*\))?[\s:-]*(.*)$/.exec(item) ?? [];
      const depth = indent.length >= 2 ? 2 : 1;
      for (const part of label?.split(' - ') ?? []) put('label', part, depth);
      put(label ? 'labelled item' : 'item', rest, depth);
    } else put('line', line);
    isFirstRow = !line.startsWith('|');
  }
}
