import { type OriginRoot, type OriginStep, origins } from '../../../reason/origins.js';
import { originsInput } from '../../carried-record.js';
import { recordAt } from '../row-ref.js';

/** The longest lists of an answer. */
const MOST_ROOTS = 100;
const MOST_PATHS = 100;
/** Most links in all paths of one answer, besides the shortest path to each root. */
const MOST_LINKS = 20_000;

/** Draws the type Origins from the rows of `origins.cypher`. */
export function concludeOrigins(rows: readonly (readonly unknown[])[], complete = true): unknown {
  const rowOf = new Map(rows.map(([, id], row) => [id as string, row]));
  const rowOfKey = new Map(rows.map(([, , key], row) => [key as string, row]));
  const record = (id: string) => recordAt(rowOf.get(id) ?? -1);
  const step = ({ how, fidelity, record: id }: OriginStep) => ({ how, fidelity, record: record(id) });
  let links = 0;
  const shown = ({ key, record: id, counted, altered, truncated, paths }: OriginRoot) => {
    const found = paths(MOST_PATHS);
    const kept = found.paths.filter(({ steps }, at) => at === 0 || (links += steps.length) <= MOST_LINKS);
    return {
      key,
      agent: recordAt(rowOfKey.get(key) ?? -1),
      record: record(id),
      counted,
      altered: altered.map(step),
      paths: kept.map(({ from, steps }) => ({ from: record(from), steps: steps.map(step) })),
      truncated: truncated || !found.complete || kept.length < found.paths.length,
    };
  };
  const { roots, ...counts } = origins(originsInput(rows, complete));
  return { ...counts, roots: roots.slice(0, MOST_ROOTS).map(shown) };
}
