/** A way through a graph: the node at which it begins, then the number of the link that it takes from each node. */
export interface Way {
  readonly start: number;
  readonly links: readonly number[];
}

/** Most partial ways looked at for one end, so that rings within rings cost no more than an answer is worth. */
const MOST_LOOKED_AT = 200_000;

/**
 * The shortest ways from any start to any end that come to no node twice, at most `most` of them; `complete` when there are no more.
 * A partial way is only followed where its end can be reached, so each look brings a way nearer: diamonds cost nothing.
 */
export function shortestWays(
  targets: readonly (readonly number[])[],
  starts: readonly number[],
  ends: ReadonlySet<number>,
  most: number,
  /** The part of each node (`rings`): only within one can a way come round to where it was. */
  partOf: readonly number[],
): { readonly ways: readonly Way[]; readonly complete: boolean } {
  const left = distances(targets, ends);
  const ways: Way[] = [];
  // By their length when completed; within one length the latest first, which is the nearest to its end.
  const waiting = new Map<number, Partial[]>();
  const wait = (partial: Partial) => {
    const length = partial.length + (left.get(partial.node) ?? 0);
    const list = waiting.get(length);
    if (list) list.push(partial);
    else waiting.set(length, [partial]);
  };
  for (const start of [...starts].reverse()) if (left.has(start)) wait({ node: start, link: -1, before: null, length: 0 });
  let looked = 0;
  for (let length = Math.min(...waiting.keys()); waiting.size > 0; length = Math.min(...waiting.keys())) {
    for (let partial = waiting.get(length)?.pop(); partial !== undefined; partial = waiting.get(length)?.pop()) {
      if (ways.length === most || looked++ > MOST_LOOKED_AT) return { ways, complete: false };
      if (ends.has(partial.node)) {
        ways.push(wayOf(partial));
        continue;
      }
      const next = targets[partial.node] ?? [];
      for (let link = next.length - 1; link >= 0; link -= 1) {
        const node = next[link] as number;
        if (left.has(node) && !passes(partial, node, partOf)) wait({ node, link, before: partial, length: partial.length + 1 });
      }
    }
    waiting.delete(length);
  }
  return { ways, complete: true };
}

interface Partial {
  readonly node: number;
  /** Which link of the node before led here. */
  readonly link: number;
  readonly before: Partial | null;
  readonly length: number;
}

function passes(way: Partial, node: number, partOf: readonly number[]): boolean {
  for (let at: Partial | null = way; at !== null && partOf[at.node] === partOf[node]; at = at.before) if (at.node === node) return true;
  return false;
}

function wayOf(end: Partial): Way {
  const links: number[] = [];
  let at = end;
  for (; at.before !== null; at = at.before) links.push(at.link);
  return { start: at.node, links: links.reverse() };
}

/** How far each node is from the nearest end; nodes that reach none are absent. */
function distances(targets: readonly (readonly number[])[], ends: ReadonlySet<number>): ReadonlyMap<number, number> {
  const sources = new Map<number, number[]>();
  for (const [source, next] of targets.entries())
    for (const target of next) {
      const list = sources.get(target);
      if (list) list.push(source);
      else sources.set(target, [source]);
    }
  const left = new Map([...ends].map((end) => [end, 0]));
  for (const [node, distance] of left) for (const source of sources.get(node) ?? []) if (!left.has(source)) left.set(source, distance + 1);
  return left;
}
