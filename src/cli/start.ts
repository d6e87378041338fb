import type { Command } from 'commander';
import { requireToken } from '../api/require-token.js';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import type { ServerContext } from './context.js';
import { openDatabase } from './open-database.js';
import { portOption } from './port-option.js';
import { progressLine } from './progress-line.js';
import { requireFreePort } from './require-free-port.js';
import { tellVersion } from './tell-version.js';
import { textsOption } from './texts-option.js';
import { type Defer, untilStopped } from './until-stopped.js';

interface StartOptions {
  readonly port?: number;
  readonly ingest: boolean;
  readonly texts?: string;
  readonly browser: boolean;
}

/** Adds `onrecord start`. */
export function registerStart(program: Command, context: ServerContext): void {
  program
    .command('start')
    .summary('database, seeds, explorer, GraphQL, playground and Neo4j Browser in one')
    .description(
      'Starts the embedded Neo4j of the folder (or connects to NEO4J_URI), ingests what changed in its seeds, ' +
        'serves explorer, GraphQL, playground and Neo4j Browser, and says where each is. Ctrl-C stops all of it.',
    )
    .argument('[dir]', 'folder of a dataset, or of several (its own or in `seeds/`)', '.')
    .addOption(portOption())
    .addOption(textsOption())
    .option('--no-ingest', 'take the graph as it is')
    .option('--no-browser', 'do not serve Neo4j Browser')
    .action((dir: string, options: StartOptions) => start(context, dir, options));
}

async function start(context: ServerContext, dir: string, options: StartOptions): Promise<void> {
  const began = performance.now();
  if (options.texts !== undefined && !options.ingest)
    throw new AppError('USAGE', 'The words of --texts come with an ingest: leave --no-ingest out.');
  const settings = context.configOf(dir);
  const config: Config = options.port === undefined ? settings : { ...settings, port: options.port };
  requireToken(config);
  await requireFreePort(config.host, config.port);
  const run = async (defer: Defer): Promise<void> => {
    // The JVM boots while the seeds are read and the servers' code is loaded
    const opening = openDatabase(config, progressLine()).then((database) => {
      defer(database.stop);
      return database;
    });
    const reading = options.ingest ? readSeeds(context, dir, config, options.texts) : null;
    const [database, seeds, parts] = await Promise.all([opening, reading, loadParts()]);
    const { connectGraph, serveGraph, serveBrowser, startReport, countRecords } = parts;
    const connected = await connectGraph(database.settings, config, defer);
    const [browser] = await Promise.all([
      options.browser ? serveBrowser(database.settings, config, defer) : null,
      seeds === null ? tellVersion(connected.graph, (text) => context.err(`${text}\n`)) : seeds.ingest(connected.graph),
      // Only so that it is planned when the report asks it: planning is slow while the JVM is cold
      countRecords(connected.graph),
    ]);
    const api = await serveGraph(connected, config, { playground: true, browser: browser?.address ?? null, defer });
    const seconds = (performance.now() - began) / 1_000;
    context.out(await startReport({ graph: connected.graph, api, browser: browser?.says ?? null, place: database.place, seconds }));
  };
  context.exit(await untilStopped(run, () => context.err('Stopping.\n')));
}

async function readSeeds(context: ServerContext, dir: string, config: Config, texts: string | undefined) {
  const { readSeedsFor } = await import('./ingest-seeds.js');
  return readSeedsFor(context, dir, config, texts);
}

/** Loaded late, since other commands need none of it and this one has time for it while the JVM boots. */
async function loadParts() {
  const [graph, browser, report, counts] = await Promise.all([
    import('./serve-graph.js'),
    import('./serve-browser.js'),
    import('./start-report.js'),
    import('../graph/count-records.js'),
  ]);
  return { ...graph, ...browser, ...report, ...counts };
}
