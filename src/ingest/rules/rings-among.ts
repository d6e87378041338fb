/** A set of names that were dealt with. */
export interface Done<Name> {
  readonly has: (name: Name) => boolean;
  readonly add: (name: Name) => unknown;
}

/**
 * The rings that are met on the way from these starts, each as its path with the smallest name at both ends (as `textOf` writes it), so that
 * the order of files does not show.
 */
export function ringsAmong<Name>(
  starts: Iterable<Name>,
  targetsOf: (name: Name) => readonly Name[],
  done: Done<Name>,
  textOf: (name: Name) => string,
): readonly (readonly Name[])[] {
  const rings: (readonly Name[])[] = [];
  for (const start of starts) {
    if (done.has(start)) continue;
    // Depth first with a stack of our own: a chain of any length is fine.
    const path: Name[] = [];
    const onPath = new Set<Name>();
    const stack: { readonly name: Name; readonly leave: boolean }[] = [{ name: start, leave: false }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (next.leave) {
        path.pop();
        onPath.delete(next.name);
        done.add(next.name);
        continue;
      }
      if (onPath.has(next.name)) {
        rings.push(turned(path.slice(path.indexOf(next.name)), textOf));
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

function turned<Name>(members: readonly Name[], textOf: (name: Name) => string): readonly Name[] {
  const texts = members.map(textOf);
  const start = texts.indexOf([...texts].sort()[0] ?? '');
  return [...members.slice(start), ...members.slice(0, start), ...members.slice(start, start + 1)];
}
