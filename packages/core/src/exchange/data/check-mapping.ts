import type { Issue } from '../../schema/issue.js';
import type { DataMapping } from './data-mapping.js';
import { isObject, parsePath } from './data-path.js';

const partNames = ['tracks', 'levels', 'themes', 'competencies', 'cells'] as const;

/** What is wrong with a mapping that a person or a program has written; nothing if it can be used. */
export function checkMapping(mapping: DataMapping): Issue[] {
  const issues: Issue[] = [];
  const fault = (path: Issue['path'], message: string): void =>
    void issues.push({ path: ['mapping', ...path], code: 'bad-mapping', message });
  if (!isObject(mapping) || !isObject(mapping.cells) || !Array.isArray(mapping.cells.statements))
    fault(['cells'], 'A mapping says where the cells are, and where their statements.');
  if (issues.length > 0) return issues;
  for (const name of partNames) {
    const part: unknown = mapping[name];
    if (part === undefined) continue;
    if (!isObject(part) || typeof part.path !== 'string') fault([name, 'path'], 'Write a path as a text.');
    else if (parsePath(part.path).filter((step) => step === '**').length > 1)
      fault([name, 'path'], 'Write `**` at most once in a path.');
    else if (parsePath(part.path).length > 32) fault([name, 'path'], 'Write a path of at most 32 keys.');
    else checkKeys(part, [name], fault);
  }
  checkKeys({ name: mapping.name, description: mapping.description, id: mapping.id }, [], fault);
  mapping.cells.statements.forEach((part: unknown, index) => {
    const path = ['cells', 'statements', index];
    if (!isObject(part) || typeof part.path !== 'string') fault(path, 'Write a path as a text.');
    else checkKeys(part, path, fault);
  });
  return issues.length === 0 && mapping.referred ? checkMapping(mapping.referred) : issues;
}

function checkKeys(
  part: Readonly<Record<string, unknown>>,
  path: Issue['path'],
  fault: (path: Issue['path'], message: string) => void,
): void {
  for (const [key, value] of Object.entries(part)) {
    if (key === 'path' && path.length < 3) continue;
    if (value === undefined || key === 'confidence' || key === 'statements') continue;
    if (typeof value !== 'string') fault([...path, key], 'Write a key as a text.');
    else if (parsePath(value).some((step) => step === '*' || step === '**'))
      fault([...path, key], 'Write a key without `*`.');
  }
}
