import type { TimeFragment } from '../generated/requests.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day, month or year of the form of EDTF as people write it: `2025-01-31` is "31 January 2025"; other forms stay as they are. */
export function dateInWords(edtf: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf) ?? [];
  if (year === undefined) return otherInWords(edtf);
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter((part) => part !== undefined).join(' ');
}

function otherInWords(edtf: string): string {
  const oneOf = /^\[([\d,-]+)\]$/.exec(edtf)?.[1];
  if (oneOf !== undefined) return oneOf.split(',').map(dateInWords).join(' or ');
  const unsure = /^([\d-]+)([~?%])$/.exec(edtf);
  if (unsure !== null) return `${unsure[2] === '?' ? 'perhaps' : 'about'} ${dateInWords(unsure[1] ?? '')}`;
  return spanInWords(edtf);
}

function spanInWords(edtf: string): string {
  const [, from, to] = /^([\d-]+|\.\.|)\/([\d-]+|\.\.|)$/.exec(edtf) ?? [];
  if (from === undefined || to === undefined) return edtf;
  if (/\d/.test(from) && /\d/.test(to)) return `${dateInWords(from)} to ${dateInWords(to)}`;
  return /\d/.test(from) ? `from ${dateInWords(from)}` : `until ${dateInWords(to)}`;
}

/** A time, with the words of the work where they differ. */
export function Time({ when }: { readonly when: Pick<TimeFragment, 'edtf'> & { readonly printed?: string | null } }) {
  const exact = /^\d{4}(-\d\d){0,2}$/.test(when.edtf);
  const text = dateInWords(when.edtf);
  return (
    <>
      {exact ? <time dateTime={when.edtf}>{text}</time> : <span>{text}</span>}
      {when.printed ? <span className="aside"> (“{when.printed}”)</span> : null}
    </>
  );
}
