/**
 * The rings that are met on the way from these starts, each as its path with the smallest name at both ends, so that the order of files
 * does not show.
 */
export function ringsAmong(starts: readonly string[], targetsOf: (name: string) => readonly string[]): readonly (readonly string[])[] {
  const rings: (readonly string[])[] = [];
  const done = new Set<string>();
  for (const start of starts) {
    if (done.has(start)) continue;
    // Depth first with a stack of our own: a chain of any length is fine.
    const path: string[] = [];
    const onPath = new Set<string>();
    const stack: { readonly name: string; readonly leave: boolean }[] = [{ name: start, leave: false }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (next.leave) {
        path.pop();
        onPath.delete(next.name);
        done.add(next.name);
        continue;
      }
      if (onPath.has(next.name)) {
        rings.push(turned(path.slice(path.indexOf(next.name))));
        continue;
      }
      if (done.has(next.name)) continue;
      path.push(next.name);
      onPath.add(next.name);
      stack.push({ name: next.name, leave: true });
      for (const target of targetsOf(next.name)) stack.push({ name: target, leave: false });
    }
  }
  return rings;
}

function turned(members: readonly string[]): readonly string[] {
  const start = members.indexOf([...members].sort()[0] ?? '');
  return [...members.slice(start), ...members.slice(0, start), ...members.slice(start, start + 1)];
}
