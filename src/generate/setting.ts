import { COINED } from './coined.js';
import { FIELDS, FORMS } from './phrases.js';
import type { Random } from './random.js';
import { scatter } from './scatter.js';
import { FAMILY, type Sizes, sizesOf } from './sizes.js';
import { skewed } from './skew.js';

/** Share of the draws of speakers that fall on the busiest: with the voices of outlets beside, some 5.5 % of all assertions. */
const TOP_SPEAKER = 0.064;
/** Years that figures count; all of them lie before the first work. */
export const YEARS = { first: 2005, count: 10 } as const;

/** What is the same for the whole invented dataset: its sizes, the orders in which names are given out, and the draws. */
export interface Setting {
  readonly seed: number;
  readonly sizes: Sizes;
  readonly scattered: Readonly<Record<'people' | 'organizations' | 'places' | 'families', (index: number) => number>>;
  readonly draw: Readonly<Record<'speaker' | 'claim' | 'outlet' | 'document', (random: Random) => number>>;
}

/** Opens the setting of a dataset with so many assertions. */
export function openSetting(assertions: number, seed: number): Setting {
  const sizes = sizesOf(assertions);
  return {
    seed,
    sizes,
    scattered: {
      people: scatter(seed, 'people', COINED.given * COINED.surname),
      organizations: scatter(seed, 'organizations', COINED.surname * FIELDS.length * FORMS.length),
      places: scatter(seed, 'places', COINED.place),
      families: scatter(seed, 'families', sizes.measures * sizes.places * YEARS.count),
    },
    draw: {
      speaker: skewed(sizes.speakers, TOP_SPEAKER),
      claim: skewed(sizes.families * FAMILY, sizes.topClaim),
      outlet: skewed(sizes.outlets, 0.12),
      document: skewed(sizes.documents, 0.04),
    },
  };
}
