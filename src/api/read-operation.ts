import { type ApolloServerPlugin, type GraphQLRequestContextDidResolveOperation, HeaderMap } from '@apollo/server';
import { type DocumentNode, type GraphQLFieldResolver, getVariableValues, type OperationDefinitionNode } from 'graphql';
import type { Limits } from '../config.js';
import type { Composer } from '../graph/read/compose.js';
import { type Answering, type AnsweringContext, type Reader, requestOf } from './answering.js';
import { countNodes } from './node-count.js';
import type { PlanGate } from './plan-gate.js';
import type { Queue } from './queue.js';
import { asRefusal, refusal } from './refusal.js';

/** What it takes to answer operations from the graph. */
export interface ReadOptions {
  readonly graph: Reader;
  readonly composer: Composer;
  readonly gate: PlanGate;
  /** For a place at the database. */
  readonly queue: Queue;
  readonly limits: Limits;
}

/** Reads a whole operation with one statement and answers it. What is out of the ordinary, graphql-js completes from what was read. */
export function readOperation(options: ReadOptions): ApolloServerPlugin<AnsweringContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async (context) => {
        const { answering } = context.contextValue;
        answering.watch.lap('parse');
        answering.name = context.operationName;
        try {
          const ready = makeReady(context, options.limits);
          if (ready !== null) await readTree(ready, answering, options);
        } catch (error) {
          throw asRefusal(error);
        }
      },
      // Where the plan has built the answer, nothing is left to execute.
      responseForOperation: async ({ contextValue: { answering } }) =>
        answering.complete
          ? { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: answering.tree } } }
          : null,
      didEncounterErrors: async ({ errors, contextValue: { answering } }) => {
        for (const error of errors) requestOf.set(error, answering);
      },
      willSendResponse: async ({
        contextValue: {
          answering: { nodes },
        },
        response: { body },
      }) => {
        if (nodes !== null && body.kind === 'single') body.singleResult.extensions = { cost: { nodes, limit: options.limits.nodes } };
      },
    }),
  };
}

/** Takes each field from what was read, by its response key: for graphql-js, where the plan leaves an answer to it. */
export const resolveFromTree: GraphQLFieldResolver<unknown, AnsweringContext> = (source, _args, { answering: { tree } }, { path }) =>
  path.prev === undefined ? tree?.[path.key] : (source as Readonly<Record<string, unknown>>)[path.key];

/** An operation that has passed the rules, with its coerced variables. */
interface ReadyOperation {
  readonly nodes: number;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Null when graphql-js will refuse the operation by itself, as with variables of a wrong type. */
function makeReady(context: GraphQLRequestContextDidResolveOperation<AnsweringContext>, limits: Limits): ReadyOperation | null {
  const { schema, document, operation, request } = context;
  if (operation === undefined || operation === null) return null;
  if (operation.operation !== 'query') {
    throw refusal(
      'BAD_USER_INPUT',
      `The graph is read only: there are queries, no ${operation.operation}s. What is in it comes from ingest.`,
    );
  }
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, { maxErrors: 1 });
  context.contextValue.answering.miscoerced = coerced === undefined;
  if (coerced === undefined) return null;
  const nodes = countNodes(schema, document, operation, coerced);
  if (nodes > limits.nodes) {
    throw refusal(
      'QUERY_TOO_COMPLEX',
      `The operation may bring ${nodes} nodes (page sizes multiplied down the tree, plain lists as 10); at most ${limits.nodes} are answered. Ask for smaller pages.`,
      { limit: { name: 'nodes', allowed: limits.nodes, found: nodes } },
    );
  }
  return { nodes, document, operation, variables: coerced };
}

async function readTree(ready: ReadyOperation, answering: Answering, { graph, composer, gate, queue, limits }: ReadOptions) {
  const { signal, watch } = answering;
  const composed = composer.compose(ready.document, ready.operation, ready.variables);
  watch.lap('plan');
  if (composed === null) return;
  answering.nodes = ready.nodes;
  const { statement, parameters } = composed;
  const patience = { patienceMs: limits.querySeconds * 1_000, signal };
  const read = (isNew: boolean) => {
    const timeoutMs = (limits.querySeconds + (isNew ? limits.planSeconds : 0)) * 1_000;
    return queue.run(() => graph.read(statement, parameters, { timeoutMs, signal }), patience);
  };
  const [row] = await gate.run(statement, read, patience).finally(() => watch.lap('db'));
  if (row === undefined) throw new Error('a composed statement answered no row');
  const data = composed.answer(row);
  answering.complete = data !== null;
  answering.tree = data ?? composed.assemble(row);
}
