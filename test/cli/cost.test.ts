import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operationCosts } from '../../src/api/operation-cost.js';
import { readConfig } from '../../src/config.js';
import { run } from './run.js';

const { limits } = readConfig({}, '/tmp');
const QUERY = `query Page($n: Int = 2) {
  claim(id: "claim:x") { assertions(first: $n) { nodes { evidence { ranges { start } } speaker { name } } } }
  some: claims(first: 3) { nodes { id } }
}`;

describe('what an operation costs', () => {
  it('is the size of each list times those around it', () => {
    expect(operationCosts(QUERY, { n: 4 }, limits)).toEqual([
      {
        name: 'Page',
        nodes: 4 + 4 * 10 + 3,
        limit: 10_000,
        lists: [
          { path: ['claim', 'assertions'], times: 1, size: 4 },
          { path: ['claim', 'assertions', 'nodes', 'evidence'], times: 4, size: 10 },
          { path: ['some'], times: 1, size: 3 },
        ],
      },
    ]);
  });

  it.each([
    ['a syntax error', '{ claims( }', {}, 'OPERATION_INVALID', /^1:11 Syntax Error/],
    ['an unknown field', '{ claims { nodes { txt } } }', {}, 'OPERATION_INVALID', /Did you mean "text"/],
    ['a variable of a wrong type', QUERY, { n: 'four' }, 'OPERATION_INVALID', /Int cannot represent/],
    ['a page that is too large', QUERY, { n: 101 }, 'OPERATION_INVALID', /must be from 1 to 100/],
    ['too many repeats', `{ ${'__typename '.repeat(101)} }`, {}, 'OPERATION_TOO_COSTLY', /more than 100 repeats/],
  ] as const)('%s is named as the server names it', (_case, source, variables, code, message) => {
    expect(() => operationCosts(source, variables, limits)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });
});

describe('onrecord cost', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-cost-'));
    await writeFile(join(folder, 'page.graphql'), QUERY);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('prints the sum and what it is made of', async () => {
    expect(await run(['cost', 'page.graphql', '--variables', '{"n": 4}'], {}, folder)).toEqual({
      status: 0,
      err: '',
      out: 'Page: 47 of 10,000 nodes\n   4  4       claim.assertions\n  40  4 × 10  claim.assertions.nodes.evidence\n   3  3       some\n',
    });
  });

  it('ends with status 3 when a server would refuse it, and with 2 when the variables are no object', async () => {
    const [over, usage] = await Promise.all([
      run(['cost', 'page.graphql', '--json'], { ONRECORD_MAX_NODES: '20' }, folder),
      run(['cost', 'page.graphql', '--variables', '[]'], {}, folder),
    ]);
    expect([over.status, JSON.parse(over.out)[0].nodes]).toEqual([3, 25]);
    expect(over.err).toMatch(/Page may bring 25 nodes; at most 20 are answered\..*\[OPERATION_TOO_COSTLY\]/s);
    expect([usage.status, usage.out]).toEqual([2, '']);
  });
});
