import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { settings } from '../graph/scratch.js';
import { type ServedApi, serveOver } from './served.js';

/** The short version of bench/memory.mjs: what is asked again and again must leave nothing behind. */
const WARM = 200;
const COUNT = 600;
const AT_ONCE = 8;
/** For the whole of it; a leak of one operation's variables or answer alone would be more. */
const MOST_BYTES = 3_000_000;

const KNOWN = [
  'query ($id: ID!) { claim(id: $id) { id text assertions(first: 5) { nodes { id speaker { id name } } } } }',
  'query ($n: Int) { assertions(first: $n) { nodes { id act } pageInfo { endCursor hasNextPage } } }',
  '{ status { records planCacheMisses } }',
  '{ claims(first: 101) { nodes { id } } }',
  '{ nonsense }',
];

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

let served: ServedApi;
beforeAll(async () => {
  served = await serveOver(settings(), { ONRECORD_QUERY_SECONDS: '60' });
});
afterAll(() => served.close());

it('hundreds of operations leave no memory behind', async () => {
  await ask(WARM);
  const before = heap();
  await ask(COUNT);
  expect(heap() - before).toBeLessThan(MOST_BYTES);
});

async function ask(count: number): Promise<void> {
  let asked = 0;
  const worker = async (): Promise<void> => {
    while (asked < count) {
      asked += 1;
      // Large values, so that holding them would show
      const variables = { id: `claim:${asked}${'x'.repeat(20_000)}`, n: 1 + (asked % 100) };
      await served.post({ query: KNOWN[asked % KNOWN.length], variables });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function heap(): number {
  // What the test itself notes down
  served.sent.length = 0;
  (served.logged as unknown[]).length = 0;
  for (let at = 0; at < 4; at += 1) collect();
  return process.memoryUsage().heapUsed;
}
