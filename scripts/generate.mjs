/**
 * Writes every file that comes from another one. Each generator is a file of scripts/generate/ that exports `generate(root)`:
 * a map from path (relative to the project) to text; those that also export `reads = 'dist'` run after a build.
 * With `--check` nothing is built or written; the exit status is 1 when a file is out of date.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'scripts', 'generate');
const check = process.argv.includes('--check');
const stale = [];

const names = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
const generators = await Promise.all(names.sort().map((name) => import(pathToFileURL(join(folder, name)).href)));
for (const generator of generators.filter(({ reads }) => reads !== 'dist')) await write(generator);
if (!check) spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
for (const generator of generators.filter(({ reads }) => reads === 'dist')) await write(generator);

if (stale.length > 0) console.error(`${check ? 'Out of date, run `npm run generate`' : 'Written'}: ${stale.join(', ')}`);
process.exitCode = check && stale.length > 0 ? 1 : 0;

async function write({ generate }) {
  for (const [path, text] of Object.entries(await generate(root))) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
