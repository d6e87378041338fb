import type { RecordOf } from '../model/record.js';
import { isoDay, weekday } from './days.js';
import type { Random } from './random.js';

type SaidOn = RecordOf<'assertion'>['saidOn'];

/** The day on which something was said, as a work of `day` may print it; undefined in half of all cases, as in newspapers. What is passed on was said on `earlier` at the latest. */
export function saidOn(day: number, earlier: number | null, random: Random): SaidOn {
  if (random.chance(0.5)) return undefined;
  if (earlier !== null) return { edtf: isoDay(earlier), basis: random.chance(0.5) ? 'STATED' : 'INFERRED' };
  const said = day - random.int(7);
  const form = random.int(20);
  if (form < 9) return { edtf: isoDay(said), basis: 'STATED' };
  if (form < 15) return { edtf: isoDay(said), printed: weekday(said), basis: 'RESOLVED' };
  if (form < 17) return { edtf: isoDay(said).slice(0, 7), basis: 'STATED' };
  if (form < 18) return { edtf: `${isoDay(said).slice(0, 4)}~`, basis: 'INFERRED' };
  return { edtf: `${isoDay(said - 5)}/${isoDay(said)}`, basis: 'RESOLVED', printed: 'these days' };
}
