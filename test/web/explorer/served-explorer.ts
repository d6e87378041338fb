import { request } from 'node:http';
import type { ApiOptions } from '../../../src/api/serve.js';
import { type ExplorerOptions, serveExplorer } from '../../../src/web/explorer/serve-explorer.js';
import { serveFirstDataset } from '../../api/first-dataset.js';
import { type ServedApi, serveOver } from '../../api/served.js';
import { settings } from '../../graph/scratch.js';

/** The explorer as `onrecord start` serves it, and what its pages answer. */
export interface ServedExplorer {
  readonly port: number;
  readonly served: ServedApi;
  /** What nobody foresaw while pages were made. */
  readonly reported: readonly unknown[];
  /** Opens an address as a browser does. */
  readonly open: (address: string, headers?: Readonly<Record<string, string>>) => Promise<Opened>;
}

/** An answer to a browser. */
export interface Opened {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** What a reader sees: no tags, no scripts, spaces drawn together. */
  readonly text: string;
}

/** What pages could not foresee: nothing is expected here. */
const reported: unknown[] = [];
const options = { browser: 'http://localhost:7475/', patienceMs: 100_000, report: (error: unknown) => void reported.push(error) };
type Changes = Partial<ExplorerOptions>;
const pagesWith = (changes: Changes): Pick<ApiOptions, 'pages'> => ({
  pages: (incoming, response, ask) => serveExplorer(incoming, response, ask, { ...options, ...changes }),
});
const pages = pagesWith({});

/** Empties the run's database, ingests the first dataset and serves it with the explorer. */
export async function exploreFirstDataset(): Promise<ServedExplorer> {
  return explorer(await serveFirstDataset(pages));
}

/** The explorer over the run's database as it stands. */
export async function exploreAsItStands(changes: Changes = {}): Promise<ServedExplorer> {
  return explorer(await serveOver(settings(), { ONRECORD_QUERY_SECONDS: '60' }, pagesWith(changes)));
}

/** The explorer while the database is away. */
export async function exploreAway(environment: Readonly<Record<string, string>> = {}): Promise<ServedExplorer> {
  return explorer(
    await serveOver({ uri: 'bolt://127.0.0.1:9', username: 'neo4j', password: 'none', database: 'neo4j' }, environment, pages),
  );
}

function explorer(served: ServedApi): ServedExplorer {
  const { port } = served.api;
  return {
    port,
    served,
    reported,
    open: async (address, headers = {}) => {
      const response = await fetch(`http://127.0.0.1:${port}${address}`, { headers, redirect: 'manual' });
      const html = await response.text();
      return { status: response.status, headers: response.headers, html, text: readable(html) };
    },
  };
}

function readable(html: string): string {
  const bare = html.replace(/<script[\s\S]*?<\/script>/g, ' ').replace(/<[^>]+>/g, '');
  const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
  return bare.replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity).replace(/\s+/g, ' ');
}

/** Sends a path as it is written, which `fetch` would tidy up first. */
export function rawStatus(port: number, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ port, path, host: '127.0.0.1' }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

/** The explorer that `get` will answer once it stands: for tests that are told of it before. */
export function later(get: () => ServedExplorer): ServedExplorer {
  return new Proxy({} as ServedExplorer, { get: (_, name) => get()[name as keyof ServedExplorer] });
}
