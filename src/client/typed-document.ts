import type { DocumentNode } from 'graphql';

/** What makes a document typed: its answer and its variables, for the compiler alone. Every `TypedDocumentNode` of graphql-codegen has it. */
export interface TypedAs<Data, Variables> {
  __apiType?: (variables: Variables) => Data;
}

/** A parsed document that knows its answer and its variables; to other clients a `TypedDocumentNode`. */
export interface TypedDocumentNode<Data, Variables> extends DocumentNode, TypedAs<Data, Variables> {}

/** A text as an object, as graphql-codegen writes documents with `documentMode: 'string'`. */
export interface TextObject {
  readonly length: number;
  readonly charAt: (at: number) => string;
  readonly toString: () => string;
}

/** A document that knows its answer and its variables: parsed, or a text. */
export type TypedDocument<Data, Variables> = (DocumentNode | TextObject) & TypedAs<Data, Variables>;

/** The answer of a typed document. */
export type DataOf<Document> = Document extends TypedAs<infer Data, infer _Variables> ? Data : never;

/** The variables of a typed document. */
export type VariablesOf<Document> = Document extends TypedAs<infer _Data, infer Variables> ? Variables : never;
