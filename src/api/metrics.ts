import { Counter, collectDefaultMetrics, Gauge, Histogram, register as ofProcess, Registry } from 'prom-client';
import type { Answered } from './answered.js';
import { PHASES } from './stopwatch.js';

/** What is read anew whenever somebody looks. */
export interface Gauges {
  readonly asking: () => number;
  readonly waiting: () => number;
  readonly planMisses: () => number;
  readonly planned: () => number;
}

/** The figures of one server for Prometheus. */
export interface Metrics {
  readonly count: (answered: Answered) => void;
  /** The text format, and its media type. */
  readonly text: () => Promise<string>;
  readonly mediaType: string;
}

const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 40];
const BYTES = [100, 1_000, 5_000, 20_000, 100_000, 500_000, 2_000_000];
let processIsWatched = false;

/** Counters of a server that has answered nothing yet. Labels have few values, all of them ours: codes and phases. */
export function createMetrics({ asking, waiting, planMisses, planned }: Gauges): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const answers = new Counter({
    name: 'onrecord_operations_total',
    help: 'Answers at /graphql by code; OK has no error.',
    labelNames: ['code'],
    registers,
  });
  const seconds = new Histogram({
    name: 'onrecord_operation_seconds',
    help: 'Time of operations by phase.',
    labelNames: ['phase'],
    buckets: SECONDS,
    registers,
  });
  const bytes = new Histogram({ name: 'onrecord_answer_bytes', help: 'Size of answers, uncompressed.', buckets: BYTES, registers });
  gauge('onrecord_queries_running', 'Statements that the database is asked now.', asking);
  gauge('onrecord_queries_waiting', 'Operations that wait for their turn.', waiting);
  gauge('onrecord_plan_misses', 'Operations that had to be composed anew since the start.', planMisses);
  gauge('onrecord_statements_planned', 'Statements that the database had to plan since the start.', planned);
  const phases = PHASES.map((phase) => [phase, seconds.labels(phase)] as const);

  function gauge(name: string, help: string, read: () => number): void {
    const made: Gauge = new Gauge({ name, help, registers, collect: () => made.set(read()) });
  }

  return {
    count: ({ code, spent, size }) => {
      answers.inc({ code });
      bytes.observe(size);
      for (const [phase, histogram] of phases) if (spent[phase] !== undefined) histogram.observe(spent[phase] / 1_000);
    },
    text: async () => {
      // Whoever never looks does not pay for watching the event loop and the garbage collector
      if (!processIsWatched) collectDefaultMetrics();
      processIsWatched = true;
      return `${await registry.metrics()}\n${await ofProcess.metrics()}`;
    },
    mediaType: registry.contentType,
  };
}
