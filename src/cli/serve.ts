import type { Command } from 'commander';
import { requireToken } from '../api/require-token.js';
import type { ServerContext } from './context.js';
import { openDatabase } from './open-database.js';
import { portOption } from './port-option.js';
import { progressLine } from './progress-line.js';
import { requireFreePort } from './require-free-port.js';
import { tellVersion } from './tell-version.js';
import { untilStopped } from './until-stopped.js';

/** Adds `onrecord serve`. */
export function registerServe(program: Command, context: ServerContext): void {
  program
    .command('serve')
    .summary('answer GraphQL over the graph as it is')
    .description('Answers GraphQL over the graph as it is: nothing is ingested, no page is served. Ctrl-C stops it.')
    .addOption(portOption())
    .action((options: { readonly port?: number }) => serve(context, options.port));
}

async function serve(context: ServerContext, port: number | undefined): Promise<void> {
  const settings = context.config();
  const config = port === undefined ? settings : { ...settings, port };
  requireToken(config);
  await requireFreePort(config.host, config.port);
  context.exit(
    await untilStopped(
      async (defer) => {
        // Loaded here, since other commands need none of it
        const { connectGraph, serveGraph } = await import('./serve-graph.js');
        const database = await openDatabase(config, progressLine());
        defer(database.stop);
        const connected = await connectGraph(database.settings, config, defer);
        await tellVersion(connected.graph, (text) => context.err(`${text}\n`));
        const api = await serveGraph(connected, config, { playground: false, defer });
        context.out(`GraphQL  ${api.url}\nData     ${database.place}\n`);
      },
      () => context.err('Stopping.\n'),
    ),
  );
}
