import { isCollection, type Pair, type YAMLMap } from 'yaml';
import { type Edit, lineEnd } from './source-edits.js';

/** A stretch of a file that one new value replaces, with what must stand around the value so that nothing else is lost. */
export interface Hole {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** A node with its place in the file. */
interface Placed {
  readonly range?: readonly [number, number, number] | null;
  readonly srcToken?: unknown;
}

/** Fills a hole. */
export function fill({ start, end, before, after }: Hole, value: string): Edit {
  return { start, end, text: `${before}${value}${after}` };
}

/** The hole of a value; comments inside it move behind the new value. */
export function valueHole(source: string, node: unknown): Hole {
  const [start, end] = extent(source, node);
  return { start, end, before: '', after: keptComments(source, start, end, [(node as Placed).srcToken]) };
}

/** The hole of a pair's value; a block list below its key makes room for a value beside it. */
export function pairHole(source: string, pair: Pair): Hole {
  const value = pair.value as Placed | null;
  const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  const below = isCollection(value) && value.flow !== true;
  if (!below || colon === undefined) return valueHole(source, value);
  const start = colon.offset + 1;
  const [, end] = extent(source, value);
  return { start, end, before: ' ', after: keptComments(source, start, end, [pair.srcToken?.sep, value.srcToken]) };
}

/** Gives a pair another key. */
export function keyRenamed(pair: Pair, key: string): Edit {
  const [start = 0, end = 0] = (pair.key as Placed).range ?? [];
  return { start, end, text: key };
}

/** Puts a pair right behind another one of its mapping: behind a comma in a flow mapping, else on a line of its own. */
export function pairAdded(source: string, map: YAMLMap, pair: Pair, added: string): Edit {
  const [, end] = extent(source, pair.value ?? pair.key);
  if (map.flow === true) return { start: end, end, text: `, ${added}` };
  const start = (pair.key as Placed).range?.[0] ?? 0;
  const indent = ' '.repeat(start - source.lastIndexOf('\n', start - 1) - 1);
  const newline = source.indexOf('\n', end);
  if (newline >= 0) return { start: newline + 1, end: newline + 1, text: `${indent}${added}${lineEnd(source)}` };
  return { start, end: start, text: `${added}${lineEnd(source)}${indent}` };
}

/** Takes a pair out of its mapping, its line or comma with it; its comments stay. Nothing when the key is missing. */
export function pairRemoved(source: string, map: YAMLMap, key: string): Edit[] {
  const index = map.items.findIndex((pair) => (pair.key as { value?: unknown }).value === key);
  const pair = map.items[index];
  if (pair === undefined) return [];
  const start = (pair.key as Placed).range?.[0] ?? 0;
  const [, end] = extent(source, pair.value ?? pair.key);
  return map.flow === true ? fromFlow(source, map, index, start, end) : [fromBlock(source, map, index, start, end)];
}

function fromFlow(source: string, map: YAMLMap, index: number, start: number, end: number): Edit[] {
  const next = (map.items[index + 1]?.key as Placed | undefined)?.range?.[0];
  const comma = map.items[index]?.srcToken?.start.find(({ type }) => type === 'comma');
  if (comma !== undefined) {
    const bare = source.slice(comma.offset + 1, start).trim() === '';
    if (bare) return [{ start: comma.offset, end, text: '' }];
    return [cut(comma.offset, comma.offset + 1), cut(start, end)];
  }
  if (next === undefined) return [cut(start, end)];
  const bare = source.slice(end, next).replace(',', '').trim() === '';
  return bare ? [cut(start, next)] : [cut(start, source.indexOf(',', end) + 1)];
}

function fromBlock(source: string, map: YAMLMap, index: number, start: number, end: number): Edit {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const newline = source.indexOf('\n', end);
  const lineStop = newline < 0 ? source.length : newline + 1;
  const comment = source.slice(end, lineStop).search(/\S/);
  if (comment >= 0) return cut(start, end + comment);
  if (source.slice(lineStart, start).trim() === '') return cut(lineStart, lineStop);
  const next = (map.items[index + 1]?.key as Placed | undefined)?.range?.[0] ?? end;
  return cut(start, source.slice(end, next).trim() === '' ? next : end);
}

function cut(start: number, end: number): Edit {
  return { start, end, text: '' };
}

/** From the first character of a value to its last, without the line end that block values include. */
function extent(source: string, node: unknown): readonly [number, number] {
  const [start = 0, end = 0] = (node as Placed | null)?.range ?? [];
  return [start, start + source.slice(start, end).trimEnd().length];
}

function keptComments(source: string, start: number, end: number, tokens: readonly unknown[]): string {
  const comments = commentsIn(tokens).filter(({ offset }) => offset >= start && offset < end);
  if (comments.length === 0) return '';
  const kept = `  ${comments.map((comment) => comment.source).join('  ')}`;
  const restOfLine = /^[ \t]*(?:\r?\n|$)/.test(source.slice(end, end + 200));
  return restOfLine ? kept : `${kept}\n${' '.repeat(start - source.lastIndexOf('\n', start - 1) - 1)}`;
}

function commentsIn(token: unknown): readonly { readonly offset: number; readonly source: string }[] {
  if (typeof token !== 'object' || token === null) return [];
  if (Array.isArray(token)) return token.flatMap(commentsIn);
  const { type, offset, source } = token as { type?: string; offset?: number; source?: string };
  if (type === 'comment' && offset !== undefined && source !== undefined) return [{ offset, source }];
  return Object.values(token).flatMap(commentsIn);
}
