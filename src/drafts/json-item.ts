import { jsonTree } from '../ingest/read/json-tree.js';
import { scanJson } from '../ingest/read/scan-json.js';
import type { Tree } from '../ingest/read/tree.js';
import type { Problem } from '../model/problem.js';

/** A JSON document with the lines of its parts. */
export interface JsonDocument {
  readonly root: Tree;
  readonly lineOf: (tree: Tree) => number;
}

/** Deepest nesting that is read. */
const DEEPEST = 64;

/** Reads JSON, or JSON Lines as a list. A problem says where it is none. */
export function readJson(text: string, file: string): JsonDocument | Problem {
  const fault = (code: 'E_SYNTAX' | 'E_DEPTH', line: number, message: string): Problem => ({
    code,
    severity: 'error',
    file,
    line,
    column: 0,
    path: '',
    message,
  });
  if (scanJson(text, DEEPEST).depth > DEEPEST) return fault('E_DEPTH', 0, `The file nests deeper than ${DEEPEST} levels.`);
  const whole = faultOf(text);
  if (whole === null) {
    const starts = lineStarts(text);
    return { root: jsonTree(text, 1), lineOf: ({ at }) => lineAt(starts, at.column - 1) };
  }
  const lines = text
    .split('\n')
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line.trim() !== '');
  const broken = lines.find(({ line }) => faultOf(line) !== null);
  if (lines.length < 2 || broken !== undefined) return fault('E_SYNTAX', whole.line, `This is not JSON: ${whole.why}.`);
  const items = lines.map(({ line, number }) => jsonTree(line, number));
  return { root: { type: 'list', items, flow: false, at: { line: 1, column: 1 } }, lineOf: ({ at }) => at.line };
}

/** The first of these members that is there. */
export function member(tree: Tree | null | undefined, ...names: readonly string[]): Tree | null {
  if (tree?.type !== 'mapping') return null;
  for (const name of names) {
    const found = tree.entries.get(name)?.value;
    if (found !== undefined && !isNull(found)) return found;
  }
  return null;
}

/** A value as a list: none, one or several. */
export function several(tree: Tree | null): readonly Tree[] {
  if (tree === null) return [];
  return tree.type === 'list' ? tree.items.filter((item) => !isNull(item)) : [tree];
}

/** The words of a value: a text, a number, a value with a language, or the first of several; null where there are none. */
export function words(tree: Tree | null): string | null {
  const [first = null] = several(tree);
  if (first?.type === 'scalar') return first.text.replace(/\s+/g, ' ').trim() || null;
  return first?.type === 'mapping' ? words(member(first, '@value', 'value')) : null;
}

/** Whether a thing is of such a type, as `@type` or `type`, one or several, with or without the address of its vocabulary. */
export function isOf(tree: Tree, type: string): boolean {
  return several(member(tree, '@type', 'type')).some((each) => each.type === 'scalar' && each.text.replace(/^.*[/#:]/, '') === type);
}

/** Every thing of a type in a document, whatever lists, graphs and feeds it stands in, outermost first. */
export function allOf(root: Tree, type: string): readonly Tree[] {
  const found: Tree[] = [];
  const open: Tree[] = [root];
  for (let at = 0; at < open.length; at++) {
    const tree = open[at] as Tree;
    if (tree.type === 'mapping' && isOf(tree, type)) found.push(tree);
    else if (tree.type === 'mapping') for (const { value } of tree.entries.values()) open.push(value);
    else if (tree.type === 'list') for (const item of tree.items) open.push(item);
  }
  return found;
}

function isNull(tree: Tree): boolean {
  return tree.type === 'scalar' && !tree.quoted && tree.text === 'null';
}

function faultOf(text: string): { readonly line: number; readonly why: string } | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message)?.[1];
    const line = at === undefined ? 1 : text.slice(0, Number(at)).split('\n').length;
    return { line, why: at === undefined ? 'it ends too early, or is something else' : 'something else stands there' };
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
