/** What was used last, by a text, as long as all of it together weighs no more than it may. */
export interface Recent<V> {
  /** The value of this key, which thereby is the last one used. */
  readonly get: (key: string) => V | undefined;
  /** Remembers a value; what was used longest ago makes room. A value that is too heavy by itself is not remembered. */
  readonly set: (key: string, value: V, weight: number) => void;
  readonly delete: (key: string) => boolean;
  readonly size: () => number;
}

/** An empty memory for so much weight, in whatever unit its user weighs: mostly characters. */
export function createRecent<V>(mostWeight: number): Recent<V> {
  const entries = new Map<string, { readonly value: V; readonly weight: number }>();
  let sum = 0;

  const remove = (key: string): boolean => {
    sum -= entries.get(key)?.weight ?? 0;
    return entries.delete(key);
  };

  return {
    get: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set: (key, value, weight) => {
      remove(key);
      if (weight > mostWeight) return;
      entries.set(key, { value, weight });
      sum += weight;
      for (const oldest of entries.keys()) {
        if (sum <= mostWeight) break;
        remove(oldest);
      }
    },
    delete: remove,
    size: () => entries.size,
  };
}
