import { propagate } from '../propagate.js';
import { type Label, union } from './labels.js';
import type { Runner } from './runner.js';

type Known = readonly [id: string, day: string];
/** A statement of `cypher/derive/`. */
type Statement = readonly [file: string, name: string];
type Edge = readonly [from: string, to: string];

/** Where the days from which records are known come from. */
export interface KnownSource {
  readonly label: Label;
  /** Take ids: a row is one of them with a day of its own. */
  readonly own: readonly Statement[];
  /** Take ids: edges from these to what they name, and from what names these; a row is both ids. */
  readonly edges?: readonly [from: Statement, to: Statement];
}

/**
 * Sets from when records are known: on the smallest day of their own rows, or of what names them along the edges. Looks at all records of
 * the label, or at these and those that the days of these reach. Returns the ids of records that are known from another day than before,
 * unless it looked at all.
 */
export async function deriveKnown(run: Runner, source: KnownSource, of: readonly string[]): Promise<readonly string[]> {
  return run.whole ? deriveAll(run, source) : deriveSome(run, source, of);
}

async function deriveAll(run: Runner, source: KnownSource): Promise<readonly string[]> {
  const { label, edges } = source;
  const own = await ownDays(run, source, []);
  const along = edges === undefined ? [] : await run.over<Edge>(label, ...edges[0], []);
  await set(run, propagate(own, along));
  return [];
}

async function deriveSome(run: Runner, source: KnownSource, seeds: readonly string[]): Promise<readonly string[]> {
  const { label, edges } = source;
  const standing = new Map<string, string | null>();
  const outwards: Edge[] = [];
  const inwards: Edge[] = [];
  const own = new Map<string, string>();
  const looked = new Set<string>();

  /** Days from which records that stand are known as the graph has it. */
  async function meet(ids: readonly string[]): Promise<void> {
    for (const [id, { stands, values }] of await run.values(
      ids.filter((id) => !standing.has(id)),
      ['knownFrom'],
    ))
      if (stands) standing.set(id, values[0] as string | null);
  }

  /** Looks at these, and at whatever has its day from them. */
  async function look(ids: readonly string[]): Promise<void> {
    await meet(ids);
    const added: string[] = [];
    for (let next = ids.filter((id) => standing.has(id) && !looked.has(id)); next.length > 0; ) {
      for (const id of next) looked.add(id);
      added.push(...next);
      if (edges === undefined) break;
      const [out, into] = [await pairs(edges[0], next), await pairs(edges[1], next)];
      outwards.push(...out);
      inwards.push(...into);
      await meet(union([...out, ...into].flat()));
      // Also where it would be known from that day without them: whoever is only held up by a ring must fall with it
      const held = out.filter(([from, to]) => standing.has(to) && !looked.has(to) && standing.get(from) === standing.get(to));
      next = [...union(held.map(([, to]) => to))];
    }
    for (const [id, day] of await ownDays(run, source, added)) own.set(id, day);
  }

  async function pairs(statement: Statement, ids: readonly string[]): Promise<readonly Edge[]> {
    return ids.length === 0 ? [] : run.over<Edge>(label, ...statement, ids);
  }

  await look(seeds);
  for (;;) {
    const days = new Map([...own].filter(([id]) => looked.has(id)));
    for (const [from, to] of inwards) {
      const day = looked.has(from) ? null : (standing.get(from) ?? null);
      if (day !== null && day < (days.get(to) ?? '')) days.set(to, day);
    }
    const reached = propagate(days, outwards);
    const earlier = outwards.filter(([from, to]) => !looked.has(to) && standing.has(to) && isBefore(reached.get(from), standing.get(to)));
    if (earlier.length === 0) {
      const changed = new Map([...reached].filter(([id, day]) => standing.get(id) !== day));
      await set(run, changed);
      return [...changed.keys()];
    }
    await look(union(earlier.map(([, to]) => to)));
  }
}

async function ownDays(run: Runner, { label, own }: KnownSource, of: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const days = new Map<string, string>();
  for (const statement of own) {
    for (const [id, day] of await run.over<Known>(label, ...statement, of)) {
      const other = days.get(id);
      if (other === undefined || day < other) days.set(id, day);
    }
  }
  return days;
}

function isBefore(day: string | undefined, other: string | null | undefined): boolean {
  return day !== undefined && (other === null || other === undefined || day < other);
}

async function set(run: Runner, days: ReadonlyMap<string, string>): Promise<void> {
  await run.each(
    [...days].map(([key, newKnownFrom]) => ({ key, newKnownFrom })),
    'subjects',
    'set-known-from',
  );
}
