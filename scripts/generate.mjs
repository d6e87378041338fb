/**
 * Writes every file that comes from another one. Each generator is a file of scripts/generate/ that exports `generate(root)`:
 * a map from path (relative to the project) to text. With `--check` nothing is written; the exit status is 1 when a file is out of date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'scripts', 'generate');
const check = process.argv.includes('--check');
const stale = [];

for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.mjs')) continue;
  const { generate } = await import(pathToFileURL(join(folder, name)).href);
  for (const [path, text] of Object.entries(await generate(root))) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

if (stale.length > 0) console.error(`${check ? 'Out of date, run `npm run generate`' : 'Written'}: ${stale.join(', ')}`);
process.exitCode = check && stale.length > 0 ? 1 : 0;
