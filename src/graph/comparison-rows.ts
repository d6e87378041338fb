import { digestOf } from '../model/digest.js';
import { comparisonId } from '../model/id.js';
import { compareAll } from '../reason/compare-all.js';
import type { Compared, ComparisonTest } from '../reason/comparison.js';
import { episodes } from '../reason/episodes.js';
import type { Figure } from '../reason/figure.js';
import { ruleVersion, type Thresholds } from '../reason/thresholds.js';
import { shorten } from './caption.js';
import type { KnownFigure } from './figure-row.js';

/** A comparison as it is written. */
export interface ComparisonRow {
  readonly key: string;
  readonly newDigest: string;
  readonly operands: readonly { readonly figure: string; readonly part: string | null; readonly place: bigint }[];
}

/** Everything that the graph should hold of comparisons of these measures, from the figures of `derive/comparisons.cypher`. */
export function comparisonRows(
  given: readonly KnownFigure[],
  measures: readonly string[],
  thresholds: Thresholds,
): readonly ComparisonRow[] {
  const own = new Set(measures);
  const known = new Map(given.map((each) => [each.figure.id, each]));
  const figures = [...known.values()].map(({ figure }) => figure);
  const mine = figures.filter(({ measure }) => own.has(measure.id));
  const others = figures.filter(({ measure }) => !own.has(measure.id));
  const found = new Map<string, ComparisonRow>();
  for (const compared of compareAll(mine, thresholds, others)) {
    for (const row of rowsOf(compared, known, thresholds)) {
      // One sum may be both declared and reckoned: what does not add up is kept
      if (!found.has(row.key) || compared.verdict === 'CONFLICT') found.set(row.key, row);
    }
  }
  return [...found.values()];
}

type Known = ReadonlyMap<string, KnownFigure>;

function rowsOf(today: Compared, known: Known, thresholds: Thresholds): readonly ComparisonRow[] {
  const operands = today.operands.flatMap(({ id }) => known.get(id) ?? []);
  const [first, second] = operands;
  if (first === undefined || second === undefined) return [];
  const knownFrom = latestOf(operands.map((one) => one.knownFrom));
  const key = comparisonId(
    today.kind,
    today.operands.map(({ id }) => id),
  );
  const times =
    today.kind === 'PAIR'
      ? episodes(first.figure, second.figure, today, knownFrom, thresholds)
      : [{ from: knownFrom, until: null, compared: today }];
  return times.flatMap(({ from, until, compared }) => {
    if (compared.kind === 'PAIR' && compared.verdict === 'NOT_COMPARABLE') return [];
    const row = {
      newKind: compared.kind,
      newVerdict: compared.verdict,
      newRuleVersion: ruleVersion(thresholds),
      newTests: compared.tests.map(testText),
      newMeasureId: first.figure.measure.id,
      newDay: latestOf(operands.map(({ day }) => day)),
      newKnownFrom: from,
      newSupersededFrom: until,
      newCaption: shorten(
        `${compared.verdict.toLowerCase().replaceAll('_', ' ')}: ${operands.map(({ figure }) => printed(figure)).join(', ')}`,
      ),
    };
    const links = compared.operands.map(({ id, as }, at) => ({ figure: id, part: as, place: BigInt(at) }));
    const own = until === null ? key : `${key}~until-${until}`;
    return [{ key: own, ...row, operands: links, newDigest: digestOf({ own, ...row, links: compared.operands }) }];
  });
}

/** A test as it is stored: `name=true=detail`. */
function testText({ test, passed, detail }: ComparisonTest): string {
  return `${test}=${passed}=${detail}`;
}

function latestOf(days: readonly string[]): string {
  return days.toSorted().at(-1) ?? '';
}

function printed({ value, lower, upper }: Figure): string {
  return String(value ?? `${lower}–${upper}`);
}
