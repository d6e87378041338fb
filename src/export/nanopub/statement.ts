/** A thing named by an IRI, or a literal with its type or its language. */
export type Term = string | Literal;

/** A literal: its characters, and the IRI of its type unless it has a language. */
export interface Literal {
  readonly value: string;
  readonly type?: string;
  readonly language?: string;
}

/** A statement in a named graph; subject, predicate and graph are IRIs. No blank nodes: what is within a nanopublication has a name below it. */
export interface Statement {
  readonly graph: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: Term;
}
