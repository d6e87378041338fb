import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { createRecent } from './recent.js';

/** An operation that GraphQL found valid. */
export interface KnownOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Operations that were asked before, by the text of their document and the name that was given with it. */
export interface KnownOperations {
  readonly get: (source: string, name: string | null) => KnownOperation | undefined;
  readonly set: (source: string, name: string | null, operation: KnownOperation) => void;
}

/** How much text is remembered, in characters. */
const REMEMBERED = 1_000_000;

/** A memory of operations, the latest of them. */
export function knownOperations(): KnownOperations {
  const operations = createRecent<KnownOperation>(REMEMBERED);
  const keyOf = (source: string, name: string | null) => `${name ?? ''}\n${source}`;
  return {
    get: (source, name) => operations.get(keyOf(source, name)),
    set: (source, name, operation) => operations.set(keyOf(source, name), operation, source.length),
  };
}
