import type { Changes } from '../changes.js';
import type { Row } from '../connection.js';
import { inBatches } from '../in-batches.js';
import { loadStatement } from '../statement.js';
import { BATCH, type Step } from '../write-records.js';
import { type ByLabel, byLabel } from './labels.js';

/** A link that belongs to a touched record: its type, and the record at its other end. */
export type OwnLink = readonly [id: string, type: string, end: string];

/**
 * What an ingest touched: the records that it writes, retires or renames, and those at the ends of their own links, before and after. Of the
 * first anything may have changed; of the second only which links arrive.
 */
export interface Touched {
  readonly own: ByLabel;
  readonly ends: ByLabel;
  readonly links: readonly OwnLink[];
  /** Those of the first that began or ceased to stand, or have another id. */
  readonly moved: ByLabel;
  /** Ids that records had before. */
  readonly former: readonly string[];
}

/** Nothing. */
export const UNTOUCHED: Touched = { own: byLabel([]), ends: byLabel([]), links: [], moved: byLabel([]), former: [] };

/** Ids of the records that an ingest touches, as they are called afterwards. */
export function touchedIds({ create, update, revive, retire, rekey }: Changes): readonly string[] {
  const ids = new Set(retire);
  for (const writes of [create, update, revive]) for (const { record } of writes) ids.add(record.id);
  for (const { to } of rekey) ids.add(to);
  return [...ids];
}

/** Reads the links that records have of their own, batch by batch, each in one step. */
export async function readOwnLinks(perform: (step: Step) => Promise<void>, ids: readonly string[]): Promise<readonly OwnLink[]> {
  const links: OwnLink[] = [];
  for (const batch of inBatches(ids, BATCH)) {
    let found: readonly Row[] = [];
    await perform(async (writer) => {
      found = await writer.run(loadStatement('derive/reach.cypher', 'own-links'), { ids: batch });
    });
    links.push(...(found as readonly OwnLink[]));
  }
  return links;
}

/** What was touched, from the links before and after; those before may still have old ids. */
export function touchedBy(
  ids: readonly string[],
  { rekey, retire, revive }: Pick<Changes, 'rekey' | 'retire' | 'revive'>,
  before: readonly OwnLink[],
  after: readonly OwnLink[],
): Touched {
  const renamed = new Map(rekey.map(({ from, to }) => [from, to]));
  const now = (id: string) => renamed.get(id) ?? id;
  const links = [...before.map(([id, type, end]): OwnLink => [now(id), type, now(end)]), ...after];
  return {
    own: byLabel(ids),
    ends: byLabel(links.map(([, , end]) => end)),
    links,
    moved: byLabel([...retire, ...Array.from(revive, ({ record }) => record.id), ...renamed.values()]),
    former: [...renamed.keys()],
  };
}
