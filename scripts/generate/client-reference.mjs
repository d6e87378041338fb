import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import ts from 'typescript';
import { loadBuilt } from '../house/load-built.mjs';

export const reads = 'dist';

const FILE = 'docs/reference/client.md';

/** docs/reference/client.md: what `onrecord/client` exports, as its declarations have it, its codes and its documents. */
export async function generate(root) {
  const { ADVICE, CLIENT_CODES } = await loadBuilt(root, 'client/client-codes.js');
  const entry = join(root, 'dist', 'client', 'index.d.ts');
  const program = ts.createProgram([entry], {
    noResolve: false,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    noLib: true,
  });
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)));
  const declared = exported.map((symbol) => declarationOf(checker, symbol)).filter(({ file }) => !file.includes('/generated/'));
  const sections = declared.sort((a, b) => RANK.indexOf(b.name) - RANK.indexOf(a.name) || (a.name < b.name ? -1 : 1)).map(section);
  const rows = CLIENT_CODES.map((code) => `| \`${code}\` | ${ADVICE[code].replaceAll('|', '\\|')} |`).join('\n');
  return {
    [FILE]: `# The client

<!-- Generated from src/client by \`npm run generate\`. Do not edit. -->

What \`onrecord/client\` exports. [Build on the API](../how-to/build-on-the-api.md) shows how it is used.

${sections.join('\n')}
## Codes

\`OnrecordError.code\` is one of the server's (\`SERVER_CODES\`, [table](errors.md#answers-of-the-api)) or one of these:

| code | what to do |
|---|---|
${rows}

## Documents

Each of these is exported as \`NAMEDocument\`, with the types \`NAMEQuery\` and \`NAMEQueryVariables\`.

| name | variables | text |
|---|---|---|
${documents(root).join('\n')}
`,
  };
}

/** What comes first, last of all the first. */
const RANK = ['WalkOptions', 'RequestOptions', 'OnrecordError', 'Client', 'ClientOptions', 'createClient'];

/** Name, text and place of what an export is declared as. */
function declarationOf(checker, symbol) {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const [first] = target.declarations;
  const node = ts.isVariableDeclaration(first) ? first.parent.parent : first;
  return { name: symbol.name, text: node.getFullText().trim(), file: node.getSourceFile().fileName.replaceAll('\\', '/') };
}

function section({ name, text }) {
  const [, comment = '', code = text] = /^\/\*\*([\s\S]*?)\*\/\s*([\s\S]*)$/.exec(text) ?? [];
  const sentence = comment.replaceAll(/\s*\n\s*\*\s?/g, ' ').trim();
  const bare = code
    .replaceAll(/^export (declare )?/gm, '')
    .replaceAll(/^ {4}/gm, '  ')
    .replaceAll(/^ {6,}/gm, '    ');
  return `## ${name}\n\n${sentence === '' ? '' : `${sentence}\n\n`}\`\`\`typescript\n${bare.trim()}\n\`\`\`\n`;
}

function documents(root) {
  const files = ['examples', 'src/client/documents'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  return files
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => parse(readFileSync(join(root, file), 'utf8')).definitions.map((definition) => ({ file, definition })))
    .filter(({ definition }) => definition.kind === 'OperationDefinition')
    .map(({ file, definition: { name, variableDefinitions = [] } }) => {
      const variables = variableDefinitions.map((each) => `\`${print(each).replaceAll('|', '\\|')}\``).join(', ');
      return { name: name.value, row: `| \`${name.value}\` | ${variables} | [${file.split('/').at(-1)}](../../${file}) |` };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ row }) => row);
}
