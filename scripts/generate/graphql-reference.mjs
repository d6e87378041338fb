import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  astFromValue,
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  print,
} from 'graphql';

const FOLDER = 'docs/reference';
const NOTE = '<!-- Generated from schema.graphql by `npm run generate`. Do not edit. -->';
/** Arguments that every list has, told once. */
const PAGING = ['first', 'after', 'last', 'before'];

/** docs/reference/graphql*.md: every root field, type, argument and value of schema.graphql, with its description. */
export function generate(root) {
  const schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'));
  const types = Object.values(schema.getTypeMap())
    .filter(({ astNode }) => astNode !== undefined)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const query = schema.getQueryType();
  const outputs = types.filter((type) => type !== query && (isObjectType(type) || isInterfaceType(type) || isUnionType(type)));
  const inputs = types.filter(isInputObjectType);
  const words = types.filter((type) => isEnumType(type) || isScalarType(type));
  const link = typeIndex({ 'graphql-types.md': outputs, 'graphql-inputs.md': [...inputs, ...words] });
  const directives = schema.getDirectives().filter(({ astNode }) => astNode !== undefined);

  return {
    [`${FOLDER}/graphql.md`]: page(
      'GraphQL: what can be asked',
      `${query.description}

The contract is \`schema.graphql\`; \`/graphql\` takes it over HTTP, and the playground there completes and explains it while you type.
[What comes back](graphql-types.md) and [filters, orders and words](graphql-inputs.md) have pages of their own.
How large a request may be stands in [limits](limits.md), what refuses it in [errors](errors.md#answers-of-the-api).

## Pages

A list that can be long is a connection: \`nodes\`, or \`edges\` with a cursor for each, \`pageInfo\`, and \`totalCount\`. All of them take:

${table(['argument', 'type', 'meaning'], PAGING.map(pagingArgument(query.getFields().assertions)))}

In nested lists \`first\` is 5 unless asked. A cursor is bound to its list, filter and order.

## Root fields

${table(['field', 'gives', 'meaning and arguments'], Object.values(query.getFields()).map(fieldRow(link)))}

## Directives

${directives.map((directive) => `### \`@${directive.name}\`\n\n${directive.description}\n\nOn: ${directive.locations.join(', ')}\n${directive.args.length === 0 ? '' : `\n${table(['argument', 'type', 'meaning'], directive.args.map(inputRow(link)))}\n`}`).join('\n')}`,
    ),
    [`${FOLDER}/graphql-types.md`]: page(
      'GraphQL: what comes back',
      `Types by name. \`!\` is never null. Lists take the arguments of [pages](graphql.md#pages) where they give a connection.

${outputs.map(outputSection(schema, link)).join('\n')}`,
    ),
    [`${FOLDER}/graphql-inputs.md`]: page(
      'GraphQL: filters, orders and words',
      `## Inputs

${inputs.map((type) => `### ${type.name}\n\n${said(type)}${table(['field', 'type', 'meaning'], Object.values(type.getFields()).map(inputRow(link)))}\n`).join('\n')}
## Words and scalars

${words.map(wordSection).join('\n')}`,
    ),
  };
}

/** A type as it is written, its name leading to its section. */
function typeIndex(pages) {
  const pageOf = new Map(Object.entries(pages).flatMap(([file, types]) => types.map(({ name }) => [name, file])));
  return (type) => {
    const { name } = getNamedType(type);
    const file = pageOf.get(name);
    const [before, after] = String(type).split(name);
    return file === undefined
      ? `\`${type}\``
      : `${before.replaceAll('[', '\\[')}[${name}](${file}#${name.toLowerCase()})${after.replaceAll(']', '\\]')}`;
  };
}

function printDefault({ type, defaultValue }) {
  return defaultValue === undefined ? '' : ` = \`${print(astFromValue(defaultValue, type))}\``;
}

const page = (title, body) => `# ${title}\n\n${NOTE}\n\n${body.trimEnd()}\n`;

const said = ({ description }) => (description ? `${description.trim()}\n\n` : '');

function outputSection(schema, link) {
  return (type) => {
    const head = `## ${type.name}\n\n${said(type)}`;
    if (isUnionType(type)) return `${head}One of ${type.getTypes().map(link).sort().join(', ')}.\n`;
    const kinds = isInterfaceType(type) ? `Implemented by ${schema.getPossibleTypes(type).map(link).sort().join(', ')}.\n\n` : '';
    const also = type.getInterfaces().length > 0 ? `Is also ${type.getInterfaces().map(link).sort().join(', ')}.\n\n` : '';
    return `${head}${kinds}${also}${table(['field', 'gives', 'meaning and arguments'], Object.values(type.getFields()).map(fieldRow(link)))}\n`;
  };
}

function wordSection(type) {
  if (isScalarType(type)) return `### ${type.name}\n\n${said(type)}`.trimEnd().concat('\n');
  const rows = type.getValues().map(({ name, description, deprecationReason }) => [`\`${name}\``, meaning(description, deprecationReason)]);
  return `### ${type.name}\n\n${said(type)}${table(['value', 'meaning'], rows)}\n`;
}

function fieldRow(link) {
  return ({ name, type, description, args, deprecationReason }) => {
    const own = args.filter((arg) => !PAGING.includes(arg.name));
    const more = own.map((arg) => `<br>\`${arg.name}\`: ${link(arg.type)}${printDefault(arg)}. ${cell(arg.description)}`);
    return [`\`${name}\``, link(type), `${meaning(description, deprecationReason)}${more.join('')}`];
  };
}

function inputRow(link) {
  return (input) => [`\`${input.name}\``, `${link(input.type)}${printDefault(input)}`, meaning(input.description, input.deprecationReason)];
}

function pagingArgument({ args }) {
  return (name) => {
    const { type, description } = args.find((arg) => arg.name === name);
    return [`\`${name}\``, `\`${type}\``, cell(description)];
  };
}

const meaning = (description, deprecated) => cell(description) + (deprecated ? ` **Deprecated**: ${cell(deprecated)}` : '');

const cell = (text) =>
  (text ?? '')
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;');

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
