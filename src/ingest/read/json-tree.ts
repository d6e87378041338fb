import type { Place, Tree } from './tree.js';

/** The tree of a text that JSON.parse accepts and that does not nest too deep, with the column of every part: only a line with a fault is walked like this. */
export function jsonTree(text: string, line: number): Tree {
  let i = 0;
  const here = (): Place => ({ line, column: i + 1 });
  const skip = (): void => {
    while (BLANKS.has(text[i] ?? '')) i += 1;
  };
  const word = (): string => {
    const from = i;
    i = text[i] === '"' ? stringEnd(text, i) : endOfBare(text, i);
    return text.slice(from, i);
  };
  const value = (): Tree => {
    skip();
    const at = here();
    if (text[i] === '{') {
      const entries = new Map<string, { key: Place; value: Tree }>();
      for (i += 1, skip(); text[i] !== '}'; skip()) {
        const key = here();
        const name = JSON.parse(word()) as string;
        skip();
        i += 1;
        entries.set(name, { key, value: value() });
        skip();
        if (text[i] === ',') i += 1;
      }
      i += 1;
      return { type: 'mapping', entries, flow: true, at };
    }
    if (text[i] === '[') {
      const items: Tree[] = [];
      for (i += 1, skip(); text[i] !== ']'; skip()) {
        items.push(value());
        skip();
        if (text[i] === ',') i += 1;
      }
      i += 1;
      return { type: 'list', items, flow: true, at };
    }
    const written = word();
    const quoted = written.startsWith('"');
    return { type: 'scalar', text: quoted ? (JSON.parse(written) as string) : written, quoted, at };
  };
  return value();
}

/** Where a JSON string that begins here ends: behind its closing quotation mark, or the end of the text. */
export function stringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return end + 1;
  }
  return text.length + 1;
}

function endOfBare(text: string, start: number): number {
  let end = start;
  while (end < text.length && !ENDS.has(text[end] ?? '')) end += 1;
  return end;
}

const BLANKS: ReadonlySet<string> = new Set([' ', '\t', '\r', '\n']);
const ENDS: ReadonlySet<string> = new Set([',', '}', ']', ...BLANKS]);
