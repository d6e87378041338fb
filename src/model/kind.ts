/** The kinds of record, in the order in which they are written: a link's target comes before its source where there is an order. */
export const KINDS = [
  'place',
  'measure',
  'organization',
  'person',
  'group',
  'topic',
  'article',
  'document',
  'text-version',
  'evidence',
  'role',
  'claim',
  'observation',
  'assertion',
  'response',
  'stance',
  'correction',
] as const;

/** What a record is. */
export type Kind = (typeof KINDS)[number];

/** Kinds that a reference may ask for besides a single one. */
export const KIND_GROUPS = {
  agent: ['person', 'organization', 'group'],
  work: ['article', 'document'],
} as const satisfies Record<string, readonly Kind[]>;

/** The typed prefix of an id of this kind: articles and documents share `work:`, since a work keeps its id whatever it turns out to be. */
export function idPrefix(kind: Kind): string {
  if (kind === 'article' || kind === 'document') return 'work';
  if (kind === 'text-version') return 'text';
  return kind;
}
