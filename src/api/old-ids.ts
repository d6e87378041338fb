import { readRenames } from '../graph/state.js';
import { type Renames, renamedId } from '../model/rename-id.js';
import type { Reader } from './answering.js';

/** Ids that records once had, as this process knows them: whoever asks by one gets the record. */
export interface OldIds {
  /** The parameters with every old id replaced by the one of today; the same object when it holds none. */
  readonly renewed: (parameters: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** Reads the renames again where the graph has others than are known: `edition` counts how often they changed there. Answers whether it did. */
  readonly keepUp: (edition: number) => Promise<boolean>;
}

/** Knows of no rename yet, as in a graph that has none. */
export function createOldIds(graph: Pick<Reader, 'read'>): OldIds {
  let renames: Renames = new Map();
  let known = 0;
  const renew = (value: unknown): unknown => {
    if (typeof value === 'string') return renamedId(value, renames);
    return Array.isArray(value) ? value.map(renew) : value;
  };
  return {
    renewed: (parameters) => {
      if (renames.size === 0) return parameters;
      const entries = Object.entries(parameters).map(([name, value]) => [name, value, renew(value)] as const);
      return entries.every(([, value, now]) => JSON.stringify(value) === JSON.stringify(now))
        ? parameters
        : Object.fromEntries(entries.map(([name, , now]) => [name, now]));
    },
    keepUp: async (edition) => {
      if (edition === known) return false;
      renames = await readRenames(graph);
      known = edition;
      return true;
    },
  };
}
