import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { databaseStatus } from '../embedded/database-status.js';
import { requireEmbedded } from '../embedded/start-database.js';
import { AppError } from '../errors.js';
import { browserLink } from '../web/browser-link.js';
import type { CliContext } from './context.js';

/** Adds `onrecord browser`. */
export function registerBrowser(program: Command, context: CliContext): void {
  program
    .command('browser')
    .summary('print a new link that opens Neo4j Browser')
    .description('Prints a link that opens Neo4j Browser connected to the embedded database, once, while `onrecord start` runs.')
    .action(async () => {
      const config = context.config();
      requireEmbedded(config);
      const { running, passwordFile } = await databaseStatus(config);
      if (running === null) throw new AppError('DATABASE_STOPPED', `No database runs in ${config.home}.`);
      context.out(`${browserLink(config.browserPort, readFileSync(passwordFile, 'utf8').trim())}\n`);
    });
}
