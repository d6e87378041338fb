import { type Command, Option } from 'commander';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import type { ServerContext } from './context.js';
import { readPort } from './port-option.js';
import { requireFreePort } from './require-free-port.js';
import { type Defer, untilStopped } from './until-stopped.js';

interface McpCommandOptions {
  readonly http?: true;
  readonly port?: number;
}

/** Adds `onrecord mcp`. */
export function registerMcp(program: Command, context: ServerContext): void {
  program
    .command('mcp')
    .summary('answer an assistant over the Model Context Protocol')
    .description(
      'Answers an assistant over the Model Context Protocol, with eight tools that read the graph: on stdin and stdout until the client goes, ' +
        'or with --http at /mcp until Ctrl-C. Nothing is ingested, and no tool takes Cypher or GraphQL.',
    )
    .argument('[dir]', 'folder of the graph', '.')
    .option('--http', 'listen on HTTP instead; asks for the token of ONRECORD_TOKEN or ONRECORD_TOKEN_FILE')
    .addOption(new Option('--port <number>', 'port of --http; 0 takes a free one (default: ONRECORD_MCP_PORT or 4002)').argParser(readPort))
    .action((dir: string, options: McpCommandOptions) => mcp(context, dir, options));
}

async function mcp(context: ServerContext, dir: string, { http, port }: McpCommandOptions): Promise<void> {
  const settings = context.configOf(dir);
  if (http === undefined && port !== undefined) throw new AppError('USAGE', '--port goes with --http: without it nothing listens.');
  const config: Config = port === undefined ? settings : { ...settings, mcpPort: port };
  if (http) {
    requireToken(config);
    await requireFreePort(config.host, config.mcpPort);
  }
  const run = async (defer: Defer): Promise<void | { readonly ended: Promise<void> }> => {
    const { serveTools, serveToolsOverHttp } = await import('./serve-tools.js');
    if (!http) return serveTools(config, { input: process.stdin, output: process.stdout, err: context.err, defer });
    const url = await serveToolsOverHttp(config, { err: context.err, defer });
    context.out(`Tools    ${url}\n`);
  };
  context.exit(await untilStopped(run, () => context.err('Stopping.\n')));
}

/** TOKEN_MISSING when other programs could ask without one. An assistant's server has no page that a person looks at: it is asked for on loopback too. */
function requireToken({ access }: Config): void {
  if (access.token !== null || access.withoutToken) return;
  throw new AppError('TOKEN_MISSING', 'Tools over HTTP are given to programs that know the token, and no token is set.');
}
