import { parse } from 'graphql';
import {
  ClaimsAboutTopicDocument,
  type ClaimsAboutTopicQuery,
  type Client,
  createClient,
  type GraphState,
  type TypedDocumentNode,
  type WhoAssertedWhatDocument,
} from '../../src/client/index.js';
import { type AnsweringServer, type Asked, answeringServer } from './answering-server.js';

let server: AnsweringServer;
let client: Client;
beforeAll(async () => {
  server = await answeringServer();
  client = createClient({ url: server.url });
});
afterAll(() => server.close());

/** A page as the server writes it. */
interface Page {
  readonly items: readonly unknown[];
  readonly end: string | null;
  readonly more?: boolean;
  readonly graph?: GraphState;
}

type Numbers = {
  readonly list: { readonly nodes: readonly number[]; readonly pageInfo: { hasNextPage: boolean; endCursor: string | null } };
};
const numbers = parse(
  'query Numbers($after: String) { list(after: $after) { nodes pageInfo { hasNextPage endCursor } } }',
) as TypedDocumentNode<Numbers, { after?: string | null }>;
const state = (version: number, more: Partial<GraphState> = {}): GraphState => ({ version, state: 'COMPLETE', run: 'run:1', ...more });

/** From now on the server answers these pages of `list`, by the cursor that was asked for. */
function serve(pageAfter: (cursor: unknown, asked: Asked) => Page): void {
  server.asked.length = 0;
  server.answer = (response, asked) => {
    const { items, end, more = end !== null, graph = state(1) } = pageAfter(asked.body.variables.after ?? null, asked);
    const list = { nodes: items, pageInfo: { hasNextPage: more, endCursor: end } };
    response.end(JSON.stringify({ data: { list }, extensions: { graph } }));
  };
}
/** Pages of two, `count` in all. */
const counting =
  (count: number, graph = (_at: number) => state(1)) =>
  (cursor: unknown): Page => {
    const at = Number(cursor ?? 0);
    return { items: [2 * at, 2 * at + 1], end: at + 1 < count ? String(at + 1) : null, graph: graph(at) };
  };

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('a walk', () => {
  it('gives every item in order, and asks for a page only when it is wanted', async () => {
    serve(counting(3));
    const walk = client.each(numbers, {}, 'list');
    expect(server.asked).toHaveLength(0);
    expect([(await walk.next()).value, (await walk.next()).value]).toEqual([0, 1]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.asked).toHaveLength(1);
    expect(await all(walk)).toEqual([2, 3, 4, 5]);
    expect(server.asked.map(({ body }) => body.variables)).toEqual([{}, { after: '1' }, { after: '2' }]);
    expect(new Set(server.asked.map(({ body }) => body.query)).size).toBe(1);
  });

  it('ends when the consumer does, and asks nothing after that', async () => {
    serve(counting(1_000));
    const found: number[] = [];
    for await (const item of client.each(numbers, {}, 'list')) {
      found.push(item);
      if (item === 3) break;
    }
    expect(found).toEqual([0, 1, 2, 3]);
    expect(server.asked).toHaveLength(2);
  });

  it('begins after a cursor that the variables hold, and passes empty pages that promise more', async () => {
    serve((cursor) => (cursor === 'scan' ? { items: [7], end: null } : { items: [], end: 'scan' }));
    expect(await all(client.each(numbers, { after: 'kept' }, 'list'))).toEqual([7]);
    expect(server.asked.map(({ body }) => body.variables.after)).toEqual(['kept', 'scan']);
  });

  it('ends by a signal between two pages', async () => {
    serve(counting(1_000));
    const controller = new AbortController();
    const walk = client.each(numbers, {}, 'list', { signal: controller.signal });
    await walk.next();
    await walk.next();
    controller.abort();
    await expect(walk.next()).rejects.toMatchObject({ code: 'ABORTED' });
    expect(server.asked).toHaveLength(1);
  });

  it.each([
    ['the same cursor again', () => 'a'],
    ['a ring of three', (at: number) => 'abc'[at % 3] ?? null],
    ['a ring after a way into it', (at: number) => (at < 9 ? `way ${at}` : `ring ${at % 7}`)],
    ['more without a cursor', () => null],
  ])('does not go round in circles: %s', async (_case, cursorAt) => {
    let at = -1;
    serve(() => ({ items: [(at += 1)], end: cursorAt(at), more: true }));
    await expect(all(client.each(numbers, {}, 'list'))).rejects.toMatchObject({ code: 'IN_CIRCLES' });
    expect(server.asked.length).toBeLessThan(40);
  });
});

