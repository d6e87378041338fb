import type { RecordOf } from '../model/record.js';
import type { Cast } from './cast.js';
import { type Head, headOf } from './heads.js';
import type { Said } from './ledger.js';
import { type Random, weighted } from './random.js';
import type { Setting } from './setting.js';

type Relay = RecordOf<'assertion'>['relays'][number];
type BasedOn = RecordOf<'assertion'>['basedOn'][number];

const HOWS = ['QUOTES', 'PARAPHRASES', 'CREDITS', 'REPUBLISHES'] as const;

/** How an assertion passes on an earlier one. */
export function relayOf(upstream: Said, random: Random): Relay {
  return { assertion: upstream.id, how: HOWS[weighted(random, [40, 30, 20, 10])] ?? 'QUOTES', ...kept(random) };
}

/** A work on which an assertion or a work rests: an earlier one, or a document that nobody holds. */
export function restsOn(head: Head, figure: boolean, cast: Cast, random: Random, setting: Setting): BasedOn {
  const earlier = head.n > 0 && random.chance(0.4);
  const work = earlier
    ? headOf(head.n - 1 - random.int(Math.min(head.n, 2_000)), setting).id
    : cast.document(setting.draw.document(random));
  return { work, how: figure && !earlier ? 'USES_DATA' : random.pick(HOWS), ...kept(random) };
}

/** Whether the meaning stayed the same on the way, and who says so. */
function kept(random: Random): Pick<Relay, 'fidelity' | 'basis'> {
  const fidelity = (['SAME', 'NARROWED', 'WIDENED', 'ALTERED'] as const)[weighted(random, [74, 13, 7, 6])] ?? 'SAME';
  return { fidelity, basis: random.chance(0.12) ? 'CURATED' : 'STATED' };
}
