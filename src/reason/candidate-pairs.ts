import { dimensionSet } from './compare-figures.js';
import type { Figure } from './figure.js';
import { groupBy } from './group-by.js';
import { kindOf, type Span, spanOf } from './periods.js';
import { placeSet } from './places.js';
import type { Thresholds } from './thresholds.js';
import { scaleOf } from './units.js';

/**
 * All pairs of figures that can be comparable, each once, found without looking at the others: figures of one measure, narrowing, quantity
 * and place are swept over their times. Cost is linear in figures (sorting aside) and pairs given.
 */
export function* candidatePairs(figures: Iterable<Figure>, thresholds: Thresholds): Generator<readonly [Figure, Figure]> {
  const groups = groupBy(figures, (figure) =>
    [figure.measure.id, scaleOf(figure.unit).quantity, placeSet(figure), dimensionSet(figure)].join('\n'),
  );
  for (const group of groups.values()) if (group.length > 1) yield* inGroup(group, thresholds);
}

interface Timed {
  readonly figure: Figure;
  readonly span: Span;
}

function* inGroup(group: readonly Figure[], thresholds: Thresholds): Generator<readonly [Figure, Figure]> {
  const timed = group.map((figure) => ({ figure, span: spanOf(figure) }));
  const kinds = groupBy(
    timed.filter(({ span }) => !span.vague),
    ({ figure }) => kindOf(figure),
  );
  const without = kinds.get(null) ?? [];
  for (const [kind, some] of kinds) {
    // A time whose kind is not known can be of any
    if (kind !== null) yield* alike(some, without, thresholds);
  }
  yield* alike(without, [], thresholds);
  yield* meeting(
    timed.filter(({ span }) => span.vague),
    timed.filter(({ span }) => !span.vague),
  );
}

/** Pairs of the first, and of the first with the second, whose times are nearly as long as each other and begin nearly together. */
function* alike(some: readonly Timed[], others: readonly Timed[], { periodOverlap }: Thresholds): Generator<readonly [Figure, Figure]> {
  const least = Math.max(periodOverlap, 0.01);
  const step = least < 1 ? Math.log(1 / least) : 1;
  const length = ({ span }: Timed) => span.to - span.from + 1;
  const bucketOf = (one: Timed) => Math.floor(Math.log(length(one)) / step + 1e-9);
  const reach = (bucket: number) => Math.exp((bucket + 1) * step) * (1 - least) + 1e-6;
  const [first, second] = [some, others].map((list) => {
    const buckets = groupBy(list, bucketOf);
    for (const bucket of buckets.values()) (bucket as Timed[]).sort((a, b) => a.span.from - b.span.from);
    return buckets;
  });
  for (const [bucket, list] of first ?? []) {
    yield* window(list, list, reach(bucket), true);
    yield* window(list, first?.get(bucket + 1) ?? [], reach(bucket + 1), false);
    for (const near of [bucket - 1, bucket, bucket + 1]) yield* window(list, second?.get(near) ?? [], reach(Math.max(bucket, near)), false);
  }
}

/** Pairs whose times begin at most `reach` days apart; both lists sorted by that. */
function* window(a: readonly Timed[], b: readonly Timed[], reach: number, same: boolean): Generator<readonly [Figure, Figure]> {
  let start = 0;
  for (const [i, one] of a.entries()) {
    while (start < b.length && (b[start]?.span.from ?? 0) < one.span.from - reach) start += 1;
    for (let j = same ? i + 1 : start; j < b.length; j += 1) {
      const other = b[j];
      if (other === undefined || other.span.from > one.span.from + reach) break;
      yield [one.figure, other.figure];
    }
  }
}

/** Pairs with a time of which only bounds are known: all that can have a day in common. */
function* meeting(vague: readonly Timed[], certain: readonly Timed[]): Generator<readonly [Figure, Figure]> {
  const sorted = [...vague, ...certain].sort((a, b) => a.span.from - b.span.from || (a.span.vague ? -1 : 1));
  const openVague: Timed[] = [];
  const openCertain: Timed[] = [];
  for (const one of sorted) {
    for (const list of one.span.vague ? [openVague, openCertain] : [openVague]) {
      let kept = 0;
      for (const other of list) {
        if (other.span.to < one.span.from) continue;
        list[kept] = other;
        kept += 1;
        yield [other.figure, one.figure];
      }
      list.length = kept;
    }
    (one.span.vague ? openVague : openCertain).push(one);
  }
}
