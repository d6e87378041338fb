/** A line pair of `cypher/read/filters/TYPE.cypher`: which expression a field of a filter looks at. */
export interface FilterTerm {
  readonly expression: string;
  /** Whether the expression is a list, any member of which may match. */
  readonly list: boolean;
  /** Whether an index begins with this property, so that an equality narrows the rows instead of being looked at one by one. */
  readonly indexed: boolean;
}

/** Reads a filter file: `//= path [indexed] [list]`, then the expression on one line. */
export function parseFilterTerms(source: string): ReadonlyMap<string, FilterTerm> {
  const terms = new Map<string, FilterTerm>();
  const lines = source.split('\n');
  lines.forEach((line, at) => {
    const head = /^\/\/= ([\w.]+)((?: indexed| list)*)$/.exec(line);
    const expression = lines[at + 1];
    if (head?.[1] === undefined || expression === undefined) return;
    terms.set(head[1], { expression, list: (head[2] ?? '').includes('list'), indexed: (head[2] ?? '').includes('indexed') });
  });
  return terms;
}
