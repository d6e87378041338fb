import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** The fragments of a document by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** A field with the name of the type on which it is selected. */
export interface SelectedField {
  readonly typeName: string;
  readonly field: FieldNode;
}

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

/** The fields of a selection set with fragments spread, less those that @skip and @include leave out. */
export function* selectedFields(
  set: SelectionSetNode,
  typeName: string,
  fragments: Fragments,
  variables: Readonly<Record<string, unknown>>,
): Generator<SelectedField> {
  for (const selection of set.selections) {
    if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if === false) continue;
    if (selection.kind === Kind.FIELD) yield { typeName, field: selection };
    else {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment === undefined) continue;
      yield* selectedFields(fragment.selectionSet, fragment.typeCondition?.name.value ?? typeName, fragments, variables);
    }
  }
}
