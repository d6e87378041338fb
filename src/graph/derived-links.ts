import type { Graph } from './connection.js';
import type { LinkEnd, Properties } from './held-record.js';
import { loadStatement } from './statement.js';

/** The links that rules derive from one record, and those of a comparison, which is a node of its own. */
export interface DerivedLinks {
  readonly id: string;
  /** Of a comparison; null of a record. */
  readonly properties: Properties | null;
  /** In one order. */
  readonly links: readonly LinkEnd[];
}

const FILE = 'whole/derived.cypher';
/** Rows of one page, and how long it may take. */
const PAGE = { most: 4_000, timeoutMs: 120_000 } as const;

/** All links between records that rules derived, by the record that they leave, and then all comparisons. Memory does not grow with their number. */
export async function* derivedLinks(graph: Graph): AsyncGenerator<DerivedLinks, void, void> {
  for await (const [id, links] of pages<[string, LinkEnd[]]>(graph, 'links'))
    if (links.length > 0) yield { id, properties: null, links: ordered(links) };
  for await (const [id, properties, links] of pages<[string, Properties, LinkEnd[]]>(graph, 'comparisons'))
    yield { id, properties, links: ordered(links) };
}

async function* pages<R extends readonly [id: string, ...rest: unknown[]]>(graph: Graph, name: string): AsyncGenerator<R, void, void> {
  for (let after = ''; ; ) {
    const rows = await graph.read<R>(loadStatement(FILE, name), { after, most: BigInt(PAGE.most) }, { timeoutMs: PAGE.timeoutMs });
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE.most) return;
    after = last[0];
  }
}

function ordered(links: readonly LinkEnd[]): readonly LinkEnd[] {
  const keyed = links.map((link) => [`${link[0]} ${link[1]} ${JSON.stringify(Object.entries(link[2]).sort())}`, link] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, link]) => link);
}
