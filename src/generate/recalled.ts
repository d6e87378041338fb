/** A function of a number and a setting that keeps its results: the busy numbers are asked for again and again. Forgets all once it holds `most`. */
export function recalled<S extends object, T>(make: (n: number, setting: S) => T, most = 30_000): (n: number, setting: S) => T {
  const kept = new WeakMap<S, Map<number, T>>();
  return (n, setting) => {
    let results = kept.get(setting);
    if (results === undefined) kept.set(setting, (results = new Map()));
    const before = results.get(n);
    if (before !== undefined) return before;
    const made = make(n, setting);
    if (results.size >= most) results.clear();
    results.set(n, made);
    return made;
  };
}
