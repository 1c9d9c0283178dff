import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  type CST,
  type Document,
  type Node,
} from 'yaml';
import { noteOf } from '../report/note.js';
import type { ReadNote } from '../report/read-report.js';
import {
  mostDeep,
  mostValues,
  tooDeep,
  tooMany,
  unsafeKey,
  type Lines,
  type Source,
} from './source-value.js';

const mostAliases = 10_000;
const mostDirectives = 100;
// About a second of work for the parser, which takes far longer over marks and line ends than over words.
const mostTokens = 150_000;

const tooLong: Source = {
  code: 'too-large',
  message: 'This is too much to read as YAML. Split it, or save it as JSON.',
};

/** A reason to stop, thrown and caught in this file only. */
class Refused extends Error {
  constructor(readonly source: Source) {
    super();
  }
}

/**
 * Reads the first document of a YAML text: plain values only, by the core schema. Tags and merge keys have no
 * effect, an alias is a copy of what it points at, and one that lies inside itself is refused.
 */
export function readYaml(text: string): Source {
  if (isTooDeep(text)) return tooDeep;
  // Each directive is checked against all before it.
  if ((text.match(/^%/gm)?.length ?? 0) > mostDirectives) return tooLong;
  const { front, rest } = splitFront(text);
  const counter = new LineCounter();
  try {
    const document = parseFirst(front, counter);
    if (!document) return { value: null, notes: [] };
    const [error] = document.errors;
    if (error) {
      const { line } = counter.linePos(error.pos[0]);
      return { code: 'not-yaml', message: `This is neither JSON nor YAML: look at line ${line}.` };
    }
    const lines: Lines = new WeakMap();
    const notes: ReadNote[] = [];
    const value = toPlain(document.contents, counter, lines, notes);
    for (const warning of document.warnings.slice(0, 20))
      notes.push(noteOf('left-out', 'tag', {}, { line: counter.linePos(warning.pos[0]).line }));
    if (rest) notes.push(noteOf('left-out', 'rest-of-text', {}, { line: rest }));
    return { value, lines, notes };
  } catch (error) {
    if (error instanceof Refused) return error.source;
    // A text that is deep in a way not seen before exhausts the stack of the parser.
    if (error instanceof RangeError) return tooDeep;
    return { code: 'not-yaml', message: 'This is neither JSON nor YAML.' };
  }
}

/** The parser's first document, by its parts, so that it can be stopped where it would take too long. */
function parseFirst(text: string, lineCounter: LineCounter): Document | undefined {
  function* tokens(): Generator<CST.Token> {
    const parser = new Parser(lineCounter.addNewLine);
    lineCounter.addNewLine(0);
    let left = mostTokens;
    for (const token of new Lexer().lex(text)) {
      left -= 1;
      if (left < 0) throw new Refused(tooLong);
      yield* parser.next(token);
    }
    yield* parser.end();
  }
  // The check for repeated keys is quadratic there: they are looked for below.
  const options = { schema: 'core', merge: false, uniqueKeys: false, lineCounter } as const;
  const [document] = new Composer(options).compose(tokens(), true, text.length);
  return document;
}

/** The first document of a text, and the line on which something else begins after it. */
function splitFront(text: string): { front: string; rest?: number } {
  const start = /^---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0;
  const end = /\n(?:---|\.\.\.)(?=[\s]|$)/g;
  end.lastIndex = Math.max(0, start - 1);
  const found = end.exec(text);
  if (!found) return { front: text };
  const front = text.slice(0, found.index + 1);
  const body = text.slice(found.index + found[0].length);
  if (body.trim() === '') return { front };
  return { front, rest: front.split('\n').length + 1 };
}

/** Whether brackets or indentation open deeper than is read, without parsing anything. */
function isTooDeep(text: string): boolean {
  let open = 0;
  for (const [mark] of text.matchAll(/[[\]{}]|^[ \t]*(?:[-?:][ \t]+){65}|\n {2000}/gm)) {
    if (mark.length > 1) return true;
    open = Math.max(0, open + (mark === '[' || mark === '{' ? 1 : -1));
    if (open > 1000) return true;
  }
  return false;
}

function toPlain(root: Node | null, counter: LineCounter, lines: Lines, notes: ReadNote[]): unknown {
  const anchors = new Map<string, Node>();
  const around = new Set<Node>();
  let left = mostValues;
  let aliases = 0;
  const lineOf = (node: unknown): number => counter.linePos((node as Node).range?.[0] ?? 0).line;

  const read = (given: unknown, depth: number): unknown => {
    let node = given as Node | null;
    if (isAlias(node)) {
      const { source } = node;
      aliases += 1;
      if (aliases > mostAliases)
        throw new Refused({ code: 'too-large', message: `There are more than ${mostAliases} aliases.` });
      const target = anchors.get(source);
      if (!target)
        throw new Refused({
          code: 'not-yaml',
          message: `An alias points at nothing: look at line ${lineOf(node)}.`,
        });
      node = target;
    }
    left -= 1;
    if (left < 0) throw new Refused(tooMany);
    if (isScalar(node)) {
      if (node.anchor) anchors.set(node.anchor, node);
      const { value } = node;
      return typeof value === 'bigint' ? Number(value) : value;
    }
    if (!isMap(node) && !isSeq(node)) return null;
    if (node.anchor) anchors.set(node.anchor, node);
    if (around.has(node))
      throw new Refused({
        code: 'circular',
        message: `A value holds itself by an alias: look at line ${lineOf(node)}.`,
      });
    if (depth === mostDeep) throw new Refused(tooDeep);
    around.add(node);
    const places = new Map<string | number, number>();
    let result: object;
    if (isSeq(node)) {
      result = node.items.map((item, index) => {
        if (item) places.set(index, lineOf(item));
        return read(item, depth + 1);
      });
    } else {
      const entries = new Map<string, unknown>();
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : undefined;
        const line = lineOf(key);
        if (name === '__proto__') notes.push(unsafeKey(line));
        else if (name === undefined) notes.push(noteOf('left-out', 'key-without-text', {}, { line }));
        else if (entries.has(name))
          throw new Refused({
            code: 'repeated-key',
            message: `A key stands twice in one object: look at line ${line}.`,
          });
        else {
          places.set(name, line);
          entries.set(name, read(value, depth + 1));
        }
      }
      result = Object.fromEntries(entries);
    }
    around.delete(node);
    lines.set(result, places);
    return result;
  };
  return read(root, 0);
}
