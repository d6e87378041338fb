/** The parts of a graph within which every node reaches every other (Tarjan): a single node, or a ring. */
export interface Rings {
  /** The part of each node. A part comes after every part that it leads to. */
  readonly partOf: readonly number[];
  /** The nodes of each part. */
  readonly parts: readonly (readonly number[])[];
}

/** Finds them in one pass over nodes and links, with a stack of its own: a chain of any length is fine. */
export function rings(targets: readonly (readonly number[])[]): Rings {
  const partOf: number[] = Array(targets.length).fill(-1);
  const low: number[] = Array(targets.length).fill(-1);
  const seen: number[] = Array(targets.length).fill(-1);
  const open: number[] = [];
  const parts: number[][] = [];
  let clock = 0;
  for (let first = 0; first < targets.length; first += 1) {
    if (seen[first] !== -1) continue;
    const stack = [{ node: first, next: 0 }];
    seen[first] = low[first] = clock++;
    open.push(first);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { node } = top;
      const target = targets[node]?.[top.next++];
      if (target === undefined) {
        stack.pop();
        const above = stack.at(-1);
        if (above !== undefined) low[above.node] = Math.min(low[above.node] ?? 0, low[node] ?? 0);
        if (low[node] === seen[node]) parts.push(close(node, parts.length));
      } else if (seen[target] === -1) {
        seen[target] = low[target] = clock++;
        open.push(target);
        stack.push({ node: target, next: 0 });
      } else if (partOf[target] === -1) low[node] = Math.min(low[node] ?? 0, seen[target] ?? 0);
    }
  }
  return { partOf, parts };

  function close(node: number, part: number): number[] {
    const members = open.splice(open.lastIndexOf(node));
    for (const member of members) partOf[member] = part;
    return members;
  }
}
