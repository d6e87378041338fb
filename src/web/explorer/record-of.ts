/** The record that a request asked for by `node`; null where there is none, or one of another kind, of which nothing was asked. */
export function recordOf<T extends object>(node: T | null | undefined): Exclude<T, Record<PropertyKey, never>> | null {
  if (node === null || node === undefined || Object.keys(node).length === 0) return null;
  return node as Exclude<T, Record<PropertyKey, never>>;
}
