import { stringEnd } from './json-tree.js';

/** What JSON.parse does not tell: how deep a text nests, how many entries a list or object has, and whether a key stands twice in one object. */
export interface JsonScan {
  readonly depth: number;
  /** Most commas directly inside one list or object; one less than its entries. */
  readonly commas: number;
  /** Offsets (UTF-16) of the second and the first. */
  readonly duplicate: { readonly key: string; readonly at: number; readonly first: number } | null;
}

/** Scans one JSON text without recursion; stops at `maxDepth`. Text that is no JSON is scanned as far as it goes. */
export function scanJson(text: string, maxDepth: number): JsonScan {
  const open: { readonly keys: Map<string, number> | null; commas: number }[] = [];
  let deepest = 0;
  let most = 0;
  let duplicate: JsonScan['duplicate'] = null;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '{' || sign === '[') {
      open.push({ keys: sign === '{' ? new Map() : null, commas: 0 });
      deepest = Math.max(deepest, open.length);
      if (deepest > maxDepth) break;
    } else if (sign === '}' || sign === ']') {
      open.pop();
    } else if (sign === ',') {
      const around = open.at(-1);
      if (around !== undefined) most = Math.max(most, ++around.commas);
    } else if (sign === '"') {
      const end = stringEnd(text, i);
      if (end > text.length) break;
      const keys = open.at(-1)?.keys;
      if (keys && nextSign(text, end) === ':') {
        const key = keyOf(text.slice(i, end));
        const first = keys.get(key);
        if (first !== undefined) duplicate ??= { key, at: i, first };
        else keys.set(key, i);
      }
      i = end - 1;
    }
  }
  return { depth: deepest, commas: most, duplicate };
}

/** A key as it is meant: an escape stands for the same letter as the letter itself. */
function keyOf(written: string): string {
  if (!written.includes('\\')) return written.slice(1, -1);
  try {
    return JSON.parse(written) as string;
  } catch {
    return written;
  }
}

function nextSign(text: string, from: number): string | undefined {
  let i = from;
  while (text[i] === ' ' || text[i] === '\t' || text[i] === '\r') i += 1;
  return text[i];
}
