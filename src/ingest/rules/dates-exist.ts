import type { When } from '../../model/when.js';
import { dayBounds } from '../../model/when.js';
import { problemAt } from '../sourced.js';
import type { Visitor } from '../world.js';

/** Every date of a record names days that exist, also in bulk files; an interval does not run backwards. */
export function datesExist(): Visitor {
  return {
    each: (sourced) =>
      datesOf(sourced.record).flatMap(({ key, when }) => {
        const bounds = dayBounds(when.edtf);
        const path = `${sourced.record.id} ${key}`;
        if ('fault' in bounds) return [problemAt(sourced, 'E_DATE', path, `\`${key}\`: ${bounds.fault}`)];
        const reversed = bounds.earliest !== null && bounds.latest !== null && bounds.earliest > bounds.latest;
        return reversed ? [problemAt(sourced, 'E_DATE', path, `\`${key}\`: ${when.edtf} ends before it begins`)] : [];
      }),
  };
}

function datesOf(record: object): readonly { readonly key: string; readonly when: When }[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (key === 'reviewed') return [{ key, when: { edtf: (value as { readonly on: string }).on, basis: 'STATED' as const } }];
    return typeof value === 'object' && value !== null && 'edtf' in value ? [{ key, when: value as When }] : [];
  });
}