describe('when the graph changes meanwhile', () => {
  it('a walk ends with GRAPH_CHANGED, after the pages of one version', async () => {
    serve(counting(4, (at) => state(at < 2 ? 5 : 6)));
    const found: number[] = [];
    const walking = (async () => {
      for await (const item of client.each(numbers, {}, 'list')) found.push(item);
    })();
    await expect(walking).rejects.toMatchObject({ code: 'GRAPH_CHANGED', message: expect.stringContaining('been version 5, and is 6') });
    expect(found).toEqual([0, 1, 2, 3]);
  });

  it('so it does where an ingest goes on, or no version is named any longer', async () => {
    serve(counting(2, (at) => state(5, at === 1 ? { state: 'INGESTING', run: 'run:2' } : {})));
    await expect(all(client.each(numbers, {}, 'list'))).rejects.toMatchObject({
      code: 'GRAPH_CHANGED',
      message: expect.stringContaining('run:2'),
    });
    serve(counting(2, (at) => (at === 0 ? state(5) : (null as unknown as GraphState))));
    await expect(all(client.each(numbers, {}, 'list'))).rejects.toMatchObject({ code: 'GRAPH_CHANGED' });
  });

  it('with `onChange` it goes on and tells each change', async () => {
    serve(counting(4, (at) => state(at < 2 ? 5 : 6)));
    const told: unknown[] = [];
    expect(await all(client.each(numbers, {}, 'list', { onChange: (change) => told.push(change) }))).toHaveLength(8);
    expect(told).toEqual([{ before: state(5), now: state(6) }]);
  });

  it('a kept cursor of another version is refused where its version is given', async () => {
    serve(counting(4, () => state(6)));
    await expect(all(client.each(numbers, { after: '1' }, 'list', { version: 5 }))).rejects.toMatchObject({ code: 'GRAPH_CHANGED' });
    expect(await all(client.each(numbers, { after: '2' }, 'list', { version: 6 }))).toEqual([4, 5, 6, 7]);
    const pages = await all(client.pages(numbers, { after: '2' }, 'list'));
    expect(pages.map(({ items, endCursor, graph }) => [items, endCursor, graph?.version])).toEqual([
      [[4, 5], '3', 6],
      [[6, 7], null, 6],
    ]);
  });
});

