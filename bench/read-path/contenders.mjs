import { execFileSync, fork, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rivals = join(root, 'bench', 'rivals');

/**
 * Who is measured, by the names of the options: { key, title, asks, start }. `asks` is the side of an operation that it answers; `start`
 * gives { pid, port, stop } for a database. `clean` takes away what was made for it.
 */
export function contendersOf({ contenders, against }) {
  const made = [];
  const all = {
    ours: () => ({ title: 'onrecord', asks: 'ours', start: (database) => serve(root, database) }),
    rival: () => {
      installRivals();
      return { title: '@neo4j/graphql', asks: 'rival', start: (database) => child(join(rivals, 'neo4j-graphql.mjs'), database) };
    },
    raw: () => ({
      title: 'raw driver',
      asks: 'raw',
      start: (database) => child(fileURLToPath(new URL('raw-driver.mjs', import.meta.url)), database),
    }),
    before: () => {
      const { folder, commit, clean } = checkOut(against);
      made.push(clean);
      return { title: `onrecord at ${commit}`, asks: 'ours', start: (database) => serve(folder, database) };
    },
  };
  const list = contenders.map((key) => ({ key, ...all[key]() }));
  return { list, clean: () => made.map((clean) => clean()) };
}

/** @neo4j/graphql is needed here alone; it comes when it is first measured. */
function installRivals() {
  if (existsSync(join(rivals, 'node_modules', '@neo4j', 'graphql'))) return;
  console.error('Installing what is measured against (bench/rivals)');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: rivals, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** `onrecord serve` as a user runs it: its own limits, its own log. It asks nothing by itself, since whatever is sent is counted. */
async function serve(project, { uri, user, password }) {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NEO4J|ONRECORD)_|^NODE_ENV$/.test(name)));
  const asks = { ONRECORD_PORT: '0', ONRECORD_PLAN_AHEAD: 'false' };
  const settings = { NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password, ...asks };
  const args = [...nodeOptions(project), ...profiling(), join(project, 'dist', 'cli', 'main.js'), 'serve'];
  const server = spawn(process.execPath, args, { cwd: project, env: { ...own, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const port = await new Promise((resolve, reject) => {
    server.stderr.on('data', (text) => (said += text));
    server.stdout.on('data', (text) => {
      said += text;
      const found = /localhost:(\d+)\/graphql/.exec(said);
      if (found !== null) resolve(Number(found[1]));
    });
    server.once('exit', () => reject(new Error(`onrecord ended: ${said}`)));
  });
  return { pid: server.pid, port, stop: () => ended(server, () => server.kill('SIGTERM')) };
}

/** What `npm start` tells Node, which every way to start the program does. */
function nodeOptions(project) {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/** A server script that tells its port over IPC and ends when that is closed. */
async function child(script, { uri, user, password }) {
  const settings = { NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password, NODE_ENV: 'production' };
  const server = fork(script, {
    env: { ...process.env, ...settings },
    execArgv: profiling(),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { port } = await new Promise((resolve, reject) => {
    server.once('message', resolve);
    server.once('exit', () => reject(new Error(`${script} ended before it answered`)));
  });
  return { pid: server.pid, port, stop: () => ended(server, () => server.disconnect()) };
}

/** BENCH_NODE_FLAGS goes to every server, such as `--cpu-prof --cpu-prof-dir=…`. */
function profiling() {
  return (process.env.BENCH_NODE_FLAGS ?? '').split(' ').filter((flag) => flag !== '');
}

async function ended(server, stop) {
  if (server.exitCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  stop();
  const late = setTimeout(() => server.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(late);
}

/** An earlier commit of ours, built in a folder that goes away again. It uses the installed packages of this one. */
function checkOut(commit) {
  const place = mkdtempSync(join(tmpdir(), 'onrecord-before-'));
  const folder = join(place, 'onrecord');
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  const short = git('rev-parse', '--short', commit);
  git('worktree', 'add', '--detach', folder, commit);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  console.error(`Building onrecord at ${short}`);
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const clean = () => {
    git('worktree', 'remove', '--force', folder);
    rmSync(place, { recursive: true, force: true });
  };
  return { folder, commit: short, clean };
}
