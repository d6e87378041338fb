/** One thing that is wrong in the graph. */
export interface Finding {
  readonly code: FindingCode;
  /** The record, dataset, constraint or index. */
  readonly id: string;
  /** What is wrong with it, as the end of a sentence that begins with the id. */
  readonly what: string;
}

/** What a kind of finding means. */
export interface FindingKind {
  /** A warning does no harm to answers. */
  readonly severity: 'error' | 'warning';
  readonly meaning: string;
  readonly advice: string;
}

const ANEW = 'Run `onrecord doctor --mend`, then `onrecord ingest DIR` with the seeds: the record is written anew.';
const AGAIN = 'Run `onrecord ingest DIR` with the seeds of that dataset.';
const BACKUP = 'Load a dump with `onrecord db load FILE`, or begin anew with `onrecord db reset` and `onrecord ingest DIR`.';

/** Every kind of finding, in the order in which they are told. */
export const FINDINGS = {
  D_SCHEMA: {
    severity: 'error',
    meaning: 'A constraint or index is missing or failed, so that nothing keeps ids unique or lists fast.',
    advice: 'Run `onrecord doctor --mend`, which creates it anew.',
  },
  D_VERSION: {
    severity: 'error',
    meaning: 'A newer onrecord wrote the graph.',
    advice: 'Update onrecord.',
  },
  D_OLDER: {
    severity: 'warning',
    meaning: 'An older onrecord wrote the graph.',
    advice: 'Run `onrecord migrate`; the next ingest does it, too.',
  },
  D_LOCK: {
    severity: 'warning',
    meaning: 'An ingest ended without releasing its lock.',
    advice: 'Nothing to do: the next ingest takes it over.',
  },
  D_INGESTING: {
    severity: 'error',
    meaning: 'A dataset is half written, or a commit half announced: the ingest was killed.',
    advice: AGAIN,
  },
  D_ID: {
    severity: 'error',
    meaning: 'A record has no id, an id of another kind, or the id of another record.',
    advice: BACKUP,
  },
  D_KIND: { severity: 'error', meaning: 'The labels of a node are not those of one kind of record.', advice: ANEW },
  D_VALUE: {
    severity: 'error',
    meaning: 'A property is missing, or is not of the type or list of words that the model asks for.',
    advice: ANEW,
  },
  D_LINK: {
    severity: 'error',
    meaning: 'A link is missing, stands more than once, leads to a record of a wrong kind, or belongs to no field of its record.',
    advice: ANEW,
  },
  D_REFERENCE: { severity: 'error', meaning: 'A property names a record that does not stand.', advice: ANEW },
  D_DIGEST: {
    severity: 'error',
    meaning: 'A record does not hold what was ingested: somebody else wrote into it.',
    advice: ANEW,
  },
  D_HALF: { severity: 'error', meaning: 'A record is half written: its ingest was killed.', advice: AGAIN },
  D_STORED: {
    severity: 'error',
    meaning: 'A property that follows from the record alone, such as a folded name or the bounds of a date, does not.',
    advice: ANEW,
  },
  D_MEMBERSHIP: { severity: 'error', meaning: 'A record that stands belongs to no dataset.', advice: AGAIN },
  D_DATASET: {
    severity: 'error',
    meaning: 'A dataset does not hold as many records as its last ingest left, or others.',
    advice: `Mend its records first. Then: ${AGAIN}`,
  },
  D_REVISION: { severity: 'error', meaning: 'An earlier version of a record is of no run or no record.', advice: BACKUP },
  D_DERIVED: {
    severity: 'error',
    meaning: 'A count, link or value that rules derive does not follow from the records.',
    advice: 'Run `onrecord doctor --mend`, then `onrecord ingest DIR` with the seeds: everything is derived again.',
  },
  D_RETIRED: {
    severity: 'warning',
    meaning: 'A record that stands names one that was retired, since the last dataset that held that one dropped it.',
    advice: 'Take the reference out of the seeds, or put the record back into a dataset; then `onrecord ingest DIR`.',
  },
  D_EVIDENCE: {
    severity: 'warning',
    meaning: 'A piece of evidence stands although all that cited it is retired.',
    advice: 'Cite it in the seeds, or leave it out of them; then `onrecord ingest DIR`.',
  },
} as const satisfies Record<string, FindingKind>;

/** The stable name of a kind of finding. */
export type FindingCode = keyof typeof FINDINGS;
