import { AppError } from '../errors.js';
import type { Graph, WriteOptions } from './connection.js';
import { loadCypher, loadStatement } from './statement.js';

/** Version of how records stand in the graph; raised, with a migration, when an older program could no longer write into it safely. */
export const SCHEMA_VERSION = 2;
/** The oldest version whose programs still read a graph of SCHEMA_VERSION rightly; stands in the graph beside the version, for them to see. */
export const READABLE_FROM = 1;

const LOOKUPS = ['schema/1-constraints.cypher', 'schema/2-lookups.cypher'];
const FILES = [...LOOKUPS, 'schema/3-indexes.cypher', 'schema/4-full-text.cypher'];
const STATE = 'schema/state.cypher';

/** Every constraint and index by name, with the statement that creates it, in order. */
export function schemaCommands(): ReadonlyMap<string, string> {
  return commandsOf(FILES);
}

function commandsOf(files: readonly string[]): ReadonlyMap<string, string> {
  const commands = files.flatMap((file) =>
    loadCypher(file)
      .replace(/^\/\/.*$/gm, '')
      .split(';')
      .map((command) => command.trim())
      .filter((command) => command !== ''),
  );
  return new Map(commands.map((command) => [/(?:CONSTRAINT|INDEX) (\w+)/.exec(command)?.[1] ?? command, command]));
}

/** Names of the constraints and indexes that the graph lacks, in order of creation. */
export async function missingSchema(graph: Graph): Promise<readonly string[]> {
  const present = new Set((await graph.read<[string]>(loadStatement(STATE, 'indexes'))).map(([name]) => name));
  return [...schemaCommands().keys()].filter((name) => !present.has(name));
}

/**
 * Creates what an ingest itself looks records up by, as far as it is missing, and waits until it can be used. What a graph that was just
 * imported is read by besides is made sooner, and written less often, when all that rules derive stands. SCHEMA_DAMAGED.
 */
export async function ensureLookups(graph: Graph, signal?: AbortSignal): Promise<void> {
  const missing = new Set(await missingSchema(graph));
  const commands = [...commandsOf(LOOKUPS)].flatMap(([name, command]) => (missing.has(name) ? [command] : []));
  if (commands.length > 0) await changeSchema(graph, commands, signal);
}

/** The version that stands in the graph; null when nothing of ours was ever written. */
export async function schemaVersion(graph: Graph): Promise<number | null> {
  return (await readVersions(graph))?.version ?? null;
}

/** Returns the version that stands in the graph, if any. GRAPH_TOO_NEW when it says that this onrecord would misread it. */
export async function requireReadable(graph: Graph): Promise<number | null> {
  const held = await readVersions(graph);
  if (held !== null && held.readableFrom > SCHEMA_VERSION) throw tooNew(held.version, `can be read from ${held.readableFrom} on`);
  return held?.version ?? null;
}

/** Returns the version that stands in the graph, if any. GRAPH_TOO_NEW when a newer onrecord wrote it. */
export async function requireWritable(graph: Graph): Promise<number | null> {
  const version = await schemaVersion(graph);
  if (version !== null && version > SCHEMA_VERSION) throw tooNew(version, 'is not written by an older one');
  return version;
}

function tooNew(version: number, why: string): AppError {
  return new AppError('GRAPH_TOO_NEW', `The graph has schema version ${version}, which ${why}; this onrecord knows ${SCHEMA_VERSION}.`);
}

/** A version that says nothing of older ones is read by none. */
async function readVersions(graph: Graph): Promise<{ readonly version: number; readonly readableFrom: number } | null> {
  const [row] = await graph.read<[number, number | null]>(loadStatement(STATE, 'version'));
  return row === undefined ? null : { version: row[0], readableFrom: row[1] ?? row[0] };
}

/** What had to be created, by name; `repaired` when it had stood before and was gone. */
export interface SchemaReport {
  readonly created: readonly string[];
  readonly repaired: boolean;
}

/** How long constraints and indexes may take, in milliseconds: in a graph that was imported they are made of all its records at once. */
const SCHEMA_MS = 3_600_000;

/**
 * Creates what is missing and waits until it can be used. Writes nothing when all stands. GRAPH_TOO_NEW when a newer onrecord wrote the
 * graph, GRAPH_TOO_OLD when it has to be migrated first, SCHEMA_DAMAGED when the data there forbids a constraint.
 */
export async function ensureSchema(graph: Graph, toolVersion: string, signal?: AbortSignal): Promise<SchemaReport> {
  const version = await requireWritable(graph);
  if (version !== null && version < SCHEMA_VERSION)
    throw new AppError('GRAPH_TOO_OLD', `The graph has schema version ${version}, this onrecord writes ${SCHEMA_VERSION}.`);
  const missing = await missingSchema(graph);
  const commands = schemaCommands();
  if (missing.length > 0)
    await changeSchema(
      graph,
      missing.map((name) => commands.get(name) ?? ''),
      signal,
    );
  if (version === null) {
    const set = { version: BigInt(SCHEMA_VERSION), readableFrom: BigInt(READABLE_FROM), toolVersion };
    await graph.write((writer) => writer.run(loadStatement(STATE, 'set-version'), set));
  }
  // Records that came by an importer have none yet, or those that deriving needs
  const lookups = commandsOf(LOOKUPS);
  const imported = missing.length === commands.size - lookups.size && !missing.some((name) => lookups.has(name));
  const repaired = version === SCHEMA_VERSION && missing.length > 0 && missing.length < commands.size && !imported;
  return { created: missing, repaired };
}

/** Creates or drops constraints and indexes, all or nothing, and waits until they can be used. SCHEMA_DAMAGED when the data there forbids it. */
export async function changeSchema(graph: Graph, commands: readonly string[], signal?: AbortSignal): Promise<void> {
  const options: WriteOptions = { timeoutMs: SCHEMA_MS, signal };
  const seconds = BigInt(SCHEMA_MS / 1_000);
  try {
    await graph.write(async (writer) => {
      for (const command of commands) await writer.run(command);
    }, options);
    await graph.write((writer) => writer.run(loadStatement(STATE, 'await'), { seconds }), options);
  } catch (error) {
    if (
      !/ConstraintCreationFailed|ConstraintValidationFailed|IndexAlreadyExists|EquivalentSchemaRuleAlreadyExists/.test(
        String((error as { code?: unknown }).code),
      )
    )
      throw error;
    const reason = error instanceof Error ? error.message : '';
    throw new AppError('SCHEMA_DAMAGED', `A constraint or index cannot be created: ${reason}`, { cause: error });
  }
}
