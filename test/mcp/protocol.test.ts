import { AWAY, beginRaw, type Raw } from './program.js';

const call = (id: number | string, name: string, args?: unknown) =>
  JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: args } });
const INITIALIZE = JSON.stringify({
  jsonrpc: '2.0',
  id: 'first',
  method: 'initialize',
  params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '0' } },
});

/** What stands in an answer of a tool. */
const told = ({ result }: Awaited<ReturnType<Raw['answer']>>) =>
  JSON.parse(result?.content?.[0]?.text ?? '{}') as Record<string, Record<string, unknown>>;

describe('onrecord mcp on stdin and stdout, with the database away', () => {
  const server = beginRaw(AWAY);
  afterAll(() => void server.child.kill('SIGKILL'));

  it('says who it is before any database is reached', async () => {
    server.write(INITIALIZE);
    const { result } = await server.answer('first');
    expect(result).toMatchObject({ protocolVersion: '2025-11-25', serverInfo: { name: 'onrecord' }, capabilities: { tools: {} } });
    server.write('{"jsonrpc":"2.0","method":"notifications/initialized"}');
  });

  it.each([
    ['what is not JSON', 'select everything', null, -32700],
    ['half of a message', '{"jsonrpc":"2.0","id":1,"method":', null, -32700],
    ['what is no message', '{"hello":"there","id":31}', 31, -32600],
    ['several messages at once', '[{"jsonrpc":"2.0","id":32,"method":"ping"}]', null, -32600],
    ['a method that does not exist', '{"jsonrpc":"2.0","id":33,"method":"graph/write"}', 33, -32601],
    ['resources, of which there are none', '{"jsonrpc":"2.0","id":34,"method":"resources/list"}', 34, -32601],
    ['a tool that does not exist', call(35, 'onrecord_cypher', { statement: 'MATCH (n) DETACH DELETE n' }), 35, -32602],
    ['a call of nothing', '{"jsonrpc":"2.0","id":36,"method":"tools/call"}', 36, -32602],
    ['a call with a list of arguments', call(38, 'onrecord_search', ['x']), 38, -32602],
    ['a call whose name is no text', call(37, ['onrecord_search'] as never), 37, -32602],
  ])('answers %s with the code of the protocol', async (_, line, id, code) => {
    server.write(line);
    const { error, result } = await server.answer(id);
    expect([result, error?.code]).toEqual([undefined, code]);
    expect(error?.message).not.toMatch(/cypher|DETACH|at .*\.js/i);
  });

  it.each([
    ['no arguments', undefined, ['text']],
    ['arguments of a wrong type', { text: 1 }, ['text']],
    ['arguments that the tool does not take', { text: 'x', query: '{ claims { id } }', cypher: 'MATCH (n) RETURN n' }, ['query, cypher']],
    ['a limit out of range', { text: 'x', limit: 1_000_000 }, ['limit']],
    ['a text of 50,000 letters', { text: 'x'.repeat(50_000) }, ['text']],
    ['an empty text', { text: '  ' }, ['text']],
    ['a kind of record that there is not', { text: 'x', kinds: ['VERDICT'] }, ['kinds.0']],
  ])('tells an assistant which of %s does not fit', async (_, args, faulty) => {
    server.write(call('faulty', 'onrecord_search', args));
    const answer = await server.answer('faulty');
    const { error } = told(answer);
    expect([
      answer.result?.isError,
      error?.code,
      ((error?.problems ?? []) as { argument: string }[]).map(({ argument }) => argument),
    ]).toEqual([true, 'BAD_ARGUMENTS', faulty]);
  });

  it('refuses cursors of nobody and of another question without asking the database', async () => {
    const other = Buffer.from(JSON.stringify(['000000000000', 'v', null, 20])).toString('base64url');
    for (const cursor of ['x', 'W10', Buffer.from('{}').toString('base64url'), other]) {
      server.write(call('cursor', 'onrecord_search', { text: 'x', cursor }));
      expect(told(await server.answer('cursor')).error).toMatchObject({
        code: 'BAD_CURSOR',
        advice: expect.stringContaining('without cursor'),
      });
    }
  });

  it('passes over a message of 10 MB in little memory, answers it by its id, and goes on', async () => {
    const large = 'x'.repeat(10_000_000);
    server.write(`{"method":"tools/call","params":{"name":"onrecord_search","arguments":{"text":"${large}"}},"jsonrpc":"2.0","id":77}`);
    expect(await server.answer(77)).toMatchObject({ error: { code: -32600 } });
    server.write(`{"jsonrpc":"2.0","id":"a","method":"tools/call","params":{"name":"onrecord_search","arguments":{"text":"${large}"}}}`);
    expect(await server.answer('a')).toMatchObject({ error: { code: -32600 } });
    server.write(large);
    expect(await server.answer(null)).toMatchObject({ error: { code: -32600 } });
    server.write('{"jsonrpc":"2.0","id":78,"method":"ping"}');
    expect(await server.answer(78)).toEqual({ jsonrpc: '2.0', id: 78, result: {} });
  });

  it('says that the database is away, what to do, and stays', async () => {
    for (const id of ['once', 'again']) {
      server.write(call(id, 'onrecord_dataset_info', {}));
      const answer = await server.answer(id);
      expect(answer.result?.isError).toBe(true);
      expect(told(answer).error).toMatchObject({ code: 'DATABASE_UNREACHABLE', advice: expect.stringContaining('NEO4J_URI') });
    }
    expect(server.child.exitCode).toBeNull();
  });

  it('ends with status 0 when its client has gone, having answered what was asked', async () => {
    server.write(call('last', 'onrecord_dataset_info', {}));
    server.child.stdin.end();
    expect(await server.ended).toBe(0);
    expect(server.messages.filter(({ id }) => id === 'last')).toHaveLength(1);
    expect(server.err()).not.toMatch(/at .*\.js:\d/);
  });
});

describe('onrecord mcp, when it ends', () => {
  it('a signal ends it in good order, also where a client never said a word', async () => {
    const silent = beginRaw(AWAY);
    silent.write('{"jsonrpc":"2.0","id":1,"method":"ping"}');
    await silent.answer(1);
    silent.child.kill('SIGTERM');
    expect([await silent.ended, silent.messages]).toEqual([0, []]);
  });

  it('in a folder without a graph it says so, and makes none', async () => {
    const lost = beginRaw({ ONRECORD_HOME: '/nowhere/to/be/found' });
    lost.write(call(1, 'onrecord_search', { text: 'x' }));
    expect(told(await lost.answer(1)).error).toMatchObject({ code: 'DATABASE_STOPPED', advice: 'Start it with `onrecord start`.' });
    lost.child.stdin.end();
    expect(await lost.ended).toBe(0);
  });
});
