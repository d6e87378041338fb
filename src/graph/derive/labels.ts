/** The prefixes of the ids of records with a label. */
export const PREFIXES = {
  Agent: ['person', 'organization', 'group'],
  Organization: ['organization'],
  Work: ['work'],
  TextVersion: ['text'],
  Evidence: ['evidence'],
  Claim: ['claim'],
  Assertion: ['assertion'],
  Response: ['response'],
  Stance: ['stance'],
  Observation: ['observation'],
  Correction: ['correction'],
  Role: ['role'],
  Measure: ['measure'],
  Place: ['place'],
  Topic: ['topic'],
} as const;

/** A label of records that rules derive values of. */
export type Label = keyof typeof PREFIXES;

/** Ids by the label of their records. */
export type ByLabel = Readonly<Record<Label, readonly string[]>>;

const LABELS = Object.keys(PREFIXES) as readonly Label[];
const WITH_PREFIX: ReadonlyMap<string, readonly Label[]> = new Map(
  [...new Set(Object.values(PREFIXES).flat())].map((prefix): [string, readonly Label[]] => [
    prefix,
    LABELS.filter((label) => (PREFIXES[label] as readonly string[]).includes(prefix)),
  ]),
);

/** Tells ids apart by what they are ids of, each once. */
export function byLabel(ids: Iterable<string>): ByLabel {
  const sorted = Object.fromEntries(LABELS.map((label): [Label, string[]] => [label, []])) as Record<Label, string[]>;
  for (const id of new Set(ids)) for (const label of WITH_PREFIX.get(id.slice(0, id.indexOf(':'))) ?? []) sorted[label].push(id);
  return sorted;
}

/** All of some lists, each id once. */
export function union(...lists: readonly Iterable<string>[]): readonly string[] {
  return [...new Set(lists.flatMap((list) => [...list]))];
}
