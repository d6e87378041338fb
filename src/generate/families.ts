import { stream } from './random.js';
import { recalled } from './recalled.js';
import { type Setting, YEARS } from './setting.js';
import { measureOf } from './subjects.js';

/** What the last claim of a family is: a denial of the first, the gap between the first two, or the fourth in another language. */
export type LastPart = 'DENIAL' | 'GAP' | 'de' | 'fr' | 'es';

/** Eight claims on one matter: what they share. No two families count the same measure in the same place and year. */
export interface Family {
  readonly n: number;
  readonly measure: number;
  readonly place: number;
  readonly year: number;
  readonly topic: number;
  /** The figure of the first claim; the second counts the same and finds `rival`; the third counts something near by. */
  readonly value: number;
  readonly rival: number;
  readonly third: { readonly sort: 'WHOLE' | 'OTHER_YEAR' | 'OTHER_KIND' | 'UNION'; readonly value: number };
  readonly comparator: 'EQ' | 'APPROX' | 'GE' | 'LT' | 'BETWEEN';
  readonly last: LastPart;
  /** A number that chooses among phrases. */
  readonly style: number;
}

/** The family with this number. */
export const familyOf = recalled(makeFamily);

function makeFamily(n: number, setting: Setting): Family {
  const { sizes, scattered, seed } = setting;
  const number = scattered.families(n);
  const measure = number % sizes.measures;
  const rest = Math.floor(number / sizes.measures);
  const { unit, matter } = measureOf(measure);
  const random = stream(seed, 'family', n);
  const value = unit === 'percent' ? 5 + random.int(60) : 200 + random.int(40_000);
  const scaled = (percent: number): number => Math.max(1, Math.floor((value * percent) / 100));
  const rival = scaled(random.chance(0.3) ? 97 + random.int(7) : 55 + random.int(85));
  const sort = random.pick(['WHOLE', 'OTHER_YEAR', 'OTHER_KIND', 'UNION'] as const);
  // One whole in ten is smaller than its part: such is the world, and rules must see it.
  const third = { sort, value: unit === 'percent' ? scaled(80 + random.int(40)) : scaled(random.chance(0.1) ? 80 : 120 + random.int(300)) };
  const topics = Math.floor((sizes.topics - 1 - matter) / 24) + 1;
  const last = random.int(20);
  return {
    n,
    measure,
    place: rest % sizes.places,
    year: YEARS.first + (Math.floor(rest / sizes.places) % YEARS.count),
    topic: matter + 24 * random.int(topics),
    value,
    rival,
    third,
    comparator: random.pick(['EQ', 'EQ', 'APPROX', 'GE', 'LT', 'BETWEEN'] as const),
    last: last < 12 ? 'DENIAL' : last < 17 ? 'GAP' : ((['de', 'fr', 'es'] as const)[last - 17] ?? 'de'),
    style: random.int(1 << 16),
  };
}
