import type { Problem } from '../../model/problem.js';
import type { RecordOf } from '../../model/record.js';
import { unitClash } from '../../reason/compare-derived.js';
import { countsThings } from '../../reason/units.js';
import { problemAt } from '../sourced.js';
import { openBits } from '../store/bits.js';
import type { Placed, Visitor, World } from '../world.js';

/** A figure has a value or bounds that fit its comparator; its parts have its unit; what it was reckoned from can be reckoned with; only a claim of kind FIGURE must have one. */
export function figuresFit(world: World): Visitor {
  const withFigure = openBits();
  const figureClaims = openBits();
  const observation = (sourced: Placed<'observation'>) => {
    withFigure.add(world.find(sourced.record.claim));
    const { id, value, lower, upper, comparator, unit, partOf, derivedFrom } = sourced.record;
    const rule = (message: string, hint?: string) => problemAt(sourced, 'E_RULE', id, message, hint);
    const problems: Problem[] = [];
    if (comparator === 'BETWEEN' ? lower === undefined || upper === undefined : value === undefined) {
      problems.push(rule(comparator === 'BETWEEN' ? 'a figure "between" has a lower and an upper bound' : 'the figure has no value'));
    }
    if (lower !== undefined && upper !== undefined && lower > upper)
      problems.push(rule(`the lower bound ${lower} is above the upper bound ${upper}`));
    if (value !== undefined && ((lower !== undefined && value < lower) || (upper !== undefined && value > upper))) {
      problems.push(rule(`the value ${value} lies outside its bounds`));
    }
    for (const whole of partOf) {
      const other = world.get(whole, 'observation')?.unit;
      if (other !== undefined && other !== unit)
        problems.push(rule(`it counts ${unit}, and ${whole}, of which it is a part, counts ${other}`, 'A part has the unit of its total.'));
    }
    const below = [value, lower, upper].find((bound) => bound !== undefined && bound < 0);
    if (below !== undefined && countsThings(unit) && !isBalance(sourced.record, world))
      problems.push(rule(`it counts ${unit}, and there cannot be ${below} of them`, NET_HINT));
    const clash = derivedFrom === undefined ? null : unitClash(derivedFrom.op, reckonedWith(sourced.record, world));
    if (clash !== null)
      problems.push(
        rule(
          `it is reckoned with ${clash.join(' and ')}, which cannot be converted into each other`,
          'Take other operands, or mend a unit.',
        ),
      );
    return problems;
  };
  const claim = ({ record }: Placed<'claim'>, number: number) => {
    if (record.claimKind === 'FIGURE') figureClaims.add(number);
    return [];
  };
  function* end(): Generator<Problem> {
    for (const number of figureClaims) {
      if (withFigure.has(number)) continue;
      const sourced = world.at(number);
      yield problemAt(sourced, 'E_RULE', sourced.record.id, 'a claim of kind figure has no figure', 'Give it `figure:`, or another kind.');
    }
  }
  return { on: { observation, claim }, end };
}

const NET_HINT =
  'Where it is a change or a balance, say so in the definition of its measure (net, change, difference, balance), or with `op: difference`.';

/** A net count can be below zero. */
function isBalance({ measure, derivedFrom }: RecordOf<'observation'>, world: World): boolean {
  if (derivedFrom?.op === 'DIFFERENCE') return true;
  const counted = world.get(measure, 'measure');
  return /\b(?:net|changes?|differences?|balance|growth|gains?|increase|decrease)\b/i.test(`${counted?.name} ${counted?.definition}`);
}

/** Units that must go together: of a sum its own and all operands', of a share only the operands'. */
function reckonedWith({ unit, derivedFrom }: RecordOf<'observation'>, world: World): readonly string[] {
  const operands = derivedFrom?.of.flatMap((id) => world.get(id, 'observation')?.unit ?? []) ?? [];
  return derivedFrom?.op === 'SHARE' ? operands : [unit, ...operands];
}
