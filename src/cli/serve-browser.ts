import { join } from 'node:path';
import type { Config } from '../config.js';
import { provision } from '../embedded/provision.js';
import { AppError } from '../errors.js';
import type { GraphSettings } from '../graph/connection.js';
import { startBrowserServer } from '../web/browser.js';
import { externalBrowserHint } from '../web/external-browser.js';
import type { Defer } from './until-stopped.js';

/** Where Neo4j Browser opens, or a sentence on it; and its address where it is ours and runs. */
export interface ServedBrowser {
  readonly says: string;
  readonly address: string | null;
}

/** Serves Neo4j Browser over the embedded database; says why it does not where it cannot: the product works without it. */
export async function serveBrowser(settings: GraphSettings, config: Config, defer: Defer): Promise<ServedBrowser> {
  if (config.external !== null) return { says: externalBrowserHint(settings.uri).replace(/^Neo4j Browser: /, ''), address: null };
  try {
    const { folder, list } = await provision(config, () => undefined);
    const jar = list.jars.find(({ name }) => name.startsWith('neo4j-browser-'));
    if (jar === undefined) throw new AppError('PROVISION_FAILED', 'The list of jars names no Neo4j Browser.');
    const server = await startBrowserServer({ jar: join(folder, jar.name), port: config.browserPort, bolt: settings });
    defer(server.close);
    return { says: `${server.url}  (opens once; \`onrecord browser\` prints another link)`, address: `${server.origin}/` };
  } catch (error) {
    if (error instanceof AppError) return { says: error.message, address: null };
    throw error;
  }
}
