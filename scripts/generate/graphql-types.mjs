import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

const FILE = 'src/api/generated/schema.ts';

/** TypeScript types of schema.graphql: every type, argument and value, and the shape of resolvers. */
export async function generate(root) {
  const text = await codegen({
    filename: FILE,
    schema: parse(readFileSync(join(root, 'schema.graphql'), 'utf8')),
    documents: [],
    plugins: [{ head: {} }, { typescript: {} }, { resolvers: {} }],
    pluginMap: { head: { plugin: () => '// Generated from schema.graphql by `npm run generate`. Do not edit.\n' }, typescript, resolvers },
    config: {
      enumType: 'string-literal',
      enumsAsTypes: true,
      immutableTypes: true,
      useTypeImports: true,
      strictScalars: true,
      scalars: { Day: 'string', DateTime: 'string', URL: 'string', Sha256: 'string' },
      contextType: '../answering.js#Answering',
      skipTypename: false,
    },
  });
  return { [FILE]: `${text.trimEnd()}\n` };
}
