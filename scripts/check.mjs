/**
 * `npm run check`: everything about the project's files that a machine can hold. Each file of scripts/check/ is one check: it
 * exports `title` and `check(root)`, which gives { faults, note } (texts; a check without faults has passed). One line per check,
 * the faults of a failed one below it; the exit status is 1 when any failed. `npm run check -- arrows sizes` runs only those.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Most faults of one check that are printed. */
const SHOWN = 20;

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const folder = join(root, 'scripts', 'check');
const chosen = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => name.slice(0, -'.mjs'.length))
  .filter((name) => chosen.length === 0 || chosen.includes(name))
  .sort();

const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no check named ${unknown.join(', ')} in scripts/check/.`);
  process.exit(2);
}

let failed = 0;
// Others read what the build makes.
const waiting = names.filter((name) => name !== 'build');
if (names.includes('build')) print('build', await run('build'));
await Promise.all([worker(), worker()]);
console.log(`${names.length - failed} checks passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function worker() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) print(name, await run(name));
}

async function run(name) {
  const began = performance.now();
  const { title, check } = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  const result = await check(root).catch((error) => ({ faults: [error.stack ?? String(error)] }));
  return { title, note: '', ...result, seconds: (performance.now() - began) / 1000 };
}

function print(name, { title, faults, note, seconds }) {
  if (faults.length > 0) failed += 1;
  const aside = [note, faults.length > 0 ? `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}` : '']
    .filter((text) => text !== '')
    .join('; ');
  console.log(
    `${faults.length > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(13)} ${title}${aside === '' ? '' : ` (${aside})`} ${seconds.toFixed(1)} s`,
  );
  for (const fault of faults.slice(0, SHOWN)) console.log(`     ${fault.replaceAll('\n', '\n     ')}`);
  if (faults.length > SHOWN) console.log(`     and ${faults.length - SHOWN} more`);
}
