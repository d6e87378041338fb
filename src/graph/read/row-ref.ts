/** In a conclusion: the record of one of the rows that it was drawn from, read with whatever was selected on it. */
export class RowRef {
  constructor(readonly row: number) {}
}

/** The record of the row with this number. */
export function recordAt(row: number): RowRef {
  return new RowRef(row);
}

/**
 * Draws a conclusion from the facts of all rows: objects with the names of GraphQL fields, lists, scalars, records as RowRefs. A
 * GraphQLError instead says why there is none. `complete` is false where a bounded fragment had more rows than a conclusion is drawn from.
 */
export type Conclude = (rows: readonly (readonly unknown[])[], complete?: boolean) => unknown;
