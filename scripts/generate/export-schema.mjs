import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const reads = 'dist';

/** The JSON Schema of a line of an export as JSON Lines, from the shapes in dist/ (build first). */
export async function generate(root) {
  const { exportedRecordSchema } = await import(pathToFileURL(join(root, 'dist', 'export', 'jsonl.js')).href);
  return { 'schema/exported-record.json': `${JSON.stringify(exportedRecordSchema(), null, 2)}\n` };
}
