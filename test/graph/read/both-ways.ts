import { type DocumentNode, type ExecutionResult, execute, type OperationDefinitionNode, parse } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { loadSchema } from '../../../src/api/load-schema.js';
import { createComposer } from '../../../src/graph/read/compose.js';
import type { Composed } from '../../../src/graph/read/composed.js';
import { loadReadFragments } from '../../../src/graph/read/fragments.js';
import { planRead } from '../../../src/graph/read/plan.js';
import { chanceOf } from './chance.js';
import { randomRow } from './random-row.js';

/** The contract with its scalars, as the API has it. */
export const schema = loadSchema();
const statics = { planCacheMisses: () => 7, version: () => '0.0.0', neo4j: () => '5', statementsPlanned: () => 0 };
const composer = createComposer(schema, statics);
const fragments = loadReadFragments();

/** An operation that can be answered by its plan and by graphql-js. */
export interface BothWays {
  readonly composed: Composed;
  /** What graphql-js makes of a row. */
  readonly reference: (row: readonly unknown[]) => ExecutionResult;
  /** A row as a database might answer it; `faults` is the share of places that hold what the schema does not allow. */
  readonly row: (seed: number, faults: number) => readonly unknown[];
}

/** Composes the first operation of a document; null when it needs no graph. */
export function bothWays(query: string, given: Readonly<Record<string, unknown>> = {}): BothWays | null {
  const document: DocumentNode = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (coerced === undefined) throw new Error('the variables do not fit');
  const composed = composer.compose(document, operation, coerced);
  if (composed === null) return null;
  const { slots, facts } = planRead(schema, fragments, document, operation, coerced, statics);
  return {
    composed,
    reference: (row) =>
      execute({
        schema,
        document,
        operationName: operation.name?.value,
        rootValue: composed.assemble(row),
        variableValues: given,
        fieldResolver: (value, _args, _context, info) => value[info.path.key],
      }) as ExecutionResult,
    row: (seed, faults) => randomRow(slots, { schema, pages: facts(coerced), chance: chanceOf(seed), faults }),
  };
}
