import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { OrderKey } from './order.js';

/** What a cursor must have been made for: the same list, order and filter. Eight characters. */
export function pageSignature(list: string, order: string, filter: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([list, order, sorted(filter)]))
    .digest('base64url')
    .slice(0, 8);
}

/** An opaque cursor: the signature of its list and the keys of its record. */
export function encodeCursor(signature: string, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([signature, ...keys])).toString('base64url');
}

/** The keys in a cursor. BAD_CURSOR when it is garbage or was made for another list, order or filter. */
export function decodeCursor(cursor: string, argument: string, signature: string, keys: readonly OrderKey[]): readonly (string | number)[] {
  const types = keys.map(({ type }) => type);
  return decode(
    cursor,
    argument,
    signature,
    (values) => values.length === types.length && types.every((type, at) => typeof values[at] === type),
  );
}

/** The place in a ranking that a cursor stands for. BAD_CURSOR as above. */
export function decodePosition(cursor: string, argument: string, signature: string): number {
  const isPosition = ([place, ...rest]: readonly unknown[]) =>
    rest.length === 0 && Number.isSafeInteger(place) && (place as number) > 0 && (place as number) <= LAST_POSITION;
  return decode(cursor, argument, signature, isPosition)[0] as number;
}

/** Far beyond any ranking. */
const LAST_POSITION = 1_000_000;

function decode(
  cursor: string,
  argument: string,
  signature: string,
  fits: (values: readonly unknown[]) => boolean,
): readonly (string | number)[] {
  const read = parse(cursor);
  if (read === null || !fits(read.slice(1))) {
    throw badCursor(`\`${argument}\` is not a cursor of this list. Take it from pageInfo or an edge of the page before.`);
  }
  if (read[0] !== signature) {
    throw badCursor(
      `\`${argument}\` was made for another list, order or filter. Repeat the request that it came from, or start at the first page.`,
    );
  }
  return read.slice(1) as (string | number)[];
}

function parse(cursor: string): readonly unknown[] | null {
  if (!/^[\w-]{1,4000}$/.test(cursor)) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function badCursor(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_CURSOR' } });
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined && member !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
