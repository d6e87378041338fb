import type { DocumentNode, FieldNode, SelectionSetNode } from 'graphql';
import { OnrecordError } from './onrecord-error.js';
import type { TextObject } from './typed-document.js';

/**
 * The name of the variable that takes the cursor: the one that the document gives to `after` of the field at the path. In a text, which is
 * not parsed here, it is called `after`. NOT_A_LIST where there is none.
 */
export function cursorVariable(document: DocumentNode | TextObject | string, path: readonly string[]): string {
  const name = typeof document === 'string' || !('definitions' in document) ? inText(String(document)) : inDocument(document, path);
  if (name !== null) return name;
  throw new OnrecordError('NOT_A_LIST', `The document gives no variable to \`after\` of \`${path.join('.')}\`, such as \`after: $after\`.`);
}

function inText(text: string): string | null {
  return /\bafter\s*:\s*\$after\b/.test(text) ? 'after' : null;
}

function inDocument(document: DocumentNode, path: readonly string[]): string | null {
  const operation = document.definitions.find((each) => each.kind === 'OperationDefinition');
  if (operation === undefined) return null;
  const last = path.reduce<readonly FieldNode[] | null>((parents, key) => {
    const sets = parents === null ? [operation.selectionSet] : parents.flatMap(({ selectionSet }) => selectionSet ?? []);
    return sets.flatMap((set) => fieldsIn(document, set)).filter(({ name, alias }) => (alias ?? name).value === key);
  }, null);
  for (const field of last ?? []) {
    const after = field.arguments?.find(({ name }) => name.value === 'after')?.value;
    if (after?.kind === 'Variable') return after.name.value;
  }
  return null;
}

/** The fields of a selection, those in fragments included. */
function fieldsIn(document: DocumentNode, { selections }: SelectionSetNode): readonly FieldNode[] {
  return selections.flatMap((each) => {
    if (each.kind === 'Field') return [each];
    if (each.kind === 'InlineFragment') return fieldsIn(document, each.selectionSet);
    const fragment = document.definitions.find((other) => other.kind === 'FragmentDefinition' && other.name.value === each.name.value);
    return fragment?.kind === 'FragmentDefinition' ? fieldsIn(document, fragment.selectionSet) : [];
  });
}
