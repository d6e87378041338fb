import { loadBuilt } from '../house/load-built.mjs';

export const reads = 'dist';

const FILE = 'docs/reference/mcp.md';

/** docs/reference/mcp.md: every tool for assistants with its arguments and what it answers, as clients are told. */
export async function generate(root) {
  const { listTools } = await loadBuilt(root, 'mcp/list-tools.js');
  const { ADVICE } = await loadBuilt(root, 'mcp/refused.js');
  const { MOST_BYTES, LONGEST_TEXT } = await loadBuilt(root, 'mcp/page.js');
  const advice = Object.entries(ADVICE).map(([code, what]) => `| \`${code}\` | ${what} |`);
  return {
    [FILE]: `# Tools for assistants

<!-- Generated from src/mcp by \`npm run generate\`. Do not edit. -->

What \`onrecord mcp\` offers over the Model Context Protocol ([how to](../how-to/ask-with-an-assistant.md)). Every tool only reads, takes ids
and words, and no Cypher or GraphQL. Arguments that are not listed are refused.

Each answer is JSON, as \`structuredContent\` and as the same in one text, with

- its list and what belongs to the whole answer, below;
- \`page\`: \`from\`, \`to\`, \`of\` (absent where nobody counted), \`says\` ("1 to 13 of 32") and \`nextCursor\` where there is more;
- \`datasets\`: id, title, version (digest) and state (\`INGESTING\` while records change).

An answer has at most ${MOST_BYTES.toLocaleString('en')} bytes as text and ends at the last record that fits; \`nextCursor\`, given as \`cursor\` with the same
arguments, leads on. It is refused once the datasets have another version. A text of a record has at most ${LONGEST_TEXT[0].toLocaleString('en')} characters and ends
with \`…\` where it was cut. Control characters, those that turn the direction of a text and those that nobody sees stand as \`\\u{…}\`.
Of places of evidence, links and the like, a record shows the first five, and how many there are.

${listTools().map(section).join('\n')}
## Refusals

A refusal is an answer with \`isError\` and a JSON text \`{"error": {code, message, advice, …}}\`: with \`problems\` for arguments that do not
fit, \`didYouMean\` for an id that leads nowhere, \`limit\` for a limit. Codes are those of the [API](errors.md#answers-of-the-api) and of
[a command](errors.md#failures-of-a-command) that opens a database, and

| code | what to do |
|---|---|
${advice.join('\n')}

Errors of the protocol itself have the codes of JSON-RPC: -32700 a line that is not JSON, -32600 no message or one that is too large
(\`ONRECORD_MAX_BODY\`), -32601 an unknown method, -32602 an unknown tool, -32603 a failure that the log explains.
`,
  };
}

function section({ name, title, description, inputSchema, outputSchema }) {
  const required = new Set(inputSchema.required ?? []);
  const given = Object.entries(inputSchema.properties).map(([argument, schema]) => {
    const must = required.has(argument) && schema.default === undefined ? ' (required)' : '';
    return `| \`${argument}\`${must} | ${kindOf(schema)} | ${(schema.description ?? '').replaceAll('|', '\\|')} |`;
  });
  const own = Object.entries(outputSchema.properties).filter(([key]) => key !== 'page' && key !== 'datasets');
  const answers = own.map(([key, schema]) => `\`${key}\`${fieldsOf(schema)}`);
  return `## ${name}

${title}. ${description}

| argument | | |
|---|---|---|
${given.join('\n')}

Answers ${answers.join('; ')}.
`;
}

function kindOf({ type, enum: words, format, minimum, maximum, pattern, items, maxLength, default: unless }) {
  const kind = words
    ? words.map((word) => `\`${word}\``).join(', ')
    : items
      ? `list of ${kindOf(items)}`
      : format === 'date'
        ? 'day'
        : type === 'integer'
          ? `${minimum} to ${maximum}`
          : pattern
            ? `id: ${idsIn(pattern)}`
            : `text, at most ${maxLength.toLocaleString('en')} characters`;
  return unless === undefined ? kind : `${kind} (default \`${unless}\`)`;
}

function idsIn(pattern) {
  const [, prefixes] = /^\^\(\?:([^)]*)\)/.exec(pattern);
  return prefixes
    .split('|')
    .map((prefix) => `\`${prefix}:…\``)
    .join(', ');
}

function fieldsOf({ type, properties, items }) {
  if (type === 'array') return items.properties ? `, a list of ${names(items.properties)}` : '';
  return properties ? ` (${names(properties)})` : '';
}

function names(properties) {
  return Object.keys(properties).join(', ');
}
