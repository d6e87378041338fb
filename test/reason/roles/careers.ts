import { dayBounds } from '../../../src/model/when.js';
import type { Attestation, Tenure } from '../../../src/reason/roles/tenure.js';

const bounds = (edtf: string) => {
  const found = dayBounds(edtf);
  if ('fault' in found) throw new Error(found.fault);
  return found;
};

/** A tenure in short: `held 'clerk @ port' '2029-03/2032' printed in works on these days`. A work without a day is `?`. */
export function tenure(office: string, options: Options = {}): Tenure {
  const [title = '', organization] = office.split(' @ ');
  const { person = 'ada', status = 'HELD', from, to, printed = [] } = options;
  return {
    role: `${person}: ${office}${from === undefined ? '' : ` from ${from}`}`,
    person,
    title,
    organization: organization ?? null,
    status,
    from: from === undefined ? null : bounds(from),
    to: to === undefined ? null : bounds(to),
    attested: printed.map((work): Attestation => {
      const [day = '', name = `work of ${day}`] = work.split(' ');
      return { work: name, publicFrom: day === '?' ? null : bounds(day).latest, earliest: day === '?' ? null : bounds(day).earliest };
    }),
  };
}

interface Options {
  readonly person?: string;
  readonly status?: Tenure['status'];
  readonly from?: string;
  readonly to?: string;
  /** Days of the works that print it, each maybe with the name of the work: `2031-05-14 times`. */
  readonly printed?: readonly string[];
}
