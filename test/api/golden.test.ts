import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFirstDataset } from './first-dataset.js';
import type { ServedApi } from './served.js';

/**
 * Each request of test/golden/ lies beside its answer (.json) and the statement that Neo4j was sent (.cypher).
 * `UPDATE_GOLDEN=1 npm test -- golden` writes both anew; read the difference before you commit it.
 */
const FOLDER = fileURLToPath(new URL('../golden/', import.meta.url));
const update = process.env.UPDATE_GOLDEN === '1';
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));

let served: ServedApi;
beforeAll(async () => {
  served = await serveFirstDataset();
}, 300_000);
afterAll(() => served?.close());

describe('a golden request', () => {
  it.each(names)(
    '%s is answered as before, by the statement that was read before',
    async (name) => {
      served.sent.length = 0;
      const { json } = await served.post({ query: readFileSync(join(FOLDER, name), 'utf8') });
      expect(served.sent).toHaveLength(1);
      hold(name.replace('.graphql', '.json'), `${JSON.stringify({ ...json, extensions: undefined }, null, 2)}\n`);
      hold(name.replace('.graphql', '.cypher'), `${served.sent[0]?.statement}\n`);
    },
    120_000,
  );
});

function hold(name: string, text: string): void {
  const file = join(FOLDER, name);
  if (update) writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `${name} is missing: UPDATE_GOLDEN=1 writes it`).toBe(text);
}
