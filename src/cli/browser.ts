import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Config } from '../config.js';
import { databaseStatus } from '../embedded/database-status.js';
import { AppError } from '../errors.js';
import { browserFiles } from '../web/browser-files.js';
import { browserLink } from '../web/browser-link.js';
import { externalBrowserHint } from '../web/external-browser.js';
import type { CliContext } from './context.js';
import { saveFiles } from './save-files.js';

/** Adds `onrecord browser`. */
export function registerBrowser(program: Command, context: CliContext): void {
  program
    .command('browser')
    .summary('print a new link that opens Neo4j Browser')
    .description(
      'Prints a link that opens Neo4j Browser connected to the embedded database, once, while `onrecord start` runs. For a server of your own ' +
        '(NEO4J_URI) it says where Browser usually is; with --save it writes the style and the saved queries for that one.',
    )
    .option('--save <dir>', 'write style, saved queries and how to use them into this folder; an existing one must be empty')
    .action(async ({ save }: { readonly save?: string }) => {
      const config = context.config();
      context.out(save === undefined ? `${await whereToLook(config)}\n` : await saved(config, save));
    });
}

async function whereToLook(config: Config): Promise<string> {
  if (config.external !== null) return externalBrowserHint(requireAddress(config.external.uri));
  const { running, passwordFile } = await databaseStatus(config);
  if (running === null) throw new AppError('DATABASE_STOPPED', `No database runs in ${config.home}.`);
  return browserLink(config.browserPort, readFileSync(passwordFile, 'utf8').trim());
}

async function saved({ external, database }: Config, dir: string): Promise<string> {
  const files = browserFiles(external === null ? null : { uri: requireAddress(external.uri), username: external.username, database });
  await saveFiles(dir, files);
  const queries = files.filter(({ path }) => path.endsWith('.cypher')).length;
  return `The style and ${queries} saved queries for Neo4j Browser are in ${dir}; its README.md says how to bring them in.\n`;
}

function requireAddress(uri: string): string {
  if (/^(bolt|neo4j)(\+s(sc)?)?:\/\/./.test(uri) && URL.canParse(uri)) return uri;
  throw new AppError('USAGE', 'NEO4J_URI is not an address of a Neo4j server (bolt://host:7687, neo4j+s://host).');
}
