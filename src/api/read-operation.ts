import { setTimeout as sleep } from 'node:timers/promises';
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type GraphQLFieldResolver, type GraphQLSchema, getVariableValues } from 'graphql';
import type { Limits } from '../config.js';
import type { Composer } from '../graph/read/compose.js';
import { passes, readFrom, renamesIn } from '../graph/read/read-from.js';
import { type Answering, type AnsweringContext, type Reader, requestOf } from './answering.js';
import { type KnownOperation, knownOperations } from './known-operations.js';
import { countNodes } from './node-count.js';
import type { OldIds } from './old-ids.js';
import type { PlainRequest } from './plain-request.js';
import type { PlanGate } from './plan-gate.js';
import type { Queue } from './queue.js';
import { asRefusal, refusal } from './refusal.js';

/** What it takes to answer operations from the graph. */
export interface ReadOptions {
  readonly schema: GraphQLSchema;
  readonly graph: Reader;
  readonly composer: Composer;
  readonly gate: PlanGate;
  readonly oldIds: OldIds;
  /** For a place at the database. */
  readonly queue: Queue;
  readonly limits: Limits;
}

/** Reads operations: within Apollo, and without it those that it has seen before. */
export interface OperationReader {
  /** Reads a whole operation with one statement and answers it. What is out of the ordinary, graphql-js completes from what was read. */
  readonly plugin: ApolloServerPlugin<AnsweringContext>;
  /**
   * Reads an operation that has passed the rules before. Answers the body, or null where Apollo has to go on: it does not know it, or
   * there is more to answer than data. What was read or refused by then stands in `answering`, and nothing is read twice.
   */
  readonly readKnown: (asked: PlainRequest, answering: Answering) => Promise<string | null>;
}

/** What the extensions of an answer say: what it cost, and which state of the graph it was read from. */
const extensionsOf = ({ nodes, from }: Answering, { nodes: limit }: Limits) => ({
  cost: { nodes, limit },
  ...(from === null ? {} : { graph: from }),
});

/** How often an operation is read again when records changed meanwhile, and how long the first wait for them is, in milliseconds. */
const REPEAT = { most: 3, waitMs: 25 } as const;

/** A reader that has seen nothing yet. */
export function operationReader(options: ReadOptions): OperationReader {
  const { schema, limits } = options;
  const known = knownOperations();
  const read = async (asked: KnownOperation, variables: Readonly<Record<string, unknown>>, answering: Answering): Promise<void> => {
    try {
      const ready = makeReady(schema, asked, variables, limits);
      answering.miscoerced = ready === null;
      if (ready !== null) await readTree(ready, answering, options);
    } catch (error) {
      answering.refused = asRefusal(error);
    }
  };
  const plugin: ApolloServerPlugin<AnsweringContext> = {
    requestDidStart: async () => ({
      didResolveOperation: async ({ request, source, document, operation, operationName, contextValue: { answering } }) => {
        if (operation === undefined) return;
        answering.watch.lap('parse');
        answering.name = operationName;
        if (answering.tree === null && answering.refused === undefined)
          await read({ document, operation }, request.variables ?? {}, answering);
        if (answering.refused !== undefined) throw answering.refused;
        if (!answering.miscoerced) known.set(source, request.operationName ?? null, { document, operation });
      },
      // Where the plan has built the answer, nothing is left to execute.
      responseForOperation: async ({ contextValue: { answering } }) =>
        answering.complete
          ? { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: answering.tree } } }
          : null,
      didEncounterErrors: async ({ errors, contextValue: { answering } }) => {
        for (const error of errors) requestOf.set(error, answering);
      },
      willSendResponse: async ({ contextValue: { answering }, response: { body } }) => {
        if (answering.nodes !== null && body.kind === 'single') body.singleResult.extensions = extensionsOf(answering, limits);
      },
    }),
  };
  return {
    plugin,
    readKnown: async ({ source, name, variables }, answering) => {
      const asked = known.get(source, name);
      if (asked === undefined) return null;
      answering.watch.lap('parse');
      answering.name = asked.operation.name?.value ?? null;
      await read(asked, variables, answering);
      if (!answering.complete || answering.nodes === null) return null;
      return `${JSON.stringify({ data: answering.tree, extensions: extensionsOf(answering, limits) })}\n`;
    },
  };
}

/** Takes each field from what was read, by its response key: for graphql-js, where the plan leaves an answer to it. */
export const resolveFromTree: GraphQLFieldResolver<unknown, AnsweringContext> = (source, _args, { answering: { tree } }, { path }) =>
  path.prev === undefined ? tree?.[path.key] : (source as Readonly<Record<string, unknown>>)[path.key];

/** An operation that has passed the rules, with its coerced variables. */
interface ReadyOperation extends KnownOperation {
  readonly nodes: number;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Null when graphql-js will refuse the operation by itself, as with variables of a wrong type. */
function makeReady(
  schema: GraphQLSchema,
  { document, operation }: KnownOperation,
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): ReadyOperation | null {
  if (operation.operation !== 'query') {
    throw refusal(
      'BAD_USER_INPUT',
      `The graph is read only: there are queries, no ${operation.operation}s. What is in it comes from ingest.`,
    );
  }
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
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

async function readTree(ready: ReadyOperation, answering: Answering, { graph, composer, gate, queue, oldIds, limits }: ReadOptions) {
  const { signal, watch } = answering;
  const composed = composer.compose(ready.document, ready.operation, ready.variables);
  watch.lap('plan');
  if (composed === null) return;
  answering.nodes = ready.nodes;
  const { statement, parameters } = composed;
  let asked = oldIds.renewed(parameters);
  const patience = { patienceMs: limits.querySeconds * 1_000, signal };
  const read = (isNew: boolean) => {
    const timeoutMs = (limits.querySeconds + (isNew ? limits.planSeconds : 0)) * 1_000;
    return queue.run(() => graph.read(statement, asked, { timeoutMs, signal }), patience);
  };
  const row = await settled(async () => {
    const [first] = await gate.run(statement, read, patience);
    // While records change, the new names are not yet to be had
    if (first === undefined || readFrom(first).state !== 'COMPLETE' || !(await oldIds.keepUp(renamesIn(first)))) return first;
    const before = asked;
    asked = oldIds.renewed(parameters);
    return asked === before ? first : (await gate.run(statement, read, patience))[0];
  }).finally(() => watch.lap('db'));
  answering.from = readFrom(row);
  const data = composed.answer(row);
  answering.complete = data !== null;
  answering.tree = data ?? composed.assemble(row);
}

/** Reads until the row holds one state of the graph alone, for as long as that may help. */
async function settled(read: () => Promise<readonly unknown[] | undefined>): Promise<readonly unknown[]> {
  for (let repeats = 0; ; repeats += 1) {
    const row = await read();
    if (row === undefined) throw new Error('a composed statement answered no row');
    if (readFrom(row).state === 'COMPLETE' || repeats === REPEAT.most || !passes(row)) return row;
    await sleep(REPEAT.waitMs * 2 ** repeats);
  }
}
