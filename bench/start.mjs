/**
 * How long a newcomer waits: `npm install && npm start` on a clean clone with empty caches until GraphQL answers a question about the
 * first dataset, and then `npm start` again. Prints seconds and the machine. Needs git and the network.
 * Usage: npm run bench:start [-- --again N]   (N second starts, 3 unless told otherwise)
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PORT = 4790;
const QUESTION = '{ claims(first: 1, orderBy: MOST_DISPUTED) { nodes { text disputedBy { nodes { assertion { speaker { name } } } } } } }';
const again = Number(process.argv[process.argv.indexOf('--again') + 1] || 3) || 3;

const root = fileURLToPath(new URL('..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
const clone = join(place, 'clone');
const home = join(place, 'home');
// Empty caches of npm, Maven and onrecord: each of them lies below the home folder.
const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|ONRECORD_|NEO4J_|XDG_)/i.test(name)));
const environment = {
  ...kept,
  HOME: home,
  npm_config_cache: join(home, '.npm'),
  MAVEN_OPTS: `-Dmaven.repo.local=${join(home, '.m2')} ${process.env.MAVEN_OPTS ?? ''}`,
  XDG_CACHE_HOME: join(home, '.cache'),
  ONRECORD_PORT: String(PORT),
  ONRECORD_BROWSER_PORT: String(PORT + 1),
};

console.log(
  `${new Date().toISOString()}  ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
);
try {
  execFileSync('git', ['clone', '--quiet', root, clone]);
  console.log(`first:  npm install && npm start, empty caches   ${(await seconds('npm install && exec npm start')).toFixed(1)} s`);
  for (let n = 0; n < again; n += 1)
    console.log(`second: npm start                                ${(await seconds('exec npm start')).toFixed(1)} s`);
} finally {
  rmSync(place, { recursive: true, force: true, maxRetries: 5 });
}

/** Seconds from Enter to the first answer; the program is stopped afterwards, in good order. */
async function seconds(command) {
  const began = performance.now();
  const child = spawn('sh', ['-c', command], { cwd: clone, env: environment, stdio: 'ignore', detached: true });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  while (!(await answers())) {
    if (gone) throw new Error(`\`${command}\` ended before it answered`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const taken = (performance.now() - began) / 1_000;
  process.kill(-child.pid, 'SIGINT');
  await ended;
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  return taken;
}

async function answers() {
  try {
    const response = await fetch(`http://localhost:${PORT}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION }),
    });
    const { data } = await response.json();
    return (data?.claims.nodes[0]?.disputedBy.nodes.length ?? 0) > 0;
  } catch {
    return false;
  }
}
