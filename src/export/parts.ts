import { RECORD_SHAPES, type Rec } from '../model/record.js';
import { references } from '../model/records/parts.js';
import { termOf } from './jsonld-context.js';

/** One value of a record under one name. What stands in an object of a list is a group of its own. */
export type Part =
  | { readonly name: string; readonly sort: 'TEXT' | 'ID' | 'DATE'; readonly value: string }
  | { readonly name: string; readonly sort: 'NUMBER'; readonly value: number }
  | { readonly name: string; readonly sort: 'TRUTH'; readonly value: boolean }
  | { readonly name: string; readonly sort: 'GROUP'; readonly value: readonly Part[] };

/** The values of a record without its id and kind, in the order of its fields, lists one by one: `saidOn`, `saidOnPrinted`, `rightsYear`, as the graph names them. */
export function partsOf(record: Rec, fields?: readonly string[]): readonly Part[] {
  const shape: Readonly<Record<string, unknown>> = RECORD_SHAPES[record.kind].shape;
  return Object.entries(record)
    .filter(([field]) => field !== 'id' && field !== 'kind' && (fields?.includes(field) ?? true))
    .flatMap(([field, value]) => parts(termOf(record.kind, field), shape[field], value));
}

function parts(name: string, shape: unknown, value: unknown): readonly Part[] {
  if (value === undefined) return [];
  if (references.get(shape as never) !== undefined) return [{ name, sort: 'ID', value: value as string }];
  const { def } = (shape as { readonly _zod: { readonly def: Readonly<Record<string, unknown>> } })._zod;
  if (def.type === 'array') return (value as unknown[]).flatMap((one) => member(name, def.element, one));
  if (def.type === 'object')
    return inside(name, def.shape as Readonly<Record<string, unknown>>, value as Readonly<Record<string, unknown>>);
  const inner = def.innerType ?? def.in;
  if (inner !== undefined) return parts(name, inner, value);
  if (typeof value === 'number') return [{ name, sort: 'NUMBER', value }];
  if (typeof value === 'boolean') return [{ name, sort: 'TRUTH', value }];
  return [{ name, sort: 'TEXT', value: value as string }];
}

function member(name: string, shape: unknown, value: unknown): readonly Part[] {
  if (typeof value !== 'object' || value === null) return parts(name, shape, value);
  const { def } = (shape as { readonly _zod: { readonly def: Readonly<Record<string, unknown>> } })._zod;
  const keys = def.shape as Readonly<Record<string, unknown>>;
  return [{ name, sort: 'GROUP', value: Object.entries(value).flatMap(([key, inner]) => parts(termOf(name, key), keys[key], inner)) }];
}

/** An object that a field holds is told by names that begin with the field's; a date is its EDTF under the field's own. */
function inside(name: string, keys: Readonly<Record<string, unknown>>, value: Readonly<Record<string, unknown>>): readonly Part[] {
  return Object.entries(value).flatMap(([key, inner]): readonly Part[] => {
    if (key === 'edtf') return [{ name, sort: 'DATE', value: inner as string }];
    return parts(`${name}${key.charAt(0).toUpperCase()}${key.slice(1)}`, keys[key], inner);
  });
}
