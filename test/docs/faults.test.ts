import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(root, 'docs/reference/faults.md'), 'utf8');
const rows = [...page.matchAll(/^\| (\d+) \| (.+) \| (.+) \| (.+) \|$/gm)].map(([, number = '', , , proof = '']) => ({ number, proof }));
const named = rows.flatMap(({ number, proof }) =>
  [...proof.matchAll(/`(test\/[^`]+\.test\.tsx?)` "([^"]+)"/g)].map(([, file = '', title = '']) => ({ number, file, title })),
);

describe('the table of faults', () => {
  it('has each case once', () => {
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.map(({ number }) => number)).toEqual([...new Set(rows.map(({ number }) => number))]);
  });

  it('names a test for each case, or says why there is none', () => {
    const silent = rows.filter(({ number, proof }) => !proof.startsWith('not tested: ') && !named.some((one) => one.number === number));
    expect(silent).toEqual([]);
  });

  it('names only tests that are there', () => {
    const dead = named.filter(
      ({ file, title }) => !existsSync(join(root, file)) || !readFileSync(join(root, file), 'utf8').includes(title),
    );
    expect(dead).toEqual([]);
  });
});
