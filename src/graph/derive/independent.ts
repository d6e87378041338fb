import { origins } from '../../reason/origins.js';
import { originsInput } from '../carried-record.js';
import type { Writer } from '../connection.js';
import { loadStatement } from '../statement.js';

const FILE = 'derive/claims.cypher';

/** Counts what carries claims, and sets how many independent origins each has, by the rule that answers requests. */
export async function countClaims(writer: Writer, ids: readonly string[]): Promise<void> {
  await writer.run(loadStatement(FILE, 'counts'), { ids });
  const inputs = new Map(ids.map((id): [string, (readonly unknown[])[]] => [id, []]));
  const found = await writer.run<[string, readonly unknown[]]>(loadStatement(FILE, 'chains'), { ids });
  for (const [claim, facts] of found) inputs.get(claim)?.push(facts);
  const rows = [...inputs].map(([key, facts]) => ({
    key,
    newIndependentCount: BigInt(origins(originsInput(facts, true)).independentCount),
  }));
  await writer.run(loadStatement(FILE, 'origins'), { rows });
}
