/** A line pair of `cypher/read/filters/TYPE.cypher`: which expression a field of a filter looks at. */
export interface FilterTerm {
  readonly expression: string;
  /** Whether the expression is a list, any member of which may match. */
  readonly list: boolean;
  /** Whether an index begins with this property, so that an equality narrows the rows instead of being looked at one by one. */
  readonly indexed: boolean;
  /** Whether it is the id of the record itself. */
  readonly unique: boolean;
  /** Whether it looks at a total that is stored for today alone, and so cannot answer for another day. */
  readonly ofToday: boolean;
  /** A property that lies on the same side of any value, so that an index on it can narrow the rows first. */
  readonly beside: string | null;
}

/** Reads a filter file: `//= path [indexed] [unique] [list] [today] [beside=property]`, then the expression on one line. */
export function parseFilterTerms(source: string): ReadonlyMap<string, FilterTerm> {
  const terms = new Map<string, FilterTerm>();
  const lines = source.split('\n');
  lines.forEach((line, at) => {
    const head = /^\/\/= ([\w.]+)((?: indexed| unique| list| today)*)(?: beside=(\w+))?$/.exec(line);
    const expression = lines[at + 1];
    if (head?.[1] === undefined || expression === undefined) return;
    const marks = (head[2] ?? '').split(' ');
    const [list, indexed, unique] = [marks.includes('list'), marks.includes('indexed'), marks.includes('unique')];
    terms.set(head[1], { expression, list, indexed, unique, ofToday: marks.includes('today'), beside: head[3] ?? null });
  });
  return terms;
}
