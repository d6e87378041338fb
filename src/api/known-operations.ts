import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { createRecent, type Recent } from './recent.js';

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

/** How much text of operations is remembered with all that was made of it, in characters, and what each operation counts beside its text. All of it takes about 25 MB. */
const REMEMBERED = 400_000;
const EACH = 500;

/** A memory of what hangs on the text of operations, by any key; the latest of them. */
export function rememberedOperations<V>(): Pick<Recent<V>, 'get' | 'delete'> & {
  readonly set: (key: string, value: V, length: number) => void;
} {
  const recent = createRecent<V>(REMEMBERED);
  return { ...recent, set: (key, value, length) => recent.set(key, value, EACH + length) };
}

/** A memory of operations, the latest of them. */
export function knownOperations(): KnownOperations {
  const operations = rememberedOperations<KnownOperation>();
  const keyOf = (source: string, name: string | null) => `${name ?? ''}\n${source}`;
  return {
    get: (source, name) => operations.get(keyOf(source, name)),
    set: (source, name, operation) => operations.set(keyOf(source, name), operation, source.length),
  };
}
