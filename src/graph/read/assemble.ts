import { GraphQLError } from 'graphql';
import { encodeCursor } from './cursor.js';
import type { RowRef } from './row-ref.js';
import type { ConclusionPart, ConclusionShape, ObjectShape, PageFacts, PageField, PageShape, Shape, Slot, ValueField } from './shape.js';

/** The most records that are counted for totalCount; above it the count is null. */
export const MOST_COUNTED = 10_000;

/** One row while it is read. */
export interface Assembly {
  /** The run-time facts of every connection in the operation. */
  readonly pages: readonly PageFacts[];
  /** Whether objects of abstract types name their type in `__typename`, for graphql-js; otherwise they hold what was selected alone. */
  readonly named: boolean;
  /**
   * Whether all so far is the answer as it stands. False from the first place that graphql-js must see to: a null where there must be a
   * value, an error, a leaf that does not fit its type.
   */
  plain: boolean;
}

/** Reads one slot of a row by its shape: keys and values as the answer has them, in its order. */
export function assemble(shape: Shape, raw: unknown, assembly: Assembly): unknown {
  switch (shape.kind) {
    case 'leaf': {
      const value = raw ?? null;
      if (!shape.leaf.fits(value)) assembly.plain = false;
      return value;
    }
    case 'constant': {
      const value = shape.value() ?? null;
      if (!shape.leaf.fits(value)) assembly.plain = false;
      return value;
    }
    case 'typename':
      return shape.name;
    case 'value':
      return select(shape.decode((raw ?? []) as readonly unknown[]), shape, assembly);
    case 'object':
      return raw === null || raw === undefined ? nothing(shape, assembly) : assembleObject(shape, raw as readonly unknown[], assembly);
    case 'list':
      return ((raw ?? []) as readonly unknown[]).map((item) => assemble(shape.item, item, assembly));
    case 'one':
      return assemble(shape.item, (raw as readonly unknown[])[0], assembly);
    case 'candidate':
      return assembleCandidate(shape, raw as readonly (readonly unknown[])[], assembly);
    case 'page':
      return assemblePage(shape, raw as RawPage, assembly);
    case 'conclusion':
      return assembleConclusion(shape, (raw ?? []) as readonly (readonly unknown[])[], assembly);
  }
}

/** Reads the slots of an object. */
export function assembleSlots(slots: readonly Slot[], raw: readonly unknown[], assembly: Assembly): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const slot of slots) put(object, slot.key, assemble(slot.shape, raw[slot.index], assembly));
  return object;
}

/** Sets a property of the object's own, whatever its name: `__proto__` is a legal alias. */
function put(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true });
  else object[key] = value;
}

function nothing({ nullable }: { readonly nullable: boolean }, assembly: Assembly): null {
  if (!nullable) assembly.plain = false;
  return null;
}

function assembleObject(shape: ObjectShape, raw: readonly unknown[], assembly: Assembly): unknown {
  if (!shape.abstract) {
    const object = assembleSlots(shape.slots[''] ?? [], raw, assembly);
    return assembly.named && shape.standsFor !== undefined ? { ...object, __typename: shape.standsFor } : object;
  }
  const type = raw[0] as string | null;
  const slots = type === null ? undefined : shape.slots[type];
  if (slots === undefined) return nothing(shape, assembly);
  const object = assembleSlots(slots, raw, assembly);
  return assembly.named ? { ...object, __typename: type } : object;
}

function assembleCandidate(
  shape: Extract<Shape, { kind: 'candidate' }>,
  rows: readonly (readonly unknown[])[],
  assembly: Assembly,
): unknown {
  if (rows.length <= 1) return assemble(shape.item, rows[0]?.[2], assembly);
  assembly.plain = false;
  const candidates = rows.map(([name, id]) => ({ id, name }));
  const listed = candidates.map(({ id, name }) => `${name} (${id})`).join(', ');
  return new GraphQLError(`\`${shape.argument}\` fits more than one ${shape.what}: ${listed}. Ask for one of them by its id.`, {
    extensions: { code: 'AMBIGUOUS_NAME', candidates },
  });
}

/** A connection as the statement answers it: its rows, the keys where a scan stopped, how many there are; what was not asked is left out. */
type RawPage = readonly [rows: readonly (readonly unknown[])[], boundary?: unknown, total?: number | null];

/** What of a connection its fields are read from. */
interface Page {
  readonly rows: readonly (readonly unknown[])[];
  readonly total: number | null;
  readonly cursorOf: (at: number) => string | null;
  readonly info: Readonly<Record<string, () => unknown>>;
}

