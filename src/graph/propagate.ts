/**
 * Carries days along edges: what an earlier record names is known no later than that record. Returns the smallest day that reaches
 * each id, from its own day or along edges `[from, to]`; rings are allowed. Days are ISO texts.
 */
export function propagate(
  own: ReadonlyMap<string, string>,
  edges: readonly (readonly [from: string, to: string])[],
): ReadonlyMap<string, string> {
  const reached = new Map(own);
  const onwards = new Map<string, string[]>();
  for (const [from, to] of edges) {
    const list = onwards.get(from);
    if (list) list.push(to);
    else onwards.set(from, [to]);
  }
  // Smallest day first: nothing that was settled can become smaller.
  const queue = [...own].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([id]) => id);
  const settled = new Set<string>();
  for (const start of queue) {
    const waiting = [start];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (settled.has(id)) continue;
      settled.add(id);
      const day = reached.get(id) ?? '';
      for (const next of onwards.get(id) ?? []) {
        if (settled.has(next) || !reached.has(next)) continue;
        if (day < (reached.get(next) ?? '')) reached.set(next, day);
        if (reached.get(next) === day) waiting.push(next);
      }
    }
  }
  return reached;
}
