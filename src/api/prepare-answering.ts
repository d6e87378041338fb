import type { Config } from '../config.js';
import { createComposer } from '../graph/read/compose.js';
import type { GraphqlOptions } from './answer-operation.js';
import { logAnswered } from './answered.js';
import type { Log, Reader } from './answering.js';
import { startApollo } from './apollo.js';
import { loadSchema } from './load-schema.js';
import { isLoopback } from './loopback.js';
import { createMetrics, type Metrics } from './metrics.js';
import { createOldIds } from './old-ids.js';
import { documentCheck } from './parse-document.js';
import { planGate } from './plan-gate.js';
import { createQueue } from './queue.js';
import { operationReader } from './read-operation.js';
import { refusal } from './refusal.js';

/** What it takes to answer operations over a graph. */
export interface AnsweringOptions {
  readonly graph: Reader;
  readonly config: Pick<Config, 'host' | 'introspection' | 'limits' | 'http'>;
  readonly log: Log;
  /** Version of onrecord, and of the server behind the graph, for `status`. */
  readonly versions: { readonly onrecord: string; readonly neo4j: () => string };
}

/** What answers a request besides the options. */
export interface Parts {
  readonly graphql: GraphqlOptions;
  readonly metrics: Metrics;
}

/** Makes ready what answers operations, over HTTP or within this process. */
export async function prepareAnswering({ graph, config, log, versions }: AnsweringOptions): Promise<Parts> {
  const { limits } = config;
  const schema = loadSchema();
  const gate = planGate(limits);
  const statics = { version: () => versions.onrecord, neo4j: versions.neo4j, statementsPlanned: gate.planned };
  const composer = createComposer(schema, statics, limits);
  const introspection = config.introspection ?? isLoopback(config.host);
  const queue = createQueue(limits.atOnce, limits.waiting, (why) =>
    why === 'full'
      ? refusal('OVERLOADED', `More than ${limits.waiting} operations wait for the database. Try again in a moment.`, {
          limit: { name: 'waiting', allowed: limits.waiting },
        })
      : refusal('OVERLOADED', `The database was busy with other operations for ${limits.querySeconds} s. Try again in a moment.`, {
          limit: { name: 'querySeconds', allowed: limits.querySeconds },
        }),
  );
  const metrics = createMetrics({ asking: queue.running, waiting: queue.waiting, planMisses: composer.misses, planned: gate.planned });
  const reader = operationReader({ schema, graph, composer, gate, queue, oldIds: createOldIds(graph), limits });
  const apollo = await startApollo({ schema, introspection, log, limits, reader });
  const { compressFrom } = config.http;
  const graphql: GraphqlOptions = {
    apollo,
    readKnown: reader.readKnown,
    check: documentCheck(limits),
    limits,
    compressFrom,
    observe: (answering, answered) => {
      metrics.count(answered);
      logAnswered(log, answering, answered);
    },
  };
  return { graphql, metrics };
}