function assemblePage(shape: PageShape, [found, boundary, total]: RawPage, assembly: Assembly): unknown {
  const facts = assembly.pages[shape.page] as PageFacts;
  const more = found.length > facts.size || (boundary !== null && boundary !== undefined);
  const cut = found.length > facts.size ? found.slice(0, facts.size) : found;
  const rows = shape.backward ? [...cut].reverse() : cut;
  const keysOf = (row: readonly unknown[], at: number) => (shape.ranked ? [(facts.from ?? 0) + at + 1] : row.slice(0, shape.keys.length));
  const cursorOf = (at: number) => {
    const row = rows[at];
    return row === undefined ? null : encodeCursor(facts.signature, keysOf(row, at));
  };
  const shortOf = () => (found.length <= facts.size && boundary ? encodeCursor(facts.signature, boundary as readonly unknown[]) : null);
  const info: Page['info'] = {
    __typename: () => 'PageInfo',
    hasNextPage: () => (shape.backward ? shape.continued : more),
    hasPreviousPage: () => (shape.backward ? more : shape.continued),
    startCursor: () => (shape.backward ? shortOf() : null) ?? cursorOf(0),
    endCursor: () => (shape.backward ? null : shortOf()) ?? cursorOf(rows.length - 1),
  };
  const page: Record<string, unknown> = {};
  for (const field of shape.fields) put(page, field.key, pageField(field, { rows, total: total ?? null, cursorOf, info }, assembly));
  return page;
}

function pageField(field: PageField, { rows, total, cursorOf, info }: Page, assembly: Assembly): unknown {
  switch (field.kind) {
    case 'edges':
      return rows.map((row, at) => {
        const edge: Record<string, unknown> = {};
        for (const slot of field.fields)
          put(edge, slot.key, 'shape' in slot ? assemble(slot.shape, row[slot.index], assembly) : cursorOf(at));
        return edge;
      });
    case 'nodes':
      return rows.map((row) => assemble(field.shape, row[field.index], assembly));
    case 'pageInfo':
      return Object.fromEntries(field.fields.map(({ key, field: name }) => [key, info[name]?.() ?? null]));
    case 'totalCount':
      return total === null || total > MOST_COUNTED ? null : total;
    case 'typename':
      return field.name;
  }
}

function assembleConclusion(shape: ConclusionShape, rows: readonly (readonly unknown[])[], assembly: Assembly): unknown {
  const drawn = shape.conclude(
    rows.slice(0, shape.most).map(([facts]) => facts as readonly unknown[]),
    rows.length <= shape.most,
  );
  if (drawn instanceof GraphQLError) {
    assembly.plain = false;
    return drawn;
  }
  return conclusionPart(shape.part, drawn, rows, assembly);
}

function conclusionPart(part: ConclusionPart, drawn: unknown, rows: readonly (readonly unknown[])[], assembly: Assembly): unknown {
  if (part.kind === 'leaf') return assemble(part, drawn, assembly);
  if (part.kind === 'typename') return part.name;
  if (drawn === null || drawn === undefined) return nothing(part, assembly);
  if (Array.isArray(drawn)) return drawn.map((each) => conclusionPart(part, each, rows, assembly));
  if (part.kind === 'record') return assemble(part.shape, rows[(drawn as RowRef).row]?.[part.column], assembly);
  const object: Record<string, unknown> = {};
  for (const { key, field, page, part: inner } of part.fields) {
    const value = (drawn as Readonly<Record<string, unknown>>)[field];
    const cut = page !== null && Array.isArray(value) ? value.slice(0, assembly.pages[page]?.size) : value;
    put(object, key, conclusionPart(inner, cut, rows, assembly));
  }
  return object;
}

function select(
  value: unknown,
  shape: { readonly nullable: boolean; readonly fields: readonly ValueField[] },
  assembly: Assembly,
): unknown {
  if (value === null || value === undefined) return nothing(shape, assembly);
  if (Array.isArray(value)) return value.map((item) => select(item, shape, assembly));
  const object: Record<string, unknown> = {};
  for (const field of shape.fields) put(object, field.key, valueField(field, value as Readonly<Record<string, unknown>>, assembly));
  return object;
}

function valueField({ field, shape }: ValueField, whole: Readonly<Record<string, unknown>>, assembly: Assembly): unknown {
  return shape.kind === 'value' ? select(whole[field], shape, assembly) : assemble(shape, whole[field], assembly);
}
