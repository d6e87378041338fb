import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bareEnvironment } from './server.mjs';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Programs that run. */
const running = new Set();

/** Ends whatever program still runs. */
export function endPrograms() {
  for (const child of running) child.kill('SIGKILL');
}

/**
 * Starts the built program on a server. `ended` tells how it ended: status, signal, what it printed, how many milliseconds it ran;
 * `firstWord()` how many milliseconds after `signal` it first said something on stderr.
 */
export function begin(args, { port, password }, settings = {}) {
  const env = { ...bareEnvironment(), NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: password, ...settings };
  const began = performance.now();
  const child = spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  running.add(child);
  let over = false;
  let signalled = null;
  let heard = null;
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    if (signalled !== null) heard ??= performance.now() - signalled;
    said.err += chunk;
  });
  const ended = new Promise((resolve) => {
    child.on('close', (status, signal) => {
      over = true;
      running.delete(child);
      resolve({
        status,
        signal,
        ...said,
        ms: performance.now() - began,
        sinceSignal: signalled === null ? null : performance.now() - signalled,
      });
    });
  });
  return {
    ended,
    isOver: () => over,
    signal: (name) => {
      signalled ??= performance.now();
      child.kill(name);
    },
    firstWord: () => heard,
  };
}

/** Runs the built program to its end. */
export const run = (args, server, settings) => begin(args, server, settings).ended;
