/** A selected connection that can be walked: where it ends, and nodes or edges. */
export type Walkable = {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
} & ({ readonly nodes: readonly unknown[] } | { readonly edges: readonly unknown[] });

/** The paths in an answer that lead to such a connection, keys with dots between, such as `topic.claims`. Lists on the way are none. */
export type ConnectionPath<Data> = Data extends readonly unknown[]
  ? never
  : Data extends object
    ? { [Key in keyof Data & string]-?: PathFrom<Key, NonNullable<Data[Key]>> }[keyof Data & string]
    : never;

type PathFrom<Key extends string, Value> = Value extends Walkable ? Key : `${Key}.${ConnectionPath<Value>}`;

/** What stands at a path. */
export type At<Data, Path extends string> = Path extends `${infer Key}.${infer Rest}` ? At<Member<Data, Key>, Rest> : Member<Data, Path>;

type Member<Data, Key extends string> = Data extends unknown ? (Key extends keyof Data ? NonNullable<Data[Key]> : never) : never;

/** One item of a connection: a node where nodes are selected, else an edge. */
export type ItemOf<Connection> = Connection extends { readonly nodes: readonly (infer Node)[] }
  ? Node
  : Connection extends { readonly edges: readonly (infer Edge)[] }
    ? Edge
    : never;
