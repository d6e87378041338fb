import { breakdowns } from './breakdowns.js';
import { candidatePairs } from './candidate-pairs.js';
import { compareDerived } from './compare-derived.js';
import { compareFigures } from './compare-figures.js';
import { compareSum } from './compare-sum.js';
import type { Compared } from './comparison.js';
import type { Figure } from './figure.js';
import { groupBy } from './group-by.js';
import { THRESHOLDS, type Thresholds } from './thresholds.js';

/** Every conclusion about these figures that a graph keeps: comparable pairs, totals and their parts, reckoned figures. `others` are only parts and operands of theirs. */
export function* compareAll(
  figures: readonly Figure[],
  thresholds: Thresholds = THRESHOLDS,
  others: readonly Figure[] = [],
): Generator<Compared> {
  yield* comparablePairs(figures, thresholds);
  const byId = new Map([...others, ...figures].map((figure) => [figure.id, figure]));
  const own = new Map(figures.map((figure) => [figure.id, figure]));
  const parts = groupBy(
    [...figures, ...others].flatMap((part) => part.partOf.map((whole) => [whole, part] as const)),
    ([whole]) => whole,
  );
  for (const [id, some] of parts) {
    const whole = own.get(id);
    if (whole !== undefined)
      yield* compareWhole(
        whole,
        some.map(([, part]) => part),
        thresholds,
      );
  }
  for (const figure of figures) {
    const of = figure.derivedFrom?.of.map((id) => byId.get(id));
    if (figure.derivedFrom && of?.every((operand) => operand !== undefined))
      yield compareDerived(figure, figure.derivedFrom.op, of, thresholds);
  }
}

/** The pairs that are comparable, with their verdicts; `count` is told of each that was looked at. */
export function* comparablePairs(
  figures: readonly Figure[],
  thresholds: Thresholds,
  count: () => void = () => undefined,
): Generator<Compared> {
  for (const [a, b] of candidatePairs(figures, thresholds)) {
    count();
    const compared = compareFigures(a, b, thresholds);
    // A part against its whole comes with the other parts
    if (compared.kind === 'PAIR' && compared.verdict !== 'NOT_COMPARABLE') yield compared;
  }
}

/** A total against each of its breakdowns. Where one adds up to a total that is complete, another that falls short is only partial. */
export function compareWhole(whole: Figure, parts: readonly Figure[], thresholds: Thresholds = THRESHOLDS): readonly Compared[] {
  const lists = breakdowns(whole, parts);
  const compared = lists.map((list) => compareSum(whole, list, thresholds));
  if (whole.listing !== 'COMPLETE' || !compared.some(addsUp)) return compared;
  return compared.map((one, i) => (addsUp(one) ? one : compareSum(whole, lists[i] ?? [], thresholds, 'PARTIAL')));
}

function addsUp({ verdict, tests, operands }: Compared): boolean {
  return verdict === 'CONSISTENT' && operands.length > 2 && tests.some(({ test, passed }) => test === 'sum-of-parts' && passed === true);
}
