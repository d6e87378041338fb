import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { withDataset } from '../ingest/dataset-in.js';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** What `onrecord check --json` prints in a process with these options of Node. */
async function check(folder: string, ...options: string[]): Promise<unknown> {
  const child = promisify(execFile)(process.execPath, [...options, MAIN, 'check', folder, '--json']);
  const { stdout } = await child.catch((error: { readonly stdout: string }) => error);
  return JSON.parse(stdout);
}

describe('onrecord check', () => {
  it('finds the same where objects have no __proto__', async () => {
    const files = {
      'dataset.yaml': 'dataset: small\ntitle: Small\nread: ["*.yaml", "*.ndjson"]\n',
      'a.yaml': 'people:\n  constructor: {name: C, toString: x}\n  __proto__: {name: P}\n',
      'b.ndjson': '{"kind":"place","id":"place:a","name":"A","__proto__":{"x":1}}\n{"kind":"__proto__","id":"x"}\n',
    };
    await withDataset(files, async (folder) => {
      const found = await check(folder);
      expect(found).toMatchObject([{ problems: [{ code: 'E_UNKNOWN_KEY' }, { code: 'E_UNKNOWN_KEY' }, { code: 'E_VALUE' }] }]);
      expect(await check(folder, '--disable-proto=delete')).toEqual(found);
    });
  });
});
