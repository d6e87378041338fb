import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const reads = 'dist';

/** The JSON Schemas of the seed files and their reference, from the shapes in dist/ (build first). */
export async function generate(root) {
  const load = (file) => import(pathToFileURL(join(root, 'dist', 'ingest', 'reference', file)).href);
  const [{ seedSchemas }, { seedReference }] = await Promise.all([load('seed-schemas.js'), load('seed-reference.js')]);
  const schemas = Object.entries(seedSchemas()).map(([path, schema]) => [path, `${JSON.stringify(schema, null, 2)}\n`]);
  return { ...Object.fromEntries(schemas), 'docs/reference/seeds.md': seedReference() };
}
