import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Limits } from '../config.js';
import { refusal } from './refusal.js';

type DocumentLimits = Pick<Limits, 'depth' | 'aliases' | 'directives' | 'rootFields' | 'repeats' | 'comparisons' | 'fields'>;

/**
 * Refuses a document that asks for too much, by its text alone: no schema, no database. It runs before the rules of GraphQL,
 * some of which take time that grows with the square of the document. Fragments count wherever they are spread.
 */
export function checkDocument(document: DocumentNode, limits: DocumentLimits): void {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.FIELD && node.alias !== undefined) aliases += 1;
      if (!('directives' in node) || node.directives === undefined || node.directives.length === 0) return;
      directives += node.directives.length;
      refuseTwice(node.directives.map(({ name }) => name.value));
    },
  });
  refuseAbove('aliases', 'aliases', aliases, limits.aliases);
  refuseAbove('directives', 'directives', directives, limits.directives);

  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  if (hasCycle(fragments)) return; // the rules of GraphQL name the cycle
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) checkOperation(definition, fragments, limits);
  }
}

function checkOperation(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  limits: DocumentLimits,
): void {
  let fields = 0;
  let comparisons = 0;
  let level: readonly (readonly SelectionSetNode[])[] = [[operation.selectionSet]];
  for (let depth = 1; level.length > 0; depth += 1) {
    refuseAbove('depth', 'levels of fields', depth, limits.depth);
    const next: SelectionSetNode[][] = [];
    for (const sets of level) {
      const byKey = new Map<string, FieldNode[]>();
      for (const field of spread(sets, fragments)) {
        fields += 1;
        if (fields > limits.fields)
          refuseAbove('fields', 'fields and fragments, each counted wherever it is spread', fields, limits.fields);
        if (field === null) continue;
        const key = (field.alias ?? field.name).value;
        const same = byKey.get(key) ?? [];
        same.push(field);
        if (same.length > limits.repeats) refuseAbove('repeats', 'repeats of one field', same.length, limits.repeats);
        byKey.set(key, same);
      }
      if (depth === 1) refuseAbove('rootFields', 'root fields', byKey.size, limits.rootFields);
      for (const same of byKey.values()) {
        const inner = same.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
        if (inner.length === 0) continue;
        comparisons += (inner.length * (inner.length - 1)) / 2;
        if (comparisons > limits.comparisons)
          refuseAbove('comparisons', 'pairs of fields of one name to compare', comparisons, limits.comparisons);
        next.push(inner);
      }
    }
    level = next;
  }
}

/** The fields of some selection sets, fragments spread, and null for each spread. Lazy, so that a reader who has had enough stops the work. */
function* spread(sets: Iterable<SelectionSetNode>, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Generator<FieldNode | null> {
  for (const set of sets) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) yield selection;
      else if (selection.kind === Kind.INLINE_FRAGMENT) yield* spread([selection.selectionSet], fragments);
      else {
        yield null;
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) yield* spread([fragment.selectionSet], fragments);
      }
    }
  }
}

function hasCycle(fragments: ReadonlyMap<string, FragmentDefinitionNode>): boolean {
  const state = new Map<string, 'open' | 'done'>();
  const enter = (name: string): boolean => {
    const seen = state.get(name);
    if (seen !== undefined) return seen === 'open';
    state.set(name, 'open');
    const fragment = fragments.get(name);
    const found = fragment !== undefined && spreadsOf(fragment).some(enter);
    state.set(name, 'done');
    return found;
  };
  return [...fragments.keys()].some(enter);
}

function spreadsOf(fragment: FragmentDefinitionNode): readonly string[] {
  const names: string[] = [];
  visit(fragment, { FragmentSpread: (node) => void names.push(node.name.value) });
  return names;
}

/** GraphQL refuses this as well, but with an error for each, and none of our directives may be repeated. */
function refuseTwice(names: readonly string[]): void {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw refusal('GRAPHQL_VALIDATION_FAILED', `The directive "@${twice}" can only be used once at this location.`);
}

function refuseAbove(name: keyof DocumentLimits, words: string, found: number, allowed: number): void {
  if (found <= allowed) return;
  throw refusal('QUERY_TOO_COMPLEX', `The document holds more than ${allowed} ${words}. Ask for less, or in several requests.`, {
    limit: { name, allowed, found },
  });
}
