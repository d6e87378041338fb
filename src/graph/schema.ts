import { AppError } from '../errors.js';
import type { Graph } from './connection.js';
import { loadCypher, loadStatement } from './statement.js';

/** Version of how records stand in the graph; raised when an older program could no longer write into it safely. */
export const SCHEMA_VERSION = 1;

const FILES = ['schema/1-constraints.cypher', 'schema/2-indexes.cypher', 'schema/3-full-text.cypher'];
const STATE = 'schema/state.cypher';

/** Every constraint and index by name, with the statement that creates it, in order. */
export function schemaCommands(): ReadonlyMap<string, string> {
  const commands = FILES.flatMap((file) =>
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

/** The version that stands in the graph; null when nothing of ours was ever written. */
export async function schemaVersion(graph: Graph): Promise<number | null> {
  const [row] = await graph.read<[number]>(loadStatement(STATE, 'version'));
  return row?.[0] ?? null;
}

/** What had to be created, by name; `repaired` when it had stood before and was gone. */
export interface SchemaReport {
  readonly created: readonly string[];
  readonly repaired: boolean;
}

/**
 * Creates what is missing and waits until it can be used. Writes nothing when all stands.
 * GRAPH_TOO_NEW when a newer onrecord wrote the graph, SCHEMA_DAMAGED when the data there forbids a constraint.
 */
export async function ensureSchema(graph: Graph, toolVersion: string): Promise<SchemaReport> {
  const version = await schemaVersion(graph);
  if (version !== null && version > SCHEMA_VERSION) {
    throw new AppError('GRAPH_TOO_NEW', `The graph has schema version ${version}, this onrecord ${toolVersion} knows ${SCHEMA_VERSION}.`);
  }
  const missing = await missingSchema(graph);
  if (missing.length > 0) await create(graph, missing);
  if (version !== SCHEMA_VERSION) {
    await graph.write((writer) => writer.run(loadStatement(STATE, 'set-version'), { version: BigInt(SCHEMA_VERSION), toolVersion }));
  }
  return { created: missing, repaired: version === SCHEMA_VERSION && missing.length > 0 };
}

async function create(graph: Graph, names: readonly string[]): Promise<void> {
  const commands = schemaCommands();
  try {
    await graph.write(async (writer) => {
      await writer.run(loadStatement(STATE, 'drop-record-text'));
      for (const name of names) await writer.run(commands.get(name) ?? '');
    });
    await graph.write((writer) => writer.run(loadStatement(STATE, 'await')));
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
