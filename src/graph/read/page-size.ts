import { GraphQLError } from 'graphql';
import type { Arguments } from './parameters.js';

/** Page sizes: unless asked at the root, unless asked in a nested list, and at most. */
export const ROOT_PAGE = 20;
export const NESTED_PAGE = 5;
export const LARGEST_PAGE = 100;

/**
 * How many records a connection is asked for. BAD_USER_INPUT, with the bounds, for sizes outside 1 to 100, for both directions at once,
 * and for a cursor that goes with the other direction. `path` is what the message calls the field.
 */
export function pageSize(args: Arguments, path: string, depth: number): number {
  const first = sizeOf(args, 'first', path);
  const last = sizeOf(args, 'last', path);
  if (first !== null && last !== null) throw badInput(`\`${path}\` is given both \`first\` and \`last\`; give one of them.`);
  if (last === null && given(args.before)) throw badInput(`\`before\` of \`${path}\` goes with \`last\`; \`first\` takes \`after\`.`);
  if (last !== null && given(args.after)) throw badInput(`\`after\` of \`${path}\` goes with \`first\`; \`last\` takes \`before\`.`);
  return first ?? last ?? (depth === 0 ? ROOT_PAGE : NESTED_PAGE);
}

function sizeOf(args: Arguments, name: 'first' | 'last', path: string): number | null {
  const size = args[name];
  if (typeof size !== 'number') return null;
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw badInput(`\`${name}\` of \`${path}\` is ${size}; it must be from 1 to ${LARGEST_PAGE}.`, {
    name,
    allowed: LARGEST_PAGE,
    found: size,
  });
}

function given(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function badInput(message: string, limit?: { readonly name: string; readonly allowed: number; readonly found: number }): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...(limit === undefined ? {} : { limit }) } });
}
