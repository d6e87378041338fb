import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** All files below a folder as paths with `/`, sorted; hidden ones and node_modules are left out, links are not followed. */
export async function listFiles(folder: string, below = ''): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await listFiles(folder, path)));
    else found.push(path);
  }
  return found.sort();
}

/** Whether a path fits a pattern of `read:`; `*` and `?` stay within a folder, `**` crosses folders. The time grows with the product of both lengths, whatever the pattern. */
export function fits(pattern: string, path: string): boolean {
  const signs = pattern.match(/\*\*\/|\*\*|[\s\S]/gu) ?? [];
  const letters = [...path];
  // Which beginnings of the path the signs so far can mean: the first `i` letters where reached[i] is true.
  let reached = letters.map(() => false);
  reached.unshift(true);
  for (const sign of signs) {
    const next = reached.map(() => false);
    for (let i = 0; i <= letters.length; i++) {
      const letter = letters[i - 1];
      if (sign === '*') next[i] = reached[i] === true || (next[i - 1] === true && letter !== '/');
      else if (sign === '**') next[i] = reached[i] === true || next[i - 1] === true;
      else if (sign === '**/') next[i] = reached[i] === true || (letter === '/' && reached.slice(0, i - 1).includes(true));
      else next[i] = reached[i - 1] === true && (sign === letter || (sign === '?' && letter !== '/'));
    }
    reached = next;
  }
  return reached[letters.length] === true;
}
