import { z } from 'zod';

/** What the seed reference says of one key. */
export interface KeyNote {
  /** Model properties that the key sets, such as `assertion.saidOn`. */
  readonly sets: readonly string[];
  /** What the key means. */
  readonly says: string;
  /** What holds when the key is left out. */
  readonly otherwise: string;
}

/** Every key of the seed format with its note: the reference and the test of completeness walk this. */
export const seedKeys = z.registry<KeyNote>();

/** Notes on a key: the model properties it sets (separated by blanks), what it means, and what holds without it. */
export function key<T extends z.ZodType>(shape: T, sets: string, says: string, otherwise = ''): T {
  const noted = shape.describe(otherwise === '' ? says : `${says} Default: ${otherwise}.`) as T;
  seedKeys.add(noted, { sets: sets === '' ? [] : sets.split(' '), says, otherwise });
  return noted;
}

/** A mapping with exactly these keys; a fault of an unknown key lists them. */
export function mapping<S extends z.core.$ZodLooseShape>(keys: S) {
  return z.strictObject(keys, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `${KNOWN_KEYS}${Object.keys(keys).join(', ')}` : undefined),
  });
}

/** Begins the message of a fault of an unknown key; the keys that are known follow. */
export const KNOWN_KEYS = 'known keys: ';
