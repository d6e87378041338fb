import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import type { Variables } from './parameters.js';

/** What of the variables decides the structure of a statement: which are given, the members of inputs, and the values of switches and orders. */
export function variantOf(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): string {
  const parts: string[] = [];
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined;
    parts.push(`${name}:${outline(variables[name], type)}`);
  }
  return parts.join(' ');
}

function outline(value: unknown, type: GraphQLInputType | undefined): string {
  if (value === undefined) return 'u';
  if (value === null) return 'n';
  if (typeof value === 'boolean') return String(value);
  const bare = type === undefined ? undefined : getNullableType(type);
  if (isEnumType(bare)) return String(value);
  if (isListType(bare) || Array.isArray(value)) return 'l';
  if (isInputObjectType(bare)) {
    const given = value as Readonly<Record<string, unknown>>;
    const members = Object.keys(given).sort();
    return `{${members.map((member) => `${member}:${outline(given[member], bare.getFields()[member]?.type)}`).join(' ')}}`;
  }
  return 's';
}
