import type { DERIVATION_OPS } from '../../model/vocabulary.js';
import type { Figure } from '../shapes/claims.js';

type Operand = Pick<Figure, 'value' | 'comparator' | 'rounding'> | undefined;

/** An operation that gives a figure; `reversed` when the operands stand the other way round. */
export interface Operation {
  readonly op: (typeof DERIVATION_OPS)[number];
  readonly reversed: boolean;
}

/** Which operations give a figure from others, within the rounding of what is printed (5 % where a figure is approximate). */
export function findOperation(result: Operand, operands: readonly Operand[]): readonly Operation[] {
  const values = operands.map((one) => one?.value);
  const value = result?.value;
  const [a, b] = values;
  if (value === undefined || a === undefined || values.some((one) => one === undefined)) return [];
  const approximate = [result, ...operands].some((one) => one?.comparator === 'APPROX');
  const near = (reckoned: number, rounding: number): boolean =>
    Math.abs(reckoned - value) <= Math.max(1e-9 * Math.abs(value), rounding, approximate ? 0.05 * Math.abs(value) : 0);
  const found: Operation[] = [];
  const total = values.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  if (near(total, 0)) found.push({ op: 'SUM', reversed: false });
  if (b === undefined || values.length !== 2) return found;
  if (near(a - b, 0)) found.push({ op: 'DIFFERENCE', reversed: false });
  else if (near(b - a, 0)) found.push({ op: 'DIFFERENCE', reversed: true });
  const rounding = result?.rounding ?? 0;
  if (b !== 0 && near((100 * a) / b, rounding)) found.push({ op: 'SHARE', reversed: false });
  if (b !== 0 && near(a / b, rounding)) found.push({ op: 'RATIO', reversed: false });
  return found;
}
