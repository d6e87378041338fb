import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildProgram } from '../../src/cli/program.js';
import { reportFailure } from '../../src/cli/report-failure.js';
import { AppError } from '../../src/errors.js';
import { begin, type Running } from '../cli/run.js';
import { testConfig } from '../setup/database.js';
import type { Block } from './blocks.js';

/** What a command said, on both streams, and how it ended. */
export interface Said {
  readonly command: string;
  readonly words: string;
  readonly exit: number;
}

const PROGRAM = 'npx onrecord ';
/** These stay until somebody ends them, so they are real processes; what they listen on is free on any machine. */
const STAYING = /^npx onrecord (start|serve)\b/;

/** Does in the folder of this process what a document tells its reader to do in a terminal or an editor; `ready` comes before each command. */
export async function follow(
  { language, path, how, text }: Block,
  before: string,
  ready: (command: string) => Promise<void>,
  running: Running[],
) {
  if (path !== '' && path !== 'here') write(path, how, text, before);
  if (language === 'sh') {
    const said: Said[] = [];
    for (const command of text.trim().split(/\n */)) {
      await ready(command);
      said.push(await run(command, running));
    }
    return said;
  }
  if (language !== 'console') return [];
  const parts = text.trim().split(/^\$ /m).slice(1);
  const said: (Said & { readonly shown: readonly string[] })[] = [];
  for (const part of parts) {
    const [command = '', ...shown] = part.trim().split(/\n */);
    await ready(command);
    said.push({ ...(await run(command, running)), shown });
  }
  return said;
}

/** Runs a command of a document to its end, or as far as it says that it is ready. */
async function run(command: string, running: Running[]): Promise<Said> {
  if (STAYING.test(command)) return stay(command, running);
  if (!command.startsWith(PROGRAM)) {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    return { command, words: stdout + stderr, exit: status ?? -1 };
  }
  let words = '';
  let exit = 0;
  const tell = (text: string): void => void (words += text);
  const config = () => testConfig();
  const context = { config, configOf: config, out: tell, err: tell, exit: (status: number) => void (exit = status) };
  try {
    await buildProgram(context).parseAsync(command.slice(PROGRAM.length).split(' '), { from: 'user' });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const failed = reportFailure(error);
    words += failed.text;
    exit = failed.exit;
  }
  return { command, words, exit };
}

async function stay(command: string, running: Running[]): Promise<Said> {
  const { external, database } = testConfig();
  const settings = {
    NEO4J_URI: external?.uri ?? '',
    NEO4J_USERNAME: external?.username ?? '',
    NEO4J_PASSWORD: external?.password ?? '',
    NEO4J_DATABASE: database,
    // A statement that nobody planned before takes its time on a busy machine
    ONRECORD_QUERY_SECONDS: '60',
  };
  const args = command
    .slice(PROGRAM.length)
    .replace(/ --port \d+/, '')
    .split(' ');
  const one = begin([...args, '--port', '0', ...(args[0] === 'start' ? ['--no-browser'] : [])], settings);
  running.push(one);
  await one.says(/http:\S+\/graphql[\s\S]*?\n/);
  return { command, words: one.said(), exit: 0 };
}

function write(path: string, how: string, text: string, before: string): void {
  if (how === '') {
    mkdirSync(dirname(path), { recursive: true });
    return writeFileSync(path, text);
  }
  const there = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (how === 'more') return writeFileSync(path, there + text);
  const held = how === 'becomes' ? before : text;
  if (there.split(held.trim()).length !== 2) throw new Error(`${path} does not hold this once:\n${held}`);
  if (how === 'becomes')
    writeFileSync(
      path,
      there.replace(held.trim(), () => text.trim()),
    );
}
