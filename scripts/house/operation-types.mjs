import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

/** A file of TypeScript types for the operations of a folder: the answer and the variables of each. */
export async function operationTypes(root, folder, file) {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.graphql'));
  const text = await codegen({
    filename: file,
    schema: parse(readFileSync(join(root, 'schema.graphql'), 'utf8')),
    documents: names.sort().map((name) => ({ location: name, document: parse(readFileSync(join(root, folder, name), 'utf8')) })),
    plugins: [{ head: {} }, { operations: {} }],
    pluginMap: { head: { plugin: () => '// Generated from the requests by `npm run generate`. Do not edit.\n' }, operations },
    config: {
      enumType: 'string-literal',
      enumsAsTypes: true,
      immutableTypes: true,
      useTypeImports: true,
      strictScalars: true,
      nonOptionalTypename: false,
      avoidOptionals: { field: true },
      scalars: { Day: 'string', DateTime: 'string', URL: 'string', Sha256: 'string' },
    },
  });
  return { [file]: `${text.trimEnd()}\n` };
}
