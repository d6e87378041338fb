import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const FOLDER = 'src/web/explorer/requests';
const FILE = 'src/web/explorer/generated/requests.ts';

/** TypeScript types of what the explorer's pages ask: the answer and the variables of each request of src/web/explorer/requests/. */
export async function generate(root) {
  const names = readdirSync(join(root, FOLDER)).filter((name) => name.endsWith('.graphql'));
  const text = await codegen({
    filename: FILE,
    schema: parse(readFileSync(join(root, 'schema.graphql'), 'utf8')),
    documents: names.sort().map((name) => ({ location: name, document: parse(readFileSync(join(root, FOLDER, name), 'utf8')) })),
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
  return { [FILE]: `${text.trimEnd()}\n` };
}
