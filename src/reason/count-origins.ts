/** Who stands behind a root, and the joint statement that it belongs to. */
export interface CountedRoot {
  readonly key: string;
  readonly statement: string | null;
}

/**
 * How many independent origins these roots are: each key once, and a joint statement once, not at all where one of its speakers counts
 * by himself. Statements that share a speaker are one.
 */
export function countOrigins(roots: readonly CountedRoot[]): number {
  const alone = new Set(roots.filter(({ statement }) => statement === null).map(({ key }) => key));
  const speakers = new Map<string, Set<string>>();
  const statements = new Map<string, Set<string>>();
  for (const { key, statement } of roots) {
    if (statement === null) continue;
    into(speakers, statement, key);
    into(statements, key, statement);
  }
  let count = alone.size;
  const seen = new Set<string>();
  for (const first of speakers.keys()) {
    if (seen.has(first)) continue;
    seen.add(first);
    let standsAlone = false;
    const waiting = [first];
    for (let statement = waiting.pop(); statement !== undefined; statement = waiting.pop())
      for (const key of speakers.get(statement) ?? []) {
        standsAlone ||= alone.has(key);
        for (const next of statements.get(key) ?? []) {
          if (seen.has(next)) continue;
          seen.add(next);
          waiting.push(next);
        }
      }
    if (!standsAlone) count += 1;
  }
  return count;
}

function into(lists: Map<string, Set<string>>, name: string, value: string): void {
  const list = lists.get(name);
  if (list) list.add(value);
  else lists.set(name, new Set([value]));
}
