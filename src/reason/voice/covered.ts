/** Ranges of one text version, half-open, in Unicode code points. */
export interface Passage {
  readonly text: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/** How many code points the passages cover: what overlaps once, different text versions apart. */
export function covered(passages: readonly Passage[]): number {
  const byText = new Map<string, (readonly [number, number])[]>();
  for (const { text, ranges } of passages) {
    const known = byText.get(text);
    if (known === undefined) byText.set(text, [...ranges]);
    else known.push(...ranges);
  }
  let sum = 0;
  for (const ranges of byText.values()) {
    let reached = 0;
    for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
      sum += Math.max(0, end - Math.max(start, reached));
      reached = Math.max(reached, end);
    }
  }
  return sum;
}
