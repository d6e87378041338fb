import { refusal } from './refusal.js';

/** Page sizes: unless asked at the root, unless asked in a nested list, and at most. */
export const ROOT_PAGE = 20;
export const NESTED_PAGE = 5;
export const LARGEST_PAGE = 100;

/** The coerced arguments of a field. */
export type Arguments = Readonly<Record<string, unknown>>;

/** How many records a connection is asked for. BAD_USER_INPUT, with the bounds, for sizes outside 1 to 100 and for both directions at once. */
export function pageSize(args: Arguments, path: string, depth: number): number {
  const first = sizeOf(args, 'first', path);
  const last = sizeOf(args, 'last', path);
  if (first !== null && last !== null) {
    throw refusal('BAD_USER_INPUT', `\`${path}\` is given both \`first\` and \`last\`; give one of them.`);
  }
  return first ?? last ?? (depth === 0 ? ROOT_PAGE : NESTED_PAGE);
}

function sizeOf(args: Arguments, name: 'first' | 'last', path: string): number | null {
  const size = args[name];
  if (typeof size !== 'number') return null;
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw refusal('BAD_USER_INPUT', `\`${name}\` of \`${path}\` is ${size}; it must be from 1 to ${LARGEST_PAGE}.`, {
    limit: { name, allowed: LARGEST_PAGE, found: size },
  });
}
