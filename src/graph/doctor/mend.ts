import type { Graph } from '../connection.js';
import { inBatches } from '../in-batches.js';
import { migrateGraph } from '../migrate.js';
import { ensureSchema } from '../schema.js';
import type { StandingRecord } from '../standing-records.js';
import { loadStatement } from '../statement.js';
import type { Fence } from '../write-lock.js';
import { type StrayLink, strayLinks } from './examine-record.js';
import type { Finding, FindingCode } from './finding.js';

/** What was done so that the next ingest writes the rest. */
export interface Mended {
  /** Records whose digest was taken away. */
  readonly records: number;
  /** Links taken away that no field of a record is. */
  readonly links: number;
  /** Whether everything will be derived again. */
  readonly derive: boolean;
  /** Constraints and indexes that were created. */
  readonly schema: readonly string[];
}

/** Findings after which a record is written anew by the next ingest that has its seeds. */
const REWRITTEN: ReadonlySet<FindingCode> = new Set(['D_VALUE', 'D_LINK', 'D_REFERENCE', 'D_DIGEST', 'D_STORED']);
const FILE = 'doctor/mend.cypher';
const BATCH = 1_000;

/**
 * Collects what is to be mended and does it: takes the digests of damaged records away, so that the next ingest takes them for half
 * written and writes them anew without keeping the damage as an earlier version; links that no field is; and the mark that everything was
 * derived. Nothing that came from seeds is lost. Each transaction ends with the fence.
 */
export function mender(graph: Graph, fence: Fence) {
  const distrust = new Set<string>();
  const unlabel = new Set<string>();
  const strays = new Map<string, StrayLink>();
  let derive = false;

  function add({ code, id }: Finding, record?: StandingRecord): void {
    if (code === 'D_DERIVED') derive = true;
    if (code === 'D_KIND' && record !== undefined) unlabel.add(id);
    if (REWRITTEN.has(code)) distrust.add(id);
    if (code === 'D_LINK' && record !== undefined) for (const link of strayLinks(record)) strays.set(JSON.stringify(link), link);
  }

  async function run(name: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<void> {
    await graph.write(async (writer) => {
      await writer.run(loadStatement(FILE, name), parameters);
      await fence(writer);
    });
  }

  async function mend(toolVersion: string): Promise<Mended> {
    await migrateGraph(graph, { toolVersion, fence });
    const { created } = await ensureSchema(graph, toolVersion);
    const records = new Set([...distrust, ...unlabel]).size;
    // What damage changed, nobody can tell: an ingest that follows only its own changes would leave what was derived from it
    const again = derive || records + strays.size > 0;
    const done = { records, links: strays.size, derive: again, schema: created };
    for (const ids of inBatches([...distrust], BATCH)) await run('distrust', { ids });
    for (const ids of inBatches([...unlabel], BATCH)) await run('unlabel', { ids });
    for (const rows of inBatches([...strays.values()], BATCH)) await run('unlink', { rows });
    if (again) await run('derive-again');
    return done;
  }

  return { add, mend };
}
