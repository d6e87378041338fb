import { type FieldNode, type GraphQLObjectType, type GraphQLOutputType, getNamedType, isLeafType, isObjectType } from 'graphql';
import { sideBySide } from './columns.js';
import type { Compilation } from './compilation.js';
import { type FieldFacts, isNullable } from './field-facts.js';
import type { ConclusionInputs, Fragment } from './fragment.js';
import { leafOf } from './leaf.js';
import { type Composition, composeObject } from './object.js';
import { pageSize } from './page-size.js';
import { argumentSource } from './parameters.js';
import { type Rows, rowsOf, sameLevel, standing } from './rows.js';
import type { Scope } from './scope.js';
import { selectionOf } from './selection.js';
import type { ConclusionField, ConclusionPart, ConclusionShape } from './shape.js';

/**
 * Composes a field that is concluded from rows: the statement brings the facts of each, and what is selected on its records. Which of
 * them the answer shows is known only when the conclusion is drawn.
 */
export function composeConclusion(
  c: Compilation,
  { definition }: FieldFacts,
  nodes: readonly FieldNode[],
  parent: Scope | null,
  fragment: Fragment,
  inputs: ConclusionInputs,
): Composition<ConclusionShape> {
  const conclude = c.fragments.conclusions[inputs.name];
  if (conclude === undefined) throw new Error(`${fragment.name}: there is no conclusion ${inputs.name}`);
  const source = argumentSource(definition, nodes[0] as FieldNode);
  const rows = rowsOf(c, fragment, parent, source.read(c.variables), source);
  const columns: string[] = [rows.fill(inputs.facts)];
  const drawn: Drawn = { c, rows, inputs, columns, parent };
  const part = inputs.records ? recordPart(drawn, definition.type, nodes, definition.name) : objectPart(drawn, definition.type, nodes);
  const where = rows.where(standing(c, fragment, rows.scope));
  // One more than it is drawn from tells that there are more
  const most = inputs.bounded ? c.limits.rows : Number.POSITIVE_INFINITY;
  const limit = inputs.bounded ? ` LIMIT ${c.parameters.add(source, () => BigInt(most + 1))}` : '';
  return {
    expression: `COLLECT {\n${where}\nRETURN [${sideBySide(columns)}]${limit} }`,
    shape: { kind: 'conclusion', conclude, most, part },
  };
}

/** What is gathered while the parts of one conclusion are composed. */
interface Drawn {
  readonly c: Compilation;
  readonly rows: Rows;
  readonly inputs: ConclusionInputs;
  /** Of a row: its facts, then a column for each selection on a record. */
  readonly columns: string[];
  readonly parent: Scope | null;
}

function objectPart(drawn: Drawn, type: GraphQLOutputType, nodes: readonly FieldNode[]): ConclusionPart {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new Error(`a conclusion cannot be of the type ${String(type)}`);
  const fields: ConclusionField[] = [];
  for (const [key, fieldNodes] of selectionOf(drawn.c, named, nodes)) fields.push(fieldOf(drawn, named, key, fieldNodes));
  return { kind: 'concluded', nullable: isNullable(type), fields };
}

function fieldOf(drawn: Drawn, type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): ConclusionField {
  const node = nodes[0] as FieldNode;
  const field = node.name.value;
  const definition = type.getFields()[field];
  if (definition === undefined) return { key, field, page: null, part: { kind: 'typename', name: type.name } };
  const result = getNamedType(definition.type);
  let page: number | null = null;
  if (definition.args.length > 0) {
    const source = argumentSource(definition, node);
    page = drawn.c.pages.push((variables) => ({ size: pageSize(source.read(variables), field, 1), signature: '' })) - 1;
  }
  if (isLeafType(result)) return { key, field, page, part: { kind: 'leaf', leaf: leafOf(definition.type) } };
  const isRecord = !isObjectType(result) || result.getInterfaces().some(({ name }) => name === 'Node');
  const part = isRecord ? recordPart(drawn, definition.type, nodes, field) : objectPart(drawn, definition.type, nodes);
  return { key, field, page, part };
}

function recordPart(drawn: Drawn, type: GraphQLOutputType, nodes: readonly FieldNode[], field: string): ConclusionPart {
  const { c, rows, inputs, columns, parent } = drawn;
  const face = inputs.faces.get(field);
  const variable = face === undefined ? rows.scope.node : rows.fill(face);
  if (variable !== rows.scope.node) sameLevel(c, rows.scope.node, variable);
  const scope: Scope = { node: variable, ...(parent === null ? {} : { owner: parent.node }) };
  const { expression, shape } = composeObject(c, getNamedType(type), nodes, scope);
  const guarded = face === undefined ? expression : `CASE WHEN ${variable} IS NULL THEN null ELSE ${expression} END`;
  return { kind: 'record', nullable: isNullable(type), column: columns.push(guarded) - 1, shape };
}
