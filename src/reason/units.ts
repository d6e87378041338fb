/** The only units that are converted: of each quantity, how much one of them is of its smallest or plainest. */
export const UNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  time: { second: 1, minute: 60, hour: 3_600, day: 86_400, week: 604_800 },
  share: { percent: 0.01, '%': 0.01, 'percentage point': 0.01, 'per mille': 0.001, 'basis point': 0.0001, share: 1 },
  length: { millimeter: 0.001, centimeter: 0.01, meter: 1, kilometer: 1_000, inch: 0.0254, foot: 0.3048, yard: 0.9144, mile: 1_609.344 },
  area: { 'square meter': 1, 'square kilometer': 1e6, hectare: 1e4, acre: 4_046.8564224, 'square mile': 2_589_988.110336 },
  mass: { gram: 1, kilogram: 1_000, tonne: 1e6, ounce: 28.349523125, pound: 453.59237 },
  volume: { milliliter: 0.001, liter: 1, 'cubic meter': 1_000 },
  data: { byte: 1, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9 },
};

/** Words before any unit, `million USD`. */
export const MULTIPLES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** A unit as a multiple of the base of its quantity; units without a table are a quantity of their own. */
export interface Scale {
  readonly quantity: string;
  readonly factor: number;
}

/** Reads a unit. Plurals in -s are the same unit. */
export function scaleOf(unit: string): Scale {
  const known = scales.get(unit);
  if (known !== undefined) return known;
  const scale = readScale(unit);
  scales.set(unit, scale);
  return scale;
}

const scales = new Map<string, Scale>();

function readScale(unit: string): Scale {
  const space = unit.indexOf(' ');
  const multiple = space < 0 ? undefined : MULTIPLES[unit.slice(0, space).toLowerCase()];
  if (multiple !== undefined) {
    const { quantity, factor } = scaleOf(unit.slice(space + 1));
    return { quantity, factor: factor * multiple };
  }
  for (const [quantity, units] of Object.entries(UNITS)) {
    const factor = units[unit.toLowerCase()] ?? units[unit.toLowerCase().replace(/s$/, '')];
    if (factor !== undefined) return { quantity, factor };
  }
  return { quantity: `unit:${unit}`, factor: 1 };
}

/** Whether figures in one can be converted to the other. */
export function areConvertible(a: string, b: string): boolean {
  return scaleOf(a).quantity === scaleOf(b).quantity;
}

/** Whether figures in this unit count things, so that none can be below zero: not what is converted, not money, not degrees or points. */
export function countsThings(unit: string): boolean {
  const { quantity } = scaleOf(unit);
  return quantity.startsWith('unit:') && !/^unit:(?:[A-Z]{3}|degrees?\b.*|.*\bpoints?|decibels?)$/.test(quantity);
}
