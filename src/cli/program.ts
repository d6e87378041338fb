import { Command } from 'commander';
import { registerBrowser } from './browser.js';
import { registerCheck } from './check.js';
import type { ServerContext } from './context.js';
import { registerCost } from './cost.js';
import { registerCoverage } from './coverage.js';
import { registerDb } from './db.js';
import { registerDigest } from './digest.js';
import { registerDoctor } from './doctor.js';
import { registerExplain } from './explain.js';
import { registerExport } from './export.js';
import { registerGenerate } from './generate.js';
import { registerImport } from './import.js';
import { registerIngest } from './ingest.js';
import { registerInit } from './init.js';
import { registerMcp } from './mcp.js';
import { registerMigrate } from './migrate.js';
import { registerNew } from './new-article.js';
import { registerPlan } from './plan.js';
import { registerSeal } from './seal.js';
import { registerServe } from './serve.js';
import { registerStart } from './start.js';
import { registerUnquote } from './unquote.js';
import { registerUnseal } from './unseal.js';
import { registerVerify } from './verify.js';
import { readVersion } from './version.js';

const EXAMPLES = `
Examples:
  onrecord start               database, seeds of this folder, GraphQL and playground on http://localhost:4000/graphql
  onrecord start ~/my-graph    the same for another folder
  onrecord db status           where the database is and who uses it

Settings are environment variables: NEO4J_URI for a Neo4j of your own, ONRECORD_PORT, ONRECORD_HOME and others (see the README).
Exit status: 0 done, 1 unexpected, 2 usage, 3 data invalid, 4 database unreachable, 5 locked, 130 and 143 ended by a signal.
`;

/** The command line with all its commands. Each file of this folder that registers a command adds its own. */
export function buildProgram(context: ServerContext): Command {
  const program = new Command('onrecord')
    .description('Who said what, on the record, and who disputes it: a provenance graph on Neo4j, asked through GraphQL.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({ writeOut: context.out, writeErr: context.err })
    .showHelpAfterError('See `onrecord --help`.')
    .exitOverride()
    .addHelpText('after', EXAMPLES);
  registerStart(program, context);
  registerServe(program, context);
  registerMcp(program, context);
  registerBrowser(program, context);
  registerInit(program, context);
  registerNew(program, context);
  registerImport(program, context);
  registerCheck(program, context);
  registerExplain(program, context);
  registerPlan(program, context);
  registerIngest(program, context);
  registerUnquote(program, context);
  registerSeal(program, context);
  registerUnseal(program, context);
  registerVerify(program, context);
  registerCoverage(program, context);
  registerGenerate(program, context);
  registerDigest(program, context);
  registerDoctor(program, context);
  registerExport(program, context);
  registerMigrate(program, context);
  registerCost(program, context);
  registerDb(program, context);
  return program;
}
