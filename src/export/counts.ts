import type { Kind } from '../model/kind.js';
import type { Rec } from '../model/record.js';
import { responseType } from '../model/vocabulary.js';

/** How many records of each kind were written, and how many responses are disputes. */
export interface Counts {
  readonly kinds: Map<Kind, number>;
  disputes: number;
}

/** Nothing written yet. */
export function noCounts(): Counts {
  return { kinds: new Map(), disputes: 0 };
}

/** Adds a record. */
export function count(counts: Counts, record: Rec): void {
  counts.kinds.set(record.kind, (counts.kinds.get(record.kind) ?? 0) + 1);
  if (record.kind === 'response' && responseType(record.responseKind) === 'DISPUTES') counts.disputes += 1;
}

/** The counts by the words of `expect:` in dataset.yaml. */
export function expected({ kinds, disputes }: Counts): readonly (readonly [word: string, n: number])[] {
  const of = (...some: readonly Kind[]) => some.reduce((sum, kind) => sum + (kinds.get(kind) ?? 0), 0);
  return [
    ['agents', of('person', 'organization', 'group')],
    ['roles', of('role')],
    ['works', of('article', 'document')],
    ['claims', of('claim')],
    ['assertions', of('assertion')],
    ['responses', of('response')],
    ['disputes', disputes],
    ['stances', of('stance')],
    ['evidence', of('evidence')],
    ['observations', of('observation')],
    ['measures', of('measure')],
    ['places', of('place')],
    ['topics', of('topic')],
    ['corrections', of('correction')],
  ];
}
