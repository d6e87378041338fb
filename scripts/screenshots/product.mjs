import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** How long the first start and a stop may take, in milliseconds. */
const START = 300_000;
const STOP = 60_000;

/**
 * Starts the built product as a user would, with its database in `home`. Answers the address of its pages and the one-time link of Neo4j Browser;
 * `ending` is given what stops it, which waits until the database is down.
 */
export async function startProduct(root, home, ending) {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NEO4J_|ONRECORD_(?!CACHE|JAVA_HOME))/.test(name)));
  const environment = {
    ...kept,
    ONRECORD_HOME: join(home, 'database'),
    ONRECORD_PORT: String(await freePort(4000)),
    ONRECORD_BROWSER_PORT: String(await freePort(4001)),
  };
  const options = { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] };
  const child = spawn(process.execPath, [join(root, 'dist', 'cli', 'main.js'), 'start'], options);
  const ended = once(child, 'exit');
  ending(() => stop(child, ended));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const patience = setTimeout(() => child.kill('SIGINT'), START);
  const running = await Promise.race([ready(() => said), ended.then(() => false)]);
  clearTimeout(patience);
  if (!running) throw new Error(`The product did not start:\n${said}`);
  return { pages: /http:\/\/\S+\/(?=graphql\b)/.exec(said)[0], browser: /http:\/\/\S+\/#\S+/.exec(said)?.[0] ?? null };
}

async function ready(said) {
  while (!/Ready after /.test(said())) await new Promise((resolve) => setTimeout(resolve, 100));
  return true;
}

async function stop(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGINT');
  // The database ends with its owner, whatever way that one ends.
  const patience = setTimeout(() => child.kill('SIGKILL'), STOP);
  await ended;
  clearTimeout(patience);
}

/** The port that readers of the pictures know, while it is free; else 0, which takes any. */
async function freePort(usual) {
  const server = createServer();
  const free = await new Promise((resolve) => server.once('error', () => resolve(false)).listen(usual, 'localhost', () => resolve(true)));
  if (free) await new Promise((resolve) => server.close(resolve));
  return free ? usual : 0;
}
