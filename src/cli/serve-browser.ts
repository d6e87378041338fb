import { join } from 'node:path';
import type { Config } from '../config.js';
import { provision } from '../embedded/provision.js';
import { AppError } from '../errors.js';
import type { GraphSettings } from '../graph/connection.js';
import { startBrowserServer } from '../web/browser.js';
import { externalBrowserHint } from '../web/external-browser.js';
import type { Defer } from './until-stopped.js';

/** Serves Neo4j Browser over the embedded database; answers where it opens, or in a sentence why it does not: the product works without it. */
export async function serveBrowser(settings: GraphSettings, config: Config, defer: Defer): Promise<string> {
  if (config.external !== null) return externalBrowserHint(settings.uri).replace(/^Neo4j Browser: /, '');
  try {
    const { folder, list } = await provision(config, () => undefined);
    const jar = list.jars.find(({ name }) => name.startsWith('neo4j-browser-'));
    if (jar === undefined) throw new AppError('PROVISION_FAILED', 'The list of jars names no Neo4j Browser.');
    const server = await startBrowserServer({ jar: join(folder, jar.name), port: config.browserPort, bolt: settings });
    defer(server.close);
    return `${server.url}  (opens once; \`onrecord browser\` prints another link)`;
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}
