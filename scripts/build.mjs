/**
 * Builds dist/: the program with tsc, the pages with esbuild. Run by `npm install` (prepare), `npm run build` and `npm test`.
 * Quiet when all is well; each part is skipped while nothing that it reads has changed. `--force` builds everything.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPages } from './build-pages.mjs';
import { digestOf, filesUnder } from './digest-of.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');
const dist = join(root, 'dist');
const force = process.argv.includes('--force');

if (force) rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
const compiled = compileProgram();
await buildPages(root);
process.exitCode = compiled ? 0 : 1;

/** Runs tsc when a source has changed; false when it found errors, which are printed. */
function compileProgram() {
  const stamp = join(dist, '.compiled');
  const sources = filesUnder(src).filter((file) => /\.tsx?$/.test(file));
  const digest = digestOf(root, [...sources, join(root, 'tsconfig.json'), join(root, 'package-lock.json')]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return true;
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = [
    '-p',
    root,
    '--incremental',
    '--tsBuildInfoFile',
    join(dist, '.tsbuildinfo'),
    '--pretty',
    String(process.stderr.isTTY === true),
  ];
  const run = spawnSync(process.execPath, [tsc, ...options], { encoding: 'utf8' });
  dropOrphans();
  const command = join(dist, 'cli', 'main.js');
  if (existsSync(command)) chmodSync(command, 0o755);
  if (run.status === 0) writeFileSync(stamp, digest);
  else process.stderr.write(`${run.error?.message ?? ''}${run.stdout}${run.stderr}`);
  return run.status === 0;
}

/** Deletes what tsc once wrote for sources that are gone, so that nobody imports or publishes it. */
function dropOrphans() {
  for (const file of filesUnder(dist)) {
    const module = /^(.*?)(\.d\.ts|\.js\.map|\.js)$/.exec(file.slice(dist.length + 1))?.[1];
    const ofPages = /^web[\\/](playground|browser|explorer[\\/]assets)[\\/]/.test(file.slice(dist.length + 1));
    const source = ['ts', 'tsx'].some((ending) => existsSync(join(src, `${module}.${ending}`)));
    if (module !== undefined && !ofPages && !source) rmSync(file);
  }
}
