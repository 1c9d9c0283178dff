import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * Fails where something that a user of the elements can set, hear, fill or style is undocumented or missing
 * from the custom elements manifest, or where the manifest names something that is no longer there.
 */
const folder = join(root, 'packages/elements');
const { modules } = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
const elements = modules
  .flatMap(({ declarations }) => declarations ?? [])
  .filter((item) => item.customElement);
const source = readSources(join(folder, 'src'));
const problems = [];

/** The lists of the manifest that hold what the templates and styles use, and how to see that they use it. */
const usedNames = {
  events: /(?<!-)["'](ct-[\w-]+)["']/g,
  slots: /<slot(?:\s+name="([\w-]+)")?(?=[\s>])/g,
  cssParts: /\bpart="([^"$]+)"/g,
  cssProperties: /(--ct-[\w-]+)/g,
};
const documentedLists = ['members', 'attributes', ...Object.keys(usedNames)];

/** The code of all the elements, without the comments. */
function readSources(path) {
  return readdirSync(path, { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(path, name), 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm, '');
}

function checkDocumented(element) {
  if (!element.tagName) problems.push(`${element.name} has no tag name.`);
  for (const list of documentedLists) {
    for (const item of element[list] ?? []) {
      const isPublic = !item.static && (item.privacy ?? 'public') === 'public';
      if (isPublic && !item.description)
        problems.push(`${element.name}: ${list} "${item.name}" is undocumented.`);
    }
  }
}

/** What templates and styles use may be written in a folder that several elements share. */
function checkUsed(list, pattern) {
  const listed = new Set(elements.flatMap((element) => element[list] ?? []).map(({ name }) => name));
  const used = new Set([...source.matchAll(pattern)].flatMap(([, names]) => (names ?? '').split(/\s+/)));
  for (const name of used)
    if (!listed.has(name)) problems.push(`${list}: "${name}" is missing from the manifest.`);
  for (const name of listed) {
    if (!source.includes(name)) problems.push(`${list}: "${name}" is in the manifest, and not in the code.`);
  }
}

/** Lit knows the reactive properties of a class; the manifest is read from its source. */
async function checkProperties() {
  const classes = Object.values(await import('../packages/elements/dist/index.js')).filter(
    (item) => item.observedAttributes && item.elementProperties,
  );
  for (const { name, elementProperties } of classes) {
    const { members = [], attributes = [] } = elements.find((element) => element.name === name) ?? {};
    for (const [property, { attribute, state }] of elementProperties) {
      if (state) continue;
      if (!members.some((member) => member.name === property))
        problems.push(`${name}: "${property}" is missing.`);
      if (attribute !== false && !attributes.some(({ fieldName }) => fieldName === property)) {
        problems.push(`${name}: the attribute of "${property}" is missing.`);
      }
    }
  }
}

if (elements.length === 0) problems.push('The manifest has no custom element.');
elements.forEach(checkDocumented);
Object.entries(usedNames).forEach(([list, pattern]) => checkUsed(list, pattern));
await checkProperties();

console.log(problems.join('\n') || `${elements.length} custom elements: all that is public is documented.`);
process.exitCode = problems.length > 0 ? 1 : 0;
