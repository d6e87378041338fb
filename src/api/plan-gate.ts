import type { Limits } from '../config.js';
import type { StopSignal } from '../graph/stop-signal.js';
import { createQueue, type Queue, type Refused } from './queue.js';
import { createRecent } from './recent.js';
import { refusal } from './refusal.js';

/** How much of planned texts is remembered, in characters: some 1,000 of them, as Neo4j keeps plans. */
const REMEMBERED = 4_000_000;

/**
 * Lets known statements through and new ones a few at a time: planning a new text costs a second of CPU, running it milliseconds. Those
 * who ask the same new text at once wait for the first.
 */
export interface PlanGate {
  /** Runs `work`, which is told whether the database will have to plan the statement first. */
  readonly run: <T>(
    statement: string,
    work: (isNew: boolean) => Promise<T>,
    patience: { readonly patienceMs: number; readonly signal?: StopSignal },
  ) => Promise<T>;
  /** How many statements the database had to plan. */
  readonly planned: () => number;
}

/** A gate that has seen nothing yet. OVERLOADED when too many new statements wait, or one waits longer than its patience. */
export function planGate({ planning, planWaiting, waiting }: Pick<Limits, 'planning' | 'planWaiting' | 'waiting'>): PlanGate {
  const planned = createRecent<true>(REMEMBERED);
  let plans = 0;
  const queue = createQueue(planning, planWaiting, (why) => overloaded(why, 'planWaiting', planWaiting));
  const turns = new Map<string, Queue>();
  return {
    planned: () => plans,
    run: async (statement, work, patience) => {
      if (planned.get(statement)) return work(false);
      const turn = turns.get(statement) ?? createQueue(1, waiting, (why) => overloaded(why, 'waiting', waiting));
      turns.set(statement, turn);
      try {
        const first = await turn.run(async () => {
          if (planned.get(statement)) return null;
          const answer = await queue.run(() => work(true), patience);
          plans += 1;
          planned.set(statement, true, statement.length);
          return { answer };
        }, patience);
        return first === null ? await work(false) : first.answer;
      } finally {
        if (turn.running() === 0) turns.delete(statement);
      }
    },
  };
}

function overloaded(why: Refused, name: string, allowed: number) {
  const what =
    why === 'full' ? `More than ${allowed} operations of a new shape wait to be planned.` : 'This operation waited too long to be planned.';
  const more = why === 'full' ? { limit: { name, allowed } } : {};
  return refusal('OVERLOADED', `${what} Try again in a moment; operations seen before are answered.`, more);
}
