import type { Problem } from '../../model/problem.js';
import { problemAt } from '../sourced.js';
import type { World } from '../world.js';

/** A figure has a value or bounds that fit its comparator; its parts have its unit; only a claim of kind FIGURE must have one. */
export function figuresFit(world: World): readonly Problem[] {
  const withFigure = new Set(world.of('observation').map(({ record }) => record.claim));
  const observations = world.of('observation').flatMap((sourced) => {
    const { id, value, lower, upper, comparator, unit, partOf } = sourced.record;
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
    return problems;
  });
  const claims = world.of('claim').flatMap((sourced) => {
    if (sourced.record.claimKind !== 'FIGURE' || withFigure.has(sourced.record.id)) return [];
    return [problemAt(sourced, 'E_RULE', sourced.record.id, 'a claim of kind figure has no figure', 'Give it `figure:`, or another kind.')];
  });
  return [...observations, ...claims];
}
