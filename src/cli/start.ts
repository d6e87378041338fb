import type { Command } from 'commander';
import type { Config } from '../config.js';
import type { ServerContext } from './context.js';
import { openDatabase } from './open-database.js';
import { portOption } from './port-option.js';
import { progressLine } from './progress-line.js';
import { requireFreePort } from './require-free-port.js';
import { type Defer, untilStopped } from './until-stopped.js';

interface StartOptions {
  readonly port?: number;
  readonly ingest: boolean;
  readonly browser: boolean;
  readonly texts?: string;
}

/** Adds `onrecord start`. */
export function registerStart(program: Command, context: ServerContext): void {
  program
    .command('start')
    .summary('database, seeds, GraphQL, playground and Neo4j Browser in one')
    .description(
      'Starts the embedded Neo4j of the folder (or connects to NEO4J_URI), ingests what changed in its seeds, ' +
        'serves GraphQL, playground and Neo4j Browser, and says where each is. Ctrl-C stops all of it.',
    )
    .argument('[dir]', 'project folder', '.')
    .addOption(portOption())
    .option('--no-ingest', 'take the graph as it is')
    .option('--no-browser', 'do not serve Neo4j Browser')
    .option('--texts <dir>', 'folder of texts, to show the words of evidence on this machine (default: ONRECORD_TEXTS)')
    .action((dir: string, options: StartOptions) => start(context, dir, options));
}

async function start(context: ServerContext, dir: string, options: StartOptions): Promise<void> {
  const began = performance.now();
  const settings = context.configOf(dir);
  const config: Config = { ...settings, port: options.port ?? settings.port, texts: options.texts ?? settings.texts };
  await requireFreePort(config.host, config.port);
  const run = async (defer: Defer): Promise<void> => {
    // Everything that can be done while the JVM boots is done meanwhile
    const opening = openDatabase(config, progressLine());
    const loading = Promise.all([import('./serve-graph.js'), import('./start-report.js'), import('./serve-browser.js')]);
    const [database, [{ connectGraph, serveGraph }, { startReport }, { serveBrowser }]] = await Promise.all([opening, loading]);
    defer(database.stop);
    const connected = await connectGraph(database.settings, config, defer);
    const api = await serveGraph(connected, config, { playground: true, defer });
    const browser = options.browser ? await serveBrowser(database.settings, config, defer) : null;
    const seconds = (performance.now() - began) / 1_000;
    context.out(await startReport({ graph: connected.graph, api, browser, place: database.place, seconds }));
  };
  context.exit(await untilStopped(run, () => context.err('Stopping.\n')));
}
