import { OnrecordError } from './onrecord-error.js';
import type { GraphState } from './read-answer.js';

/** Two pages that are not of one state of the graph, or one page that is of none. */
export interface GraphChange {
  /** The state before; null where this page is the first. */
  readonly before: GraphState | null;
  /** The state of this page; null where the server names none. */
  readonly now: GraphState | null;
}

/**
 * Looks at the state that each page was read from. GRAPH_CHANGED when it is not that of the page before (or not `version`, for the first),
 * or when records changed while the page was read; with `onChange` it is told instead, and the walk goes on from its cursor.
 */
export function oneVersion(version: number | undefined, onChange?: (change: GraphChange) => void): (now: GraphState | undefined) => void {
  let before: GraphState | null | undefined;
  return (given) => {
    const now = given ?? null;
    const expected = before === undefined ? (version ?? now?.version) : before?.version;
    const same = now?.version === expected && now?.state !== 'INGESTING';
    const change = { before: before ?? null, now };
    before = now;
    if (same) return;
    if (onChange === undefined) throw new OnrecordError('GRAPH_CHANGED', told(expected, now));
    onChange(change);
  };
}

function told(expected: number | undefined, now: GraphState | null): string {
  if (now?.state === 'INGESTING') return `An ingest (${now.run}) is changing the graph while the list is read.`;
  return `The graph changed while the list was read: it had been version ${expected ?? 'unknown'}, and is ${now?.version ?? 'unknown'}.`;
}
