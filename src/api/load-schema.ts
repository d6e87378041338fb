import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { teachScalars } from './scalars.js';

const FILE = new URL('../../schema.graphql', import.meta.url);
let loaded: GraphQLSchema | undefined;

/** The contract, read once: `schema.graphql` at the project's top with scalars that check what they are given. */
export function loadSchema(): GraphQLSchema {
  loaded ??= teachScalars(buildSchema(readFileSync(FILE, 'utf8')));
  return loaded;
}
