import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as documentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const FOLDERS = ['examples', 'src/client/documents'];
const FILE = 'src/client/generated/documents.ts';

/** The ready-made documents of the client: what `examples/` and `src/client/documents/` ask, typed by schema.graphql. */
export async function generate(root) {
  const names = FOLDERS.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
  const documents = names.filter((name) => name.endsWith('.graphql')).sort();
  const text = await codegen({
    filename: FILE,
    schema: parse(readFileSync(join(root, 'schema.graphql'), 'utf8')),
    documents: documents.map((name) => ({ location: name, document: parse(readFileSync(join(root, name), 'utf8')) })),
    plugins: [{ head: {} }, { operations: {} }, { documentNode: {} }],
    pluginMap: {
      head: { plugin: () => '// Generated from examples/ and src/client/documents/ by `npm run generate`. Do not edit.\n' },
      operations,
      documentNode,
    },
    config: {
      enumType: 'string-literal',
      enumsAsTypes: true,
      immutableTypes: true,
      useTypeImports: true,
      strictScalars: true,
      nonOptionalTypename: false,
      avoidOptionals: { field: true },
      documentMode: 'documentNode',
      optimizeDocumentNode: true,
      pureMagicComment: true,
      documentNodeImport: '../typed-document.js#TypedDocumentNode',
      scalars: { ID: 'string', Day: 'string', DateTime: 'string', URL: 'string', Sha256: 'string' },
    },
  });
  // Each document holds its fragments; alone nobody can ask them
  return { [FILE]: `${text.replaceAll(/^export const \w+FragmentDoc = .*\n/gm, '').trimEnd()}\n` };
}
