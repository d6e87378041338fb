import { GraphQLError, getVariableValues, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import type { Limits } from '../config.js';
import { AppError } from '../errors.js';
import { loadSchema } from './load-schema.js';
import { countNodes, type ListCost } from './node-count.js';
import { documentCheck } from './parse-document.js';

/** What an operation costs, as the server counts it. */
export interface OperationCost {
  /** Its name; null when it has none. */
  readonly name: string | null;
  /** The count, and the most that is answered. */
  readonly nodes: number;
  readonly limit: number;
  /** The lists that make up the count, in the order of the text. */
  readonly lists: readonly ListCost[];
}

/**
 * Counts each operation of a document as the server would, without one. OPERATION_INVALID when the server would refuse the document or
 * the variables; OPERATION_TOO_COSTLY when the text alone is beyond a limit. A count above the limit is a result, not a failure.
 */
export function operationCosts(source: string, variables: Readonly<Record<string, unknown>>, limits: Limits): readonly OperationCost[] {
  const schema = loadSchema();
  const document = named(() => {
    documentCheck(limits)(source);
    return parse(source);
  });
  const faults = validate(schema, document);
  if (faults.length > 0) throw new AppError('OPERATION_INVALID', faults.map(withPlace).join('\n  '));
  const operations = document.definitions.filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);
  return operations.map((operation) => {
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (coerced === undefined) throw new AppError('OPERATION_INVALID', errors.map(({ message }) => message).join('\n  '));
    const lists: ListCost[] = [];
    const nodes = named(() => countNodes(schema, document, operation, coerced, (list) => lists.push(list)));
    return { name: operation.name?.value ?? null, nodes, limit: limits.nodes, lists };
  });
}

/** Refusals of the server, in the words of the command line. */
function named<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const code = error.extensions.code === 'QUERY_TOO_COMPLEX' ? 'OPERATION_TOO_COSTLY' : 'OPERATION_INVALID';
    throw new AppError(code, withPlace(error), { cause: error });
  }
}

function withPlace({ message, locations }: GraphQLError): string {
  const [place] = locations ?? [];
  return place === undefined ? message : `${place.line}:${place.column} ${message}`;
}
