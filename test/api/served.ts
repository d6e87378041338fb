import { type Api, type ApiOptions, serveApi } from '../../src/api/serve.js';
import { type Config, readConfig } from '../../src/config.js';
import { type Graph, type GraphSettings, openGraph } from '../../src/graph/connection.js';
import type { ReadFrom } from '../../src/graph/read/read-from.js';

/** One statement that went to the database. */
export interface Sent {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A running API and what it did. */
export interface ServedApi {
  readonly url: string;
  readonly post: (body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly logged: readonly { readonly about: object; readonly message: string }[];
  /** Statements that went to the database, oldest first. */
  readonly sent: Sent[];
  readonly graph: Graph;
  readonly api: Api;
  readonly close: () => Promise<void>;
}

/** Status, headers and JSON of an answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly AnswerError[];
    readonly extensions?: { readonly cost: { readonly nodes: number; readonly limit: number }; readonly graph?: ReadFrom };
  };
}

/** An error of an answer. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly requestId?: string;
    readonly limit?: { name: string; allowed: number; found?: number };
  };
}

/** An API whose database is away: whatever it refuses, it refuses before it asks the database. `environment` as in the README. */
export function serveAway(environment: Readonly<Record<string, string>> = {}): Promise<ServedApi> {
  return serveOver({ uri: 'bolt://127.0.0.1:9', username: 'neo4j', password: 'none', database: 'neo4j' }, environment);
}

/** Serves a graph on a free port, with pages where they are given. */
export async function serveOver(
  settings: GraphSettings,
  environment: Readonly<Record<string, string>> = {},
  pages: Pick<ApiOptions, 'pages'> = {},
): Promise<ServedApi> {
  const config: Config = readConfig({ ONRECORD_PORT: '0', ...environment }, '/tmp');
  const sent: Sent[] = [];
  const graph = openGraph(settings, { observe: ({ statement, parameters }) => void sent.push({ statement, parameters }) });
  const logged: { about: object; message: string }[] = [];
  const note = (about: object, message: string) => void logged.push({ about, message });
  const log = { error: note, warn: note, info: note, debug: () => undefined };
  const api = await serveApi({ graph, config, log, versions: { onrecord: '0.0.0', neo4j: () => 'unknown' }, ...pages });
  const url = `http://127.0.0.1:${api.port}/graphql`;
  return {
    url,
    api,
    logged,
    sent,
    graph,
    post: async (body, headers = {}) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: response.status, headers: response.headers, json: (await response.json()) as Answer['json'] };
    },
    close: async () => {
      await api.close();
      await graph.close();
    },
  };
}
