import type { Readable, Writable } from 'node:stream';
import type { Config } from '../config.js';
import type { Ask } from '../mcp/ask.js';
import type { McpOptions } from '../mcp/mcp-server.js';
import { planTools } from '../mcp/plan-tools.js';
import { serveHttp } from '../mcp/serve-http.js';
import { serveStdio } from '../mcp/serve-stdio.js';
import { openLog } from './log.js';
import type { Defer } from './until-stopped.js';
import { readVersion } from './version.js';

/** What both ways of serving take. */
interface Around {
  /** Where talk goes: never stdout, which is the protocol's. */
  readonly err: (text: string) => void;
  readonly defer: Defer;
}

/** Serves the tools on two streams. Clients are answered at once; what needs the graph waits until it is open. */
export async function serveTools(
  config: Config,
  { input, output, err, defer }: Around & { readonly input: Readable; readonly output: Writable },
): Promise<{ readonly ended: Promise<void> }> {
  const server = await serveStdio({ ...optionsOf(config, err, defer), input, output, longest: config.limits.bodyBytes });
  defer(server.close);
  return server;
}

/** Serves the tools over HTTP; answers the address. PORT_TAKEN. */
export async function serveToolsOverHttp(config: Config, { err, defer }: Around): Promise<string> {
  const server = await serveHttp({ ...optionsOf(config, err, defer), config });
  defer(server.close);
  return server.url;
}

function optionsOf(config: Config, err: (text: string) => void, defer: Defer): McpOptions {
  const log = openLog(config.log);
  // A client is answered at once; what knows the graph takes a while to load
  const opened = import('./open-graph-for-tools.js').then(({ openGraphForTools }) => openGraphForTools(config, { log, err, defer }));
  const ask: Ask = async (source, variables, signal) => (await opened)(source, variables, signal);
  if (config.planAhead) {
    const stopping = new AbortController();
    defer(async () => stopping.abort());
    void planTools(ask, stopping.signal);
  }
  return { ask, version: readVersion(), report: (error) => log.error({ err: error }, 'A tool failed') };
}
