import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAst } from 'rollup/parseAst';

/** Takes out of a style sheet what means nothing: comments and most spaces. */
const minifyCss = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/\( | (?=\))/g, (space) => space.trim())
    .replace(/;}/g, '}')
    .trim();

/** Turns each line break of an HTML template, with its indentation, into the one space that it stands for. */
const minifyHtml = (parts) => parts.map((part) => part.replace(/\s*\n\s*/g, ' '));

const minifiers = { css: (parts) => parts.map(minifyCss), html: minifyHtml, svg: minifyHtml };

/** Every tagged template below a node of the syntax tree, the inner ones after those around them. */
function* templatesIn(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && minifiers[node.tag.name]) yield node;
  for (const child of Object.values(node)) yield* templatesIn(child);
}

export function minifyTemplates(code) {
  const edits = [...templatesIn(parseAst(code))].flatMap(({ tag, quasi }) => {
    const minified = minifiers[tag.name](quasi.quasis.map(({ start, end }) => code.slice(start, end)));
    return quasi.quasis.map(({ start, end }, index) => ({ start, end, text: minified[index] }));
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text }) => result.slice(0, start) + text + result.slice(end), code);
}

/** Shortens the templates in the compiled modules of a folder: no bundler looks into them. */
export async function minifyFolder(folder) {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.js') || name.endsWith('.min.js')) continue;
    const file = join(folder, name);
    await writeFile(file, minifyTemplates(await readFile(file, 'utf8')));
  }
}
