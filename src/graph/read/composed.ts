/** One GraphQL operation as one Cypher statement: what to run, with which parameters, and how its single row becomes the answer. */
export interface Composed {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /**
   * Turns the row into the data of the response, as graphql-js would: keys in its order, `__typename` where it was asked. Null when
   * graphql-js has to do it, from what `assemble` makes: introspection, errors, nulls where there must be values.
   */
  readonly answer: (row: readonly unknown[]) => Record<string, unknown> | null;
  /**
   * Turns the row into the data of the operation, keyed by response key, with `__typename` where a type is abstract.
   * A field that failed is a GraphQLError at its place; graphql-js then applies null propagation.
   */
  readonly assemble: (row: readonly unknown[]) => Record<string, unknown>;
}
