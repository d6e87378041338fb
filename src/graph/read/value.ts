/** Composite values that are stored as a few properties of one node: which properties, and how a list of them reads. */
export interface ValueType {
  /** Properties for a field of this name. */
  readonly properties: (field: string) => readonly string[];
  /** The object that the list of their values stands for; null when there is none. */
  readonly decode: (stored: readonly unknown[]) => unknown;
}

const WHEN = ['', 'Printed', 'Earliest', 'Latest', 'Basis'];

function when(stored: readonly unknown[]): unknown {
  const [edtf, printed, earliest, latest, basis] = stored;
  if (edtf === null || edtf === undefined) return null;
  return { edtf, printed: printed ?? null, earliest: earliest ?? null, latest: latest ?? null, basis: basis ?? 'STATED' };
}

/** The value types of the schema, by name. */
export const VALUE_TYPES: ReadonlyMap<string, ValueType> = new Map([
  ['When', { properties: (field: string) => WHEN.map((part) => field + part), decode: when }],
  [
    'Period',
    {
      properties: (field: string) => [...WHEN.map((part) => field + part), 'periodKind'],
      decode: (stored: readonly unknown[]) => {
        const date = when(stored);
        return date === null ? null : { when: date, kind: stored[5] ?? 'UNKNOWN' };
      },
    },
  ],
  [
    'CodePointRange',
    {
      properties: () => ['rangeStarts', 'rangeEnds'],
      decode: (stored: readonly unknown[]) => {
        const [starts, ends] = stored as readonly (readonly number[] | null)[];
        return (starts ?? []).map((start, at) => ({ start, end: ends?.[at] ?? start }));
      },
    },
  ],
  [
    'Dimension',
    {
      properties: () => ['dimensions'],
      decode: (stored: readonly unknown[]) =>
        ((stored[0] ?? []) as readonly string[]).map((pair) => {
          const at = pair.indexOf('=');
          return { name: pair.slice(0, at), value: pair.slice(at + 1) };
        }),
    },
  ],
  [
    'FieldValue',
    {
      properties: () => ['fields', 'values'],
      decode: (stored: readonly unknown[]) => {
        const [fields, values] = stored as readonly (readonly string[] | null)[];
        return (fields ?? []).map((field, at) => ({ field, value: values?.[at] ?? null }));
      },
    },
  ],
]);
