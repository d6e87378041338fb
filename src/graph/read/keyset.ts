import type { OrderKey } from './order.js';

/** ORDER BY for these keys. */
export function orderBy(keys: readonly OrderKey[]): string {
  return keys.map((key) => `${key.expression}${key.descending ? ' DESC' : ''}`).join(', ');
}

/**
 * The rows after the given keys, written so that the range of the first key can be sought in its index; `parameter` names the value of a
 * key. Within the range, `<>` says what `>` would: of two ranges with OR between them the planner may make two searches and sort them.
 */
export function afterKeys(keys: readonly OrderKey[], parameter: (at: number) => string): string {
  const names = keys.map((_, at) => parameter(at));
  const past = (at: number): string => {
    const key = keys[at] as OrderKey;
    const beyond = `${key.expression} ${key.descending ? '<' : '>'} ${names[at]}`;
    return at === keys.length - 1 ? beyond : `(${beyond} OR (${key.expression} = ${names[at]} AND ${past(at + 1)}))`;
  };
  if (keys.length === 1) return past(0);
  const head = keys[0] as OrderKey;
  return `${head.expression} ${head.descending ? '<=' : '>='} ${names[0]} AND (${head.expression} <> ${names[0]} OR ${past(1)})`;
}

/** The keys of an order as expressions on these variables. */
export function keysOn(keys: readonly OrderKey[], variables: { readonly node: string; readonly edge?: string }): readonly OrderKey[] {
  return keys.map((key) => ({
    ...key,
    expression: key.expression.replace(/\b(node|edge)\b/, (word) => variables[word as 'node' | 'edge'] ?? word),
  }));
}
