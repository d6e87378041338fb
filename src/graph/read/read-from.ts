/** Which state of the graph an answer was read from. */
export interface ReadFrom {
  /** How many ingests had changed the graph by then. */
  readonly version: number;
  /** COMPLETE when the answer holds one state alone; INGESTING when records changed while it was read, or do so in steps. */
  readonly state: 'COMPLETE' | 'INGESTING';
  /** The ingest that made that state, or that is changing it; null in a graph without any. */
  readonly run: string | null;
}

/** The mark of commits as a statement reads it. The count is even while nothing is being committed (a sequence lock). */
type Mark = readonly [count: number | null, run: string | null, inSteps: boolean | null, renames?: number | null];

/** What a row of a composed statement says of the state it was read from. */
export function readFrom([, before, after]: readonly unknown[]): ReadFrom {
  const [first] = before as Mark;
  const [last, run] = after as Mark;
  const count = last ?? 0;
  const complete = (first ?? 0) === count && count % 2 === 0;
  return { version: Math.floor(count / 2), state: complete ? 'COMPLETE' : 'INGESTING', run };
}

/** Whether reading it again may show one state alone: a commit takes moments, an ingest in steps as long as it takes. */
export function passes([, , after]: readonly unknown[]): boolean {
  const [, , inSteps] = after as Mark;
  return inSteps !== true;
}

/** How often ids were renamed in that state. */
export function renamesIn([, , after]: readonly unknown[]): number {
  const [, , , renames] = after as Mark;
  return renames ?? 0;
}
