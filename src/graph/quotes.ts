import type { Graph } from './connection.js';
import { inBatches } from './in-batches.js';
import { loadStatement } from './statement.js';
import type { Fence } from './write-lock.js';
import { BATCH, type Step } from './write-records.js';

/** The words of one piece of evidence, by its id. */
export interface Quote {
  readonly id: string;
  readonly words: string;
}

/** How much of one text's evidence has its words in the graph. */
export interface QuotedText {
  readonly sha256: string;
  readonly work: string;
  readonly evidence: number;
  readonly quoted: number;
}

const FILE = 'write/quote.cypher';
/** Most quotes of one transaction. */
const ONE_TRANSACTION = 10_000;

/** Those quotes whose evidence has no words in the graph yet. Ids come from content, so words that are there are the right ones. */
export async function lackingQuotes(graph: Graph, quotes: readonly Quote[]): Promise<readonly Quote[]> {
  const held = new Set<string>();
  for (const batch of inBatches(quotes, 5_000)) {
    const ids = batch.map(({ id }) => id);
    for (const [id] of await graph.read<[string]>(loadStatement(FILE, 'held'), { ids }, { timeoutMs: 60_000 })) held.add(id);
  }
  return quotes.filter(({ id }) => !held.has(id));
}

/** Steps that set the words of evidence whose nodes stand. */
export function quoteSteps(quotes: readonly Quote[]): readonly Step[] {
  return inBatches(quotes, BATCH).map((batch) => async (writer) => {
    await writer.run(loadStatement(FILE, 'store'), { rows: batch.map(({ id, words }) => ({ key: id, newQuote: words })) });
  });
}

/** Sets the words of evidence that stands, and nothing else: no run, no revision. */
export async function storeQuotes(graph: Graph, quotes: readonly Quote[], fence: Fence): Promise<void> {
  for (const batch of inBatches(quotes, ONE_TRANSACTION)) {
    await graph.write(async (writer) => {
      for (const step of quoteSteps(batch)) await step(writer);
      await fence(writer);
    });
  }
}

/** The texts that the evidence of these datasets stands in. */
export async function quotedTexts(graph: Graph, datasets: readonly string[]): Promise<readonly QuotedText[]> {
  const rows = await graph.read<[string, string, number, number]>(loadStatement(FILE, 'texts'), { datasets }, { timeoutMs: 60_000 });
  return rows.map(([sha256, work, evidence, quoted]) => ({ sha256, work, evidence, quoted }));
}

/** Takes the words of all evidence out of the graph, retired evidence included. Returns how many there were. */
export async function forgetQuotes(graph: Graph, fence: Fence): Promise<number> {
  for (let total = 0; ; ) {
    const gone = await graph.write(async (writer) => {
      const [row] = await writer.run<[number]>(loadStatement(FILE, 'forget'), { most: BigInt(ONE_TRANSACTION) });
      await fence(writer);
      return row?.[0] ?? 0;
    });
    total += gone;
    if (gone < ONE_TRANSACTION) return total;
  }
}
