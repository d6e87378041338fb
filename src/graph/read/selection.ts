import { type FieldNode, type GraphQLObjectType, Kind } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Compilation } from './compilation.js';

/** The fields of a selection by response key, in the order of the response. */
export type Selection = ReadonlyMap<string, readonly FieldNode[]>;

/** By the fields whose selections they are: what is collected in one operation is asked for several times. */
const plain = new WeakMap<readonly FieldNode[], Selection>();
const byType = new WeakMap<readonly FieldNode[], Map<GraphQLObjectType, Selection>>();

/** What these fields select on an object of this type, merged by response key as graphql-js does. */
export function selectionOf(c: Compilation, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selection {
  const known = plain.get(nodes) ?? byType.get(nodes)?.get(type);
  if (known !== undefined) return known;
  const alike = collectPlain(nodes);
  if (alike !== null) {
    plain.set(nodes, alike);
    return alike;
  }
  const own = collectSubfields(c.schema, c.definitions, c.variables, type, nodes as FieldNode[]);
  const ofTypes = byType.get(nodes) ?? new Map<GraphQLObjectType, Selection>();
  byType.set(nodes, ofTypes.set(type, own));
  return own;
}

/** Fields without fragments and directives are the same for every type; null when there are others. */
function collectPlain(nodes: readonly FieldNode[]): Selection | null {
  const fields = new Map<string, FieldNode[]>();
  for (const { selectionSet } of nodes) {
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind !== Kind.FIELD || (selection.directives?.length ?? 0) > 0) return null;
      const key = (selection.alias ?? selection.name).value;
      const same = fields.get(key);
      if (same === undefined) fields.set(key, [selection]);
      else same.push(selection);
    }
  }
  return fields;
}
