import { createQueue, type Queue } from './queue.js';
import { refusal } from './refusal.js';

/** How many statements the database plans at once for us, how many wait for that, and how many planned texts are remembered. */
const AT_ONCE = 2;
const WAITING = 20;
const REMEMBERED = 1_000;
/** How many operations of one new shape wait for the first of them. */
const FOLLOWING = 200;

/**
 * Lets known statements through and new ones two at a time: planning a new text costs a second of CPU, running it milliseconds. Those
 * who ask the same new text at once wait for the first.
 */
export interface PlanGate {
  /** Runs `work`, which is told whether the database will have to plan the statement first. */
  readonly run: <T>(
    statement: string,
    work: (isNew: boolean) => Promise<T>,
    patience: { readonly patienceMs: number; readonly signal?: AbortSignal },
  ) => Promise<T>;
}

/** A gate that has seen nothing yet. OVERLOADED when too many new statements wait, or one waits longer than its patience. */
export function planGate(): PlanGate {
  const planned = new Set<string>();
  const queue = createQueue(AT_ONCE, WAITING, overloaded);
  const turns = new Map<string, Queue>();
  return {
    run: async (statement, work, patience) => {
      if (planned.has(statement)) return work(false);
      const turn = turns.get(statement) ?? createQueue(1, FOLLOWING, overloaded);
      turns.set(statement, turn);
      try {
        const first = await turn.run(async () => {
          if (planned.has(statement)) return null;
          const answer = await queue.run(() => work(true), patience);
          if (planned.size >= REMEMBERED) planned.clear();
          planned.add(statement);
          return { answer };
        }, patience);
        return first === null ? await work(false) : first.answer;
      } finally {
        if (turn.running() === 0) turns.delete(statement);
      }
    },
  };
}

function overloaded() {
  return refusal(
    'OVERLOADED',
    'Too many operations of a new shape came at once. Try again in a moment; operations seen before are answered.',
  );
}
