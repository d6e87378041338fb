/** A step from one version of the schema to the next. Its statements bear repeating, since a kill may fall between any two transactions. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  /** What it does, in a sentence for people. */
  readonly what: string;
  /** The oldest version whose programs read what it leaves. */
  readonly readableFrom: number;
  /** The file below cypher/ that holds its statements. */
  readonly file: string;
  /** Statements that create or drop constraints and indexes, in one transaction before all others. */
  readonly schema: readonly string[];
  /** Statements that change nodes and links, in one transaction that ends with the new version. */
  readonly data: readonly string[];
}
