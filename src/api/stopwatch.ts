/** What the time of a request goes into: its body, parsing and rules, the statement, the database (with waiting for it), the answer. */
export const PHASES = ['read', 'parse', 'plan', 'db', 'build'] as const;

/** One of them. */
export type Phase = (typeof PHASES)[number];

/** Tells the time of a request apart, in milliseconds. */
export interface Stopwatch {
  /** Everything since the lap before belongs to this phase. */
  readonly lap: (phase: Phase) => void;
  readonly spent: () => Readonly<Partial<Record<Phase, number>>>;
}

/** A stopwatch that runs. */
export function startStopwatch(): Stopwatch {
  const spent: Partial<Record<Phase, number>> = {};
  let last = performance.now();
  return {
    lap: (phase) => {
      const now = performance.now();
      spent[phase] = (spent[phase] ?? 0) + now - last;
      last = now;
    },
    spent: () => spent,
  };
}

/** The header `Server-Timing`, which browsers show beside each request: `parse;dur=0.21, db;dur=3.40`. */
export function serverTiming(spent: Readonly<Partial<Record<Phase, number>>>): string {
  return PHASES.flatMap((phase) => (spent[phase] === undefined ? [] : [`${phase};dur=${spent[phase].toFixed(2)}`])).join(', ');
}
