#!/usr/bin/env -S node --max-semi-space-size=64
import './production.js';
import { resolve } from 'node:path';
import { loadConfig } from '../config.js';
import { buildProgram } from './program.js';
import { reportFailure } from './report-failure.js';

let status = 0;

// A reader that has seen enough (`onrecord … | head`) is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
}

const program = buildProgram({
  config: () => loadConfig(process.cwd()),
  configOf: (project) => loadConfig(resolve(project)),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  exit: (code) => {
    status = code;
  },
});

try {
  await program.parseAsync();
} catch (error) {
  const { exit, text } = reportFailure(error);
  process.stderr.write(text);
  status = exit;
}
// A pipe takes what it has room for; the rest waits until its reader has read.
for (const stream of [process.stdout, process.stderr]) await new Promise<void>((written) => stream.write('', () => written()));
// Whatever a failed start left open (a database that still boots) must not keep the process.
process.exit(status);
