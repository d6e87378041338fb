import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isLeafType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';
import { LARGEST_PAGE, pageSize } from '../graph/read/page-size.js';
import type { Arguments } from '../graph/read/parameters.js';
import { refusal } from './refusal.js';
import { type Fragments, fragmentsOf, selectedFields } from './selected-fields.js';

/** What a plain list counts, since its length is not known beforehand. */
const PLAIN_LIST = 10;

/**
 * How many nodes an operation may bring: the size of each list times those of the lists around it, summed. Also refuses page sizes
 * and lists of ids that are out of bounds, with BAD_USER_INPUT. Fields must have passed the rules of GraphQL. `tell` is told of each list.
 */
export function countNodes(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  tell?: (list: ListCost) => void,
): number {
  const before = tell === undefined ? fixed.get(operation) : undefined;
  if (before !== undefined) return before;
  const root = schema.getRootType(operation.operation);
  if (root === undefined || root === null) return 0;
  const counting: Counting = { schema, fragments: fragmentsOf(document), variables, tell };
  const nodes = countSet(counting, operation.selectionSet, root.name, 1, []);
  if (operation.variableDefinitions?.every(countsNothing) ?? true) fixed.set(operation, nodes);
  return nodes;
}

/** The counts of operations whose variables cannot change them. */
const fixed = new WeakMap<OperationDefinitionNode, number>();

/** Whether a variable is a single text: no page size, no condition, no list. */
function countsNothing({ type }: VariableDefinitionNode): boolean {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return named.kind === Kind.NAMED_TYPE && ['ID', 'String', 'Day'].includes(named.name.value);
}

/** What one list adds to the count. */
export interface ListCost {
  /** The response keys that lead to it. */
  readonly path: readonly string[];
  /** How many times the list is brought, and how many nodes each time. */
  readonly times: number;
  readonly size: number;
}

interface Counting {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly tell: ((list: ListCost) => void) | undefined;
}

function countSet(counting: Counting, set: SelectionSetNode, typeName: string, times: number, path: readonly string[]): number {
  let sum = 0;
  for (const { typeName: on, field } of selectedFields(set, typeName, counting.fragments, counting.variables)) {
    const definition = fieldOf(counting.schema, on, field);
    if (definition === undefined) continue;
    const size = listSize(counting, definition, field, path.length, on);
    const here = times * (size ?? 1);
    const within = [...path, (field.alias ?? field.name).value];
    if (size !== null) {
      sum += here;
      counting.tell?.({ path: within, times, size });
    }
    if (field.selectionSet !== undefined) sum += countSet(counting, field.selectionSet, getNamedType(definition.type).name, here, within);
  }
  return sum;
}

/** How many nodes a field brings for each parent; null when it is no list of nodes. */
function listSize(
  counting: Counting,
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  depth: number,
  on: string,
): number | null {
  const args: Arguments = definition.args.length === 0 ? {} : getArgumentValues(definition, node, counting.variables);
  const path = (node.alias ?? node.name).value;
  refuseLongLists(args, path);
  if (definition.args.some(({ name }) => name === 'first')) return pageSize(args, path, depth);
  if (Array.isArray(args.ids)) return args.ids.length;
  // The edges of a page were counted with it.
  if (on.endsWith('Connection') || !isListType(getNullableType(definition.type))) return null;
  return bringsNodes(definition) ? PLAIN_LIST : null;
}

/** Lists of scalars and of plain values (ranges, dimensions) come with the node that they belong to. */
function bringsNodes(definition: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(definition.type);
  if (!isCompositeType(type)) return false;
  if (isUnionType(type)) return true;
  return !(isObjectType(type) && Object.values(type.getFields()).every((field) => isLeafType(getNamedType(field.type))));
}

function refuseLongLists(value: unknown, path: string): void {
  if (Array.isArray(value) && value.length > LARGEST_PAGE) {
    throw refusal('BAD_USER_INPUT', `\`${path}\` is given a list of ${value.length} values; at most ${LARGEST_PAGE} are taken.`, {
      limit: { name: 'values', allowed: LARGEST_PAGE, found: value.length },
    });
  }
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) refuseLongLists(part, path);
}

function fieldOf(schema: GraphQLSchema, typeName: string, field: FieldNode): GraphQLField<unknown, unknown> | undefined {
  const name = field.name.value;
  const type = schema.getType(typeName);
  if (name.startsWith('__') || !isCompositeType(type) || isUnionType(type)) return undefined;
  return type.getFields()[name];
}
