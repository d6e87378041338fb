import { refusal } from './refusal.js';

/** How many statements the database plans at once for us, how many wait for that, and how many planned texts are remembered. */
const AT_ONCE = 2;
const WAITING = 20;
const REMEMBERED = 1_000;

/** Lets known statements through and new ones two at a time: planning a new text costs a second of CPU, running it milliseconds. */
export interface PlanGate {
  /** Runs `work`, which is told whether the database will have to plan the statement first. */
  readonly run: <T>(statement: string, work: (isNew: boolean) => Promise<T>, patienceMs: number) => Promise<T>;
}

/** A gate that has seen nothing yet. OVERLOADED when too many new statements wait, or one waits longer than its patience. */
export function planGate(): PlanGate {
  const planned = new Set<string>();
  const waiting: (() => void)[] = [];
  let planning = 0;

  const enter = (patienceMs: number): Promise<void> => {
    if (planning < AT_ONCE) return Promise.resolve();
    if (waiting.length >= WAITING) throw overloaded();
    return new Promise((resolve, reject) => {
      const go = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(go), 1);
        reject(overloaded());
      }, patienceMs);
      waiting.push(go);
    });
  };

  return {
    run: async (statement, work, patienceMs) => {
      if (planned.has(statement)) return work(false);
      await enter(patienceMs);
      planning += 1;
      try {
        const answer = await work(true);
        if (planned.size >= REMEMBERED) planned.clear();
        planned.add(statement);
        return answer;
      } finally {
        planning -= 1;
        waiting.shift()?.();
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
