import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { planAhead } from '../../src/cli/plan-ahead.js';
import { readExamples } from '../../src/web/examples.js';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

describe('asking ahead', () => {
  it('opens pages and asks each example once, with the token, and ends when the server stops', async () => {
    const examples = await readExamples(EXAMPLES);
    const asked: string[] = [];
    const ends: (() => Promise<unknown>)[] = [];
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      expect(request.headers.authorization).toBe('Bearer sixteen-letters-at-least');
      asked.push(request.method === 'POST' ? (JSON.parse(body) as { query: string }).query : (request.url ?? ''));
      response.end('{}');
      if (asked.length === 12 + 3) for (const end of ends) await end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    planAhead({ url, examples: EXAMPLES, pages: true, token: 'sixteen-letters-at-least' }, (end) => void ends.push(end));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    // Whoever asks first has the database to himself
    expect(asked).toEqual([]);
    while (asked.length < 15) await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 300));
    server.close();
    expect(asked.slice(0, 2)).toEqual(['/', '/search?q=none']);
    expect(asked.slice(12)).toEqual(examples.slice(0, 3).map(({ query }) => query));
    expect(examples.length).toBeGreaterThan(3);
  }, 30_000);
});
