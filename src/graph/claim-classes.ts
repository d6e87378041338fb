/** The smallest id of the class of each claim that some pair names: being the same is an equivalence, whatever the direction. */
export function claimClasses(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const above = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) {
      const beyond = above.get(next);
      if (beyond !== undefined) above.set(at, beyond);
      at = next;
    }
    return at;
  };
  for (const [a, b] of pairs) {
    const [small, large] = [top(a), top(b)].sort();
    if (small !== undefined && large !== undefined && small !== large) above.set(large, small);
  }
  return new Map([...new Set(pairs.flat())].map((id) => [id, top(id)]));
}
