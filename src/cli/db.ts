import type { Command } from 'commander';
import { checkDatabase } from '../embedded/check-database.js';
import { type DatabaseStatus, databaseStatus } from '../embedded/database-status.js';
import { dumpDatabase } from '../embedded/dump-database.js';
import { loadDatabase } from '../embedded/load-database.js';
import { resetDatabase } from '../embedded/reset-database.js';
import { requireEmbedded, startDatabase } from '../embedded/start-database.js';
import { stopDatabase } from '../embedded/stop-database.js';
import { AppError } from '../errors.js';
import type { CliContext } from './context.js';
import { progressLine } from './progress-line.js';

/** Adds `onrecord db …`: the commands on the embedded database. */
export function registerDb(program: Command, context: CliContext): void {
  const db = program.command('db').description('the embedded database: start, stop, look, copy');
  db.command('start')
    .description('start it and leave it running until `db stop`')
    .action(() => start(context));
  db.command('stop')
    .description('stop it')
    .action(() => stop(context));
  db.command('status')
    .description('say whether it runs, where and for whom')
    .option('--json', 'print it as JSON')
    .action((options: { readonly json?: true }) => status(context, options.json === true));
  db.command('path')
    .description('print the folder that holds its data')
    .action(() => {
      requireEmbedded(context.config());
      context.out(`${context.config().home}\n`);
    });
  db.command('reset')
    .description('remove all its data')
    .requiredOption('--yes', 'yes, remove them')
    .action(() => reset(context));
  db.command('dump <file>')
    .description('write it into one file')
    .action((file: string) => dump(file, context));
  db.command('load <file>')
    .description('replace it by the content of such a file')
    .action((file: string) => load(file, context));
  db.command('check')
    .description('look at every record of its store for damage')
    .action(() => check(context));
}

async function start(context: CliContext): Promise<void> {
  const { err } = context;
  const config = context.config();
  const running = await startDatabase(config, progressLine(err), 'none');
  err(`Neo4j runs at ${running.boltUri}, user ${running.username}, password in ${config.home}/password (process ${running.pid}).\n`);
  const { running: state } = await databaseStatus(config);
  if (state?.tie === 'owner') err(`It belongs to process ${state.owner.pid} and ends with it.\n`);
  else err('It runs on until `onrecord db stop`.\n');
  await running.stop();
}

async function stop(context: CliContext): Promise<void> {
  const { err } = context;
  const config = context.config();
  err((await stopDatabase(config)) ? 'The database has stopped.\n' : 'The database was not running.\n');
}

async function status(context: CliContext, json: boolean): Promise<void> {
  const { out } = context;
  const config = context.config();
  requireEmbedded(config);
  const found = await databaseStatus(config);
  out(`${json ? JSON.stringify(found, null, 2) : statusText(found)}\n`);
}

/** The status as a few lines for people. */
export function statusText({ home, bytes, running, log, passwordFile }: DatabaseStatus): string {
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  if (running === null) return `not running\ndata      ${home} (${size})`;
  return [
    running.answers ? 'running' : 'running, but it does not answer',
    `address   bolt://127.0.0.1:${running.port}`,
    `user      neo4j, password in ${passwordFile}`,
    `process   ${running.pid}, since ${running.since}`,
    `ends      ${running.tie === 'owner' ? `with process ${running.owner.pid}` : 'with `onrecord db stop`'}`,
    `used by   ${running.users.length === 0 ? 'nobody' : `process ${running.users.join(', ')}`}`,
    `data      ${home} (${size})`,
    `log       ${log}`,
  ].join('\n');
}

async function reset(context: CliContext): Promise<void> {
  const { err } = context;
  const config = context.config();
  await resetDatabase(config, progressLine(err));
  err(`The database in ${config.home} is empty.\n`);
}

async function dump(file: string, context: CliContext): Promise<void> {
  const { err } = context;
  const config = context.config();
  await dumpDatabase(file, config, progressLine(err));
  err(`The database is in ${file}.\n`);
}

async function load(file: string, context: CliContext): Promise<void> {
  const { err } = context;
  const config = context.config();
  await loadDatabase(file, config, progressLine(err));
  err(`The database now holds what ${file} holds.\n`);
}

async function check(context: CliContext): Promise<void> {
  const { err } = context;
  const config = context.config();
  const { sound, output } = await checkDatabase(config, progressLine(err));
  if (!sound) throw new AppError('DATABASE_DAMAGED', `The store is damaged. Neo4j's tool says:\n${output.trim()}`);
  err('The store is sound.\n');
}
