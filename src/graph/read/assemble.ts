import { GraphQLError } from 'graphql';
import { encodeCursor } from './cursor.js';
import type { ObjectShape, PageFacts, PageField, PageShape, Shape, ValueField } from './shape.js';

/** The most records that are counted for totalCount; above it the count is null. */
export const MOST_COUNTED = 10_000;

/** Reads one slot of a row by its shape. `pages` holds the run-time facts of every connection in the operation. */
export function assemble(shape: Shape, raw: unknown, pages: readonly PageFacts[]): unknown {
  switch (shape.kind) {
    case 'leaf':
      return raw;
    case 'constant':
      return shape.value();
    case 'value':
      return select(shape.decode((raw ?? []) as readonly unknown[]), shape.fields);
    case 'object':
      return raw === null || raw === undefined ? null : assembleObject(shape, raw as readonly unknown[], pages);
    case 'list':
      return ((raw ?? []) as readonly unknown[]).map((item) => assemble(shape.item, item, pages));
    case 'one': {
      const first = (raw as readonly unknown[])[0];
      return first === undefined ? null : assemble(shape.item, first, pages);
    }
    case 'candidate':
      return assembleCandidate(shape, raw as readonly (readonly unknown[])[], pages);
    case 'page':
      return assemblePage(shape, raw as readonly [readonly (readonly unknown[])[], unknown, number | null], pages);
  }
}

function assembleObject(shape: ObjectShape, raw: readonly unknown[], pages: readonly PageFacts[]): unknown {
  const type = shape.abstract ? (raw[0] as string | null) : '';
  const slots = type === null ? undefined : shape.slots[type];
  if (slots === undefined) return null;
  const object: Record<string, unknown> = shape.abstract ? { __typename: type } : {};
  for (const slot of slots) object[slot.key] = assemble(slot.shape, raw[slot.index], pages);
  return object;
}

function assembleCandidate(
  shape: Extract<Shape, { kind: 'candidate' }>,
  rows: readonly (readonly unknown[])[],
  pages: readonly PageFacts[],
): unknown {
  const first = rows[0];
  if (first === undefined) return null;
  if (rows.length === 1) return assemble(shape.item, first[2], pages);
  const candidates = rows.map(([name, id]) => ({ id, name }));
  const listed = candidates.map(({ id, name }) => `${name} (${id})`).join(', ');
  return new GraphQLError(`\`${shape.argument}\` fits more than one ${shape.what}: ${listed}. Ask for one of them by its id.`, {
    extensions: { code: 'AMBIGUOUS_NAME', candidates },
  });
}

function assemblePage(
  shape: PageShape,
  [found, boundary, total]: readonly [readonly (readonly unknown[])[], unknown, number | null],
  pages: readonly PageFacts[],
): unknown {
  const facts = pages[shape.page] as PageFacts;
  const more = found.length > facts.size || (boundary !== null && boundary !== undefined);
  const cut = found.length > facts.size ? found.slice(0, facts.size) : found;
  const rows = shape.backward ? [...cut].reverse() : cut;
  const cursorOf = (row: readonly unknown[] | undefined) =>
    row === undefined ? null : encodeCursor(facts.signature, row.slice(0, shape.keys.length));
  const shortOf = found.length <= facts.size && boundary ? encodeCursor(facts.signature, boundary as readonly unknown[]) : null;
  const info: Readonly<Record<string, unknown>> = {
    hasNextPage: shape.backward ? shape.continued : more,
    hasPreviousPage: shape.backward ? more : shape.continued,
    startCursor: (shape.backward ? shortOf : null) ?? cursorOf(rows[0]),
    endCursor: (shape.backward ? null : shortOf) ?? cursorOf(rows[rows.length - 1]),
  };
  const page: Record<string, unknown> = {};
  for (const field of shape.fields) page[field.key] = pageField(field, rows, info, total, cursorOf, pages);
  return page;
}

function pageField(
  field: PageField,
  rows: readonly (readonly unknown[])[],
  info: Readonly<Record<string, unknown>>,
  total: number | null,
  cursorOf: (row: readonly unknown[]) => string | null,
  pages: readonly PageFacts[],
): unknown {
  switch (field.kind) {
    case 'edges':
      return rows.map((row) =>
        Object.fromEntries(
          field.fields.map((slot) => [slot.key, 'shape' in slot ? assemble(slot.shape, row[slot.index], pages) : cursorOf(row)]),
        ),
      );
    case 'nodes':
      return rows.map((row) => assemble(field.shape, row[field.index], pages));
    case 'pageInfo':
      return Object.fromEntries(field.fields.map(({ key, field: name }) => [key, info[name]]));
    case 'totalCount':
      return total === null || total > MOST_COUNTED ? null : total;
  }
}

function select(value: unknown, fields: readonly ValueField[]): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item) => select(item, fields));
  const whole = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    fields.map(({ key, field, fields: inner }) => [key, inner === null ? (whole[field] ?? null) : select(whole[field], inner)]),
  );
}
