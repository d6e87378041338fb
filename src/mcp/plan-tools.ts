import { type Ask, askOperation } from './ask.js';
import type { OperationName, Operations } from './operations.js';

/** What each tool asks most often. No record has these ids: a plan does not depend on the value of a variable, only on whether it is given. */
const USUAL: { readonly [N in OperationName]?: Operations[N][1] } = {
  SearchRecords: { text: 'none', kinds: null, first: 20, after: null },
  ClaimWithProvenance: { id: 'claim:none', first: 20, after: null },
  WhoSaid: { filter: { speaker: { id: { eq: 'person:none' } } }, first: 20, after: null },
  DisputesFound: { filter: { type: 'DISPUTES', targetClaim: { eq: 'claim:none' } }, first: 20, after: null },
  OriginsOf: { id: 'claim:none' },
  ComparisonsOf: { id: 'claim:none', verdict: null, first: 10, after: null },
  DatasetInfo: { first: 20, after: null },
};

/** Asks what the tools ask once in the background: the database plans a new statement for up to seconds, and answers a known one in milliseconds. */
export async function planTools(ask: Ask, signal: AbortSignal): Promise<void> {
  for (const [name, variables] of Object.entries(USUAL)) {
    if (signal.aborted) return;
    const { refused } = await askOperation(ask, name as OperationName, variables as Operations[OperationName][1], signal).catch(() => GONE);
    if (refused?.code === 'DATABASE_UNAVAILABLE' || refused?.advice !== undefined) return;
  }
}

/** A failure shows when somebody asks. */
const GONE = { refused: null } as const;