describe('a path', () => {
  const answer = (data: unknown) => server.json({ data });
  const CONNECTION = 'list(after: $after) { edges { node } pageInfo { hasNextPage endCursor } }';

  it('leads through fragments and aliases to the variable that takes the cursor, and to edges where no nodes are selected', async () => {
    const document = parse(`query Q($onward: String, $other: String) {
      other: list(after: $other) { nodes }
      top { ...F ... on Top { mine: list(first: 2, after: $onward) { edges { node } } } }
    }
    fragment F on Top { ... { mine: list(first: 2, after: $onward) { pageInfo { hasNextPage endCursor } } } }`) as TypedDocumentNode<
      { top: { mine: { edges: readonly { node: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } },
      Record<string, unknown>
    >;
    server.asked.length = 0;
    server.answer = (response, { body }) => {
      const last = body.variables.onward === 'z';
      const mine = { edges: [{ node: last ? 2 : 1 }], pageInfo: { hasNextPage: !last, endCursor: 'z' } };
      response.end(JSON.stringify({ data: { top: { mine } } }));
    };
    expect(await all(client.each(document, {}, 'top.mine'))).toEqual([{ node: 1 }, { node: 2 }]);
  });

  it.each([
    ['no `after`', 'query Q($first: Int) { list(first: $first) { nodes pageInfo { hasNextPage endCursor } } }'],
    ['a fixed `after`', 'query Q { list(after: "x") { nodes pageInfo { hasNextPage endCursor } } }'],
    ['an `after` elsewhere', 'query Q($after: String) { other(after: $after) { nodes } list { nodes } }'],
    ['only a fragment', 'fragment F on T { list { nodes } }'],
  ])('without a variable for the cursor is refused before anything is asked: %s', async (_case, text) => {
    server.asked.length = 0;
    const document = parse(text) as unknown as typeof numbers;
    await expect(all(client.each(document, {}, 'list'))).rejects.toMatchObject({ code: 'NOT_A_LIST' });
    if (!text.includes('fixed') && text.includes('{ list'))
      await expect(all(client.each(text, {}, 'list'))).rejects.toMatchObject({ code: 'NOT_A_LIST' });
    expect(server.asked).toEqual([]);
  });

  it('to null is NOTHING_THERE, to anything but a connection NOT_A_LIST', async () => {
    const text = `query Q($after: String) { top { ${CONNECTION} } }`;
    const walk = () => all(client.each(text, {}, 'top.list'));
    answer({ top: null });
    await expect(walk()).rejects.toMatchObject({ code: 'NOTHING_THERE', message: expect.stringContaining('`top` is null') });
    const faulty = [
      {},
      { list: [] },
      { list: { nodes: [] } },
      { list: { edges: [], pageInfo: {} } },
      { list: { edges: {}, pageInfo: { hasNextPage: false, endCursor: null } } },
    ];
    for (const top of [...faulty, [], 'x']) {
      answer({ top });
      await expect(walk()).rejects.toMatchObject({ code: 'NOT_A_LIST' });
    }
  });
});

/** Never run: what the compiler has to refuse, and what it has to know. */
const heldByTheCompiler = async (document: typeof WhoAssertedWhatDocument): Promise<void> => {
  const about: ClaimsAboutTopicQuery = await client.query(ClaimsAboutTopicDocument, { topic: 'topic:x' });
  about.topic?.claims.nodes[0]?.text.trim();
  const answer = await client.ask(document);
  answer.data.assertions.nodes[0]?.speaker.name.trim();
  answer.extensions.graph?.version.toFixed();
  for await (const claim of client.each(ClaimsAboutTopicDocument, { topic: 'topic:x' }, 'topic.claims')) claim.text.trim();
  await client.query<{ readonly a: number }>('{ a }').then(({ a }) => a.toFixed());
  // @ts-expect-error `topic` is asked for
  await client.query(ClaimsAboutTopicDocument);
  // @ts-expect-error `topic` is asked for
  await client.query(ClaimsAboutTopicDocument, {});
  // @ts-expect-error there is no such variable
  await client.query(ClaimsAboutTopicDocument, { topic: 'topic:x', topics: 'topic:x' });
  // @ts-expect-error a number is no id
  await client.query(ClaimsAboutTopicDocument, { topic: 5 });
  // @ts-expect-error a topic is no connection
  client.each(ClaimsAboutTopicDocument, { topic: 'topic:x' }, 'topic');
  // @ts-expect-error nothing is called so
  client.each(ClaimsAboutTopicDocument, { topic: 'topic:x' }, 'topic.claim');
  // @ts-expect-error nodes are no connection
  client.each(ClaimsAboutTopicDocument, { topic: 'topic:x' }, 'topic.claims.nodes');
  // @ts-expect-error claims have no title
  for await (const claim of client.each(ClaimsAboutTopicDocument, { topic: 'topic:x' }, 'topic.claims')) claim.title;
  // @ts-expect-error no speaker at the top
  (await client.query(document)).speaker;
};
void heldByTheCompiler;
