import { readFileSync } from 'node:fs';
import { buildSchema, type ExecutionResult, execute, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Graph } from '../../../src/graph/connection.js';
import { type Composer, createComposer } from '../../../src/graph/read/compose.js';
import type { Composed } from '../../../src/graph/read/composed.js';

/** The contract, as the product reads it. */
export const schema: GraphQLSchema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));

/** A composer as the API makes it. */
export const composer: Composer = createComposer(schema, { version: () => '0.0.0', neo4j: () => '5', statementsPlanned: () => 0 });

/** Composes an operation; throws what the composer refuses. */
export function compose(source: string, variables: Record<string, unknown> = {}, by: Composer = composer): Composed {
  const { document, operation, coerced } = prepare(source, variables);
  const composed = by.compose(document, operation, coerced);
  if (composed === null) throw new Error('nothing to read');
  return composed;
}

/** Asks the graph in one statement and lets graphql-js complete the answer, as the API does. */
export async function ask(graph: Graph, source: string, variables: Record<string, unknown> = {}): Promise<ExecutionResult> {
  const { document, operation, coerced } = prepare(source, variables);
  const composed = composer.compose(document, operation, coerced);
  const rows = composed === null ? [] : await graph.read(composed.statement, composed.parameters);
  const rootValue = rows[0] === undefined ? {} : composed?.assemble(rows[0]);
  return execute({
    schema,
    document,
    rootValue,
    variableValues: variables,
    fieldResolver: (value, _args, _context, info) => value[info.path.key],
  });
}

function prepare(source: string, variables: Record<string, unknown>) {
  const document = parse(source);
  const faults = validate(schema, document);
  if (faults[0] !== undefined) throw faults[0];
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors?.[0] !== undefined) throw errors[0];
  return { document, operation, coerced: coerced as Record<string, unknown> };
}
