import type { Draft } from '../sourced.js';
import type { Attestation } from './scope.js';

/** Adds to every role the works that print its title, whatever the order of the files. */
export function attestRoles(drafts: readonly Draft[], attestations: readonly Attestation[]): readonly Draft[] {
  return drafts.map((draft) => {
    const { record } = draft;
    if (record.kind !== 'role') return draft;
    const own = attestations.filter(({ role }) => role === record.id);
    if (own.length === 0) return draft;
    const printed = new Map(own.map(({ work, titleAsPrinted }) => [`${work} ${titleAsPrinted}`, { work, titleAsPrinted }]));
    const statedIn = [...printed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
    const evidence = [...new Set(own.flatMap((one) => one.evidence))].sort();
    return { ...draft, record: { ...record, statedIn, evidence } };
  });
}
