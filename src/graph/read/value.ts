/** Composite values that are stored as a few properties of one node: which properties, and how a list of them reads. */
export interface ValueType {
  /** For a field of this name: what is stored, each part by its name in the schema. The first part tells whether there is a value at all. */
  readonly parts: (field: string) => readonly (readonly [name: string, property: string])[];
  /** The object that the list of their values stands for; null when there is none. */
  readonly decode: (stored: readonly unknown[]) => unknown;
}

function whenParts(field: string): readonly (readonly [string, string])[] {
  return [
    ['edtf', field],
    ['printed', `${field}Printed`],
    ['earliest', `${field}Earliest`],
    ['latest', `${field}Latest`],
    ['basis', `${field}Basis`],
  ];
}

function when(stored: readonly unknown[]): unknown {
  const [edtf, printed, earliest, latest, basis] = stored;
  if (edtf === null || edtf === undefined) return null;
  return { edtf, printed: printed ?? null, earliest: earliest ?? null, latest: latest ?? null, basis: basis ?? 'STATED' };
}

const PASSED: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/** The value types of the schema, by name. */
export const VALUE_TYPES: ReadonlyMap<string, ValueType> = new Map([
  ['When', { parts: whenParts, decode: when }],
  [
    'Period',
    {
      parts: (field: string) => [...whenParts(field), ['kind', 'periodKind'] as const],
      decode: (stored: readonly unknown[]) => {
        const date = when(stored);
        return date === null ? null : { when: date, kind: stored[5] ?? 'UNKNOWN' };
      },
    },
  ],
  [
    'CodePointRange',
    {
      parts: () => [
        ['start', 'rangeStarts'],
        ['end', 'rangeEnds'],
      ],
      decode: (stored: readonly unknown[]) => {
        const [starts, ends] = stored as readonly (readonly number[] | null)[];
        return (starts ?? []).map((start, at) => ({ start, end: ends?.[at] ?? start }));
      },
    },
  ],
  [
    'Dimension',
    {
      parts: () => [['name', 'dimensions']],
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
      parts: () => [
        ['field', 'fields'],
        ['value', 'values'],
      ],
      decode: (stored: readonly unknown[]) => {
        const [fields, values] = stored as readonly (readonly string[] | null)[];
        return (fields ?? []).map((field, at) => ({ field, value: values?.[at] ?? null }));
      },
    },
  ],
  [
    'ComparisonTest',
    {
      parts: () => [['test', 'tests']],
      decode: (stored: readonly unknown[]) =>
        ((stored[0] ?? []) as readonly string[]).map((text) => {
          const [test, passed = ''] = text.split('=');
          return { test, passed: PASSED.get(passed) ?? null, detail: text.slice(`${test}=${passed}=`.length) };
        }),
    },
  ],
]);
