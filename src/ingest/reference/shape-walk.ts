import type { z } from 'zod';
import { type KeyNote, seedKeys } from '../shapes/key.js';

/** A key of a mapping, with its note. */
export interface NotedKey extends KeyNote {
  readonly key: string;
  readonly required: boolean;
}

/** A mapping of the seed format: where it stands, such as `said[].says[].CLAIM`, and its keys. */
export interface NotedMapping {
  readonly path: string;
  readonly keys: readonly NotedKey[];
}

/** All mappings that a shape holds, outermost first, each once. A key without a note is a bug. */
export function mappingsOf(shape: z.ZodType, path: string): readonly NotedMapping[] {
  const seen = new Set<unknown>();
  return [...walk(shape, path, seen)];
}

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly valueType?: z.ZodType;
}

function* walk(shape: z.ZodType, path: string, seen: Set<unknown>): Generator<NotedMapping> {
  const def = shape._zod.def as unknown as Def;
  if (def.type === 'object' && def.shape !== undefined) {
    // Several keys share a mapping, and a description makes a copy of it: its keys tell whether it is the same.
    if (seen.has(def.shape)) return;
    seen.add(def.shape);
    const keys = Object.entries(def.shape).map(([key, inner]) => ({
      key,
      required: !inner.safeParse(undefined).success,
      ...noteOf(inner, `${path}.${key}`),
    }));
    yield { path, keys };
    for (const [key, inner] of Object.entries(def.shape)) yield* walk(inner, path === '' ? key : `${path}.${key}`, seen);
    return;
  }
  if (def.type === 'array' && def.element !== undefined) yield* walk(def.element, path.endsWith('[]') ? path : `${path}[]`, seen);
  if (def.type === 'record' && def.valueType !== undefined)
    yield* walk(def.valueType, `${path}.${path.endsWith('says[]') ? 'CLAIM' : 'SLUG'}`, seen);
  for (const inner of [def.innerType, def.in, ...(def.options ?? [])]) if (inner !== undefined) yield* walk(inner, path, seen);
}

function noteOf(shape: z.ZodType, path: string): KeyNote {
  const note = seedKeys.get(shape);
  if (note === undefined) throw new Error(`the key ${path} has no note`);
  return note;
}
