import type { z } from 'zod';
import type { Kind } from './kind.js';
import { RECORD_SHAPES, type Rec } from './record.js';
import { references, type Target } from './records/parts.js';

/** One reference of a record: the id, what it may name, and the property that holds it. */
export interface Reference {
  readonly id: string;
  readonly targets: readonly Target[];
  readonly path: string;
}

/** All references of a record, found by its shape. */
export function referencesOf(record: Rec): readonly Reference[] {
  return walkersOf(record.kind).flatMap(({ path, targets }) => idsAt(record, path).map((id) => ({ id, targets, path: path.join('.') })));
}

/** The fields of a kind that are lists naming other records. They have no order: the graph holds them as links. */
export function referenceLists(kind: Kind): readonly string[] {
  const fields = lists.get(kind) ?? listsOf(kind);
  lists.set(kind, fields);
  return fields;
}

interface Walker {
  readonly path: readonly string[];
  readonly targets: readonly Target[];
}

const known = new Map<Kind, readonly Walker[]>();
const lists = new Map<Kind, readonly string[]>();

function walkersOf(kind: Kind): readonly Walker[] {
  const walkers = known.get(kind) ?? walkersIn(RECORD_SHAPES[kind], []);
  known.set(kind, walkers);
  return walkers;
}

function listsOf(kind: Kind): readonly string[] {
  const fields: readonly (readonly [string, unknown])[] = Object.entries(RECORD_SHAPES[kind].shape);
  return fields.filter(([, shape]) => isList(shape) && walkersIn(shape, []).length > 0).map(([field]) => field);
}

function isList(shape: unknown): boolean {
  const { def } = definitionOf(shape);
  if (def.type === 'array') return true;
  const inner = def.innerType ?? def.in;
  return inner !== undefined && isList(inner);
}

function walkersIn(shape: unknown, path: readonly string[]): readonly Walker[] {
  const noted = references.get(shape as z.ZodType);
  if (noted !== undefined) return [{ path, targets: noted.targets }];
  const { def } = definitionOf(shape);
  if (def.type === 'object') return Object.entries(def.shape as object).flatMap(([key, inner]) => walkersIn(inner, [...path, key]));
  const inner = def.innerType ?? def.element ?? def.in;
  return inner === undefined ? [] : walkersIn(inner, path);
}

function definitionOf(shape: unknown): { readonly def: Readonly<Record<string, unknown>> } {
  return (shape as { readonly _zod: { readonly def: Readonly<Record<string, unknown>> } })._zod;
}

function idsAt(value: unknown, path: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => idsAt(one, path));
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' ? [value] : [];
  return typeof value === 'object' && value !== null ? idsAt((value as Readonly<Record<string, unknown>>)[key], rest) : [];
}
