import type { Ground, GroundLink } from '../../../reason/impact/ground.js';

/** The facts of one row of `cypher/read/inputs/impact.cypher`. */
type Facts = readonly [
  label: 'Assertion' | 'Work' | 'Observation' | 'Claim' | 'Dispute' | 'Comparison' | null,
  id: string,
  isRoot: boolean,
  truncated: boolean,
  claimKey: string | null,
  work: string | null,
  key: string,
  speaks: boolean,
  statement: string | null,
  agrees: boolean,
  links: readonly (readonly [GroundLink['type'], string, GroundLink['how'], GroundLink['fidelity'], GroundLink['basis']])[],
  figure: readonly string[],
  corrections: readonly (readonly string[])[],
  response: readonly [string | null, string | null],
];

/** A dispute between what may fall. */
export interface DisputeFact {
  readonly id: string;
  readonly assertion: string | null;
  readonly target: string | null;
}

/** The rows as the values that `reason` takes, and the number of each record's row. */
export interface ImpactInput {
  readonly roots: readonly { readonly id: string; readonly label: Facts[0] }[];
  readonly ground: Ground;
  readonly disputes: readonly DisputeFact[];
  readonly comparisons: readonly { readonly id: string; readonly figures: readonly string[] }[];
  /** Of each claim key: a claim that has it. */
  readonly claimOf: ReadonlyMap<string, string>;
  /** By work: what each of its corrections withdrew. */
  readonly corrections: ReadonlyMap<string, readonly { readonly withdrew: readonly string[] }[]>;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly truncated: boolean;
}

/** Reads the rows; each record once, whatever the number of its rows. */
export function impactInput(given: readonly (readonly unknown[])[]): ImpactInput {
  const rowOf = new Map<string, number>();
  const rows = (given as unknown as readonly Facts[]).filter(([, id], at) => !rowOf.has(id) && rowOf.set(id, at));
  const linksOf = ([, , , , , , , , , , links]: Facts): readonly GroundLink[] =>
    links.map(([type, to, how, fidelity, basis]) => ({ type, to, how, fidelity, basis }));
  const claimOf = new Map<string, string>();
  const ground = { assertions: [] as Ground['assertions'][number][], works: [] as Ground['works'][number][] };
  const figures: Ground['figures'][number][] = [];
  const disputes: DisputeFact[] = [];
  const comparisons: { readonly id: string; readonly figures: readonly string[] }[] = [];
  const corrections = new Map<string, readonly { readonly withdrew: readonly string[] }[]>();
  for (const row of rows) {
    const [label, id, , , claimKey, work, key, speaks, statement, agrees, , figure, announced, [assertion, target]] = row;
    if (label === 'Assertion')
      ground.assertions.push({
        what: 'ASSERTION',
        asked: false,
        id,
        key,
        work: work ?? '',
        voice: speaks,
        statement,
        agrees,
        claimKey,
        links: linksOf(row),
      });
    if (label === 'Work') {
      ground.works.push({ what: 'WORK', id, key, issued: speaks, outlet: null, links: linksOf(row) });
      corrections.set(
        id,
        announced.map((withdrew) => ({ withdrew })),
      );
    }
    if (label === 'Observation') figures.push({ id, claimKey: figure[0] ?? '', operands: figure.slice(1) });
    if (label === 'Comparison') comparisons.push({ id, figures: figure });
    if (label === 'Dispute') disputes.push({ id, assertion, target });
    if (label === 'Claim' && claimKey !== null && (claimOf.get(claimKey) ?? '\uffff') > id) claimOf.set(claimKey, id);
  }
  return {
    roots: rows.filter(([, , isRoot]) => isRoot).map(([label, id]) => ({ id, label })),
    ground: { ...ground, figures },
    disputes,
    comparisons,
    claimOf,
    corrections,
    rowOf,
    truncated: rows.some(([, , , truncated]) => truncated),
  };
}
