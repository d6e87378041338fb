import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Api, type ApiOptions, serveApi } from '../api/serve.js';
import type { Config } from '../config.js';
import { type Graph, type GraphSettings, openGraph } from '../graph/connection.js';
import { type ExplorerOptions, serveExplorer } from '../web/explorer/serve-explorer.js';
import { servePlayground } from '../web/playground.js';
import { openLog } from './log.js';
import { planAhead } from './plan-ahead.js';
import { recordFiles } from './record-files.js';
import type { Defer } from './until-stopped.js';
import { readVersion } from './version.js';

/** How long a page of the explorer waits for conclusions, which take seconds where thousands of statements stand behind a record. */
const BESIDE_MS = 1_500;

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** Connects to a graph and makes sure of the server behind it. DATABASE_UNREACHABLE, DATABASE_AUTH, DATABASE_NAME, DATABASE_TOO_OLD. */
export async function connectGraph(
  settings: GraphSettings,
  config: Config,
  defer: Defer,
): Promise<{ readonly graph: Graph; readonly agent: string }> {
  const graph = openGraph(settings, { readTimeoutMs: config.limits.querySeconds * 1_000 });
  defer(graph.close);
  return { graph, agent: await graph.verify() };
}

/** Serves GraphQL over a connected graph, with the playground when `playground` is set. PORT_TAKEN. */
export async function serveGraph(
  { graph, agent }: { readonly graph: Graph; readonly agent: string },
  config: Config,
  options: { readonly playground: boolean; readonly defer: Defer; readonly browser?: string | null },
): Promise<Api> {
  const log = openLog(config.log);
  const versions = { onrecord: readVersion(), neo4j: () => agent.replace(/^Neo4j\//, '') };
  const examples = join(PACKAGE, 'examples');
  const report = (error: unknown): void => log.error({ err: error }, 'A page failed');
  const pages = options.playground
    ? {
        pages: allPages(examples, {
          ...{ browser: options.browser ?? null, patienceMs: BESIDE_MS, report },
          files: recordFiles(graph, config.limits),
        }),
      }
    : {};
  const api = await serveApi({ graph, config, log, versions, ...pages });
  options.defer(() => api.close());
  if (config.planAhead) planAhead({ url: api.url, examples, pages: options.playground, token: config.access.token }, options.defer);
  return api;
}

function allPages(examples: string, options: ExplorerOptions): NonNullable<ApiOptions['pages']> {
  return (request, response, ask) => servePlayground(request, response, { examples }) || serveExplorer(request, response, ask, options);
}
