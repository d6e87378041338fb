/** What JSON.parse does not tell: how deep a text nests, and whether a key stands twice in one object. */
export interface JsonScan {
  readonly depth: number;
  /** Offsets (UTF-16) of the second and the first. */
  readonly duplicate: { readonly key: string; readonly at: number; readonly first: number } | null;
}

const STRING = /"(?:[^"\\]|\\.)*"/y;

/** Scans one JSON text without recursion; stops at `maxDepth`. Text that is no JSON is scanned as far as it goes. */
export function scanJson(text: string, maxDepth: number): JsonScan {
  const open: (Map<string, number> | null)[] = [];
  let deepest = 0;
  let duplicate: JsonScan['duplicate'] = null;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Map() : null);
      deepest = Math.max(deepest, open.length);
      if (deepest > maxDepth) break;
    } else if (sign === '}' || sign === ']') {
      open.pop();
    } else if (sign === '"') {
      STRING.lastIndex = i;
      const found = STRING.exec(text)?.[0];
      if (found === undefined) break;
      const keys = open.at(-1);
      const end = i + found.length;
      if (keys && /^\s*:/.test(text.slice(end, end + 20))) {
        const first = keys.get(found);
        if (first !== undefined) duplicate ??= { key: found, at: i, first };
        else keys.set(found, i);
      }
      i = end - 1;
    }
  }
  return { depth: deepest, duplicate };
}
