import type {
  ArgumentNode,
  DefinitionNode,
  DirectiveNode,
  DocumentNode,
  SelectionNode,
  SelectionSetNode,
  TypeNode,
  ValueNode,
  VariableDefinitionNode,
} from 'graphql';
import { OnrecordError } from './onrecord-error.js';
import type { TextObject } from './typed-document.js';

const printed = new WeakMap<object, string>();

/** The text of a document, the same each time; a text is its own. BAD_OPTION for what is no document of operations and fragments. */
export function printDocument(document: DocumentNode | TextObject | string): string {
  if (typeof document === 'string' || !('definitions' in document)) return String(document);
  const text = printed.get(document) ?? document.definitions.map(definition).join('\n\n');
  printed.set(document, text);
  return text;
}

function definition(node: DefinitionNode): string {
  if (node.kind === 'FragmentDefinition')
    return `fragment ${node.name.value} on ${node.typeCondition.name.value}${directives(node.directives)} ${selectionSet(node.selectionSet, '')}`;
  if (node.kind !== 'OperationDefinition')
    throw new OnrecordError('BAD_OPTION', `The document holds a ${node.kind}, which nobody can ask.`);
  const { operation, name, variableDefinitions = [] } = node;
  const variables = variableDefinitions.length === 0 ? '' : `(${variableDefinitions.map(variable).join(', ')})`;
  return `${operation} ${name?.value ?? ''}${variables}${directives(node.directives)} ${selectionSet(node.selectionSet, '')}`;
}

function variable({ variable, type, defaultValue, directives: given }: VariableDefinitionNode): string {
  return `$${variable.name.value}: ${typeName(type)}${defaultValue === undefined ? '' : ` = ${value(defaultValue)}`}${directives(given)}`;
}

function typeName(node: TypeNode): string {
  if (node.kind === 'NamedType') return node.name.value;
  return node.kind === 'ListType' ? `[${typeName(node.type)}]` : `${typeName(node.type)}!`;
}

function selectionSet({ selections }: SelectionSetNode, indent: string): string {
  const inside = `${indent}  `;
  return `{\n${selections.map((each) => `${inside}${selection(each, inside)}\n`).join('')}${indent}}`;
}

function selection(node: SelectionNode, indent: string): string {
  if (node.kind === 'FragmentSpread') return `...${node.name.value}${directives(node.directives)}`;
  const below = node.selectionSet === undefined ? '' : ` ${selectionSet(node.selectionSet, indent)}`;
  if (node.kind === 'InlineFragment') {
    const on = node.typeCondition === undefined ? '' : ` on ${node.typeCondition.name.value}`;
    return `...${on}${directives(node.directives)}${below}`;
  }
  const alias = node.alias === undefined ? '' : `${node.alias.value}: `;
  return `${alias}${node.name.value}${given(node.arguments)}${directives(node.directives)}${below}`;
}

function given(nodes: readonly ArgumentNode[] = []): string {
  return nodes.length === 0 ? '' : `(${nodes.map((node) => `${node.name.value}: ${value(node.value)}`).join(', ')})`;
}

function directives(nodes: readonly DirectiveNode[] = []): string {
  return nodes.map((node) => ` @${node.name.value}${given(node.arguments)}`).join('');
}

function value(node: ValueNode): string {
  if (node.kind === 'Variable') return `$${node.name.value}`;
  if (node.kind === 'NullValue') return 'null';
  if (node.kind === 'ListValue') return `[${node.values.map(value).join(', ')}]`;
  if (node.kind === 'ObjectValue') return `{${node.fields.map((field) => `${field.name.value}: ${value(field.value)}`).join(', ')}}`;
  return 'value' in node ? (node.kind === 'StringValue' ? JSON.stringify(node.value) : String(node.value)) : '';
}
