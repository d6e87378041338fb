import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { jest } from '@jest/globals';
import { AppError } from '../../src/errors.js';
import { type Graph, type GraphSettings, openGraph } from '../../src/graph/connection.js';
import { empty, scratchGraph, settings } from './scratch.js';

jest.setTimeout(60_000);

/** What `verify` says of settings that differ from the right ones. */
async function refusal(changes: Partial<GraphSettings>): Promise<AppError> {
  const graph = openGraph({ ...settings(), ...changes });
  try {
    await graph.verify();
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    return error as AppError;
  } finally {
    await graph.close();
  }
  throw new Error('it was not refused');
}

async function listening<S extends Server>(server: S): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

describe('a connection that cannot be', () => {
  const port = new URL(settings().uri.replace('bolt', 'http')).port;

  it.each([
    ['a wrong password', { password: 'wrong-secret' }, 'DATABASE_AUTH', /refuses the user "neo4j"/],
    ['a wrong user', { username: 'nobody' }, 'DATABASE_AUTH', /"nobody"/],
    ['an unknown database', { database: 'nope' }, 'DATABASE_NAME', /no database "nope"/],
    ['an unknown database, routed', { database: 'nope', uri: `neo4j://127.0.0.1:${port}` }, 'DATABASE_NAME', /no database "nope"/],
    ['a port where nobody listens', { uri: 'bolt://127.0.0.1:9' }, 'DATABASE_UNREACHABLE', /nothing listens/],
    ['a port where nobody listens, routed', { uri: 'neo4j://127.0.0.1:9' }, 'DATABASE_UNREACHABLE', /nothing listens/],
    ['a host that does not exist', { uri: 'bolt://no-such-host.invalid:7687' }, 'DATABASE_UNREACHABLE', /host is not known/],
    ['TLS with a server without it', { uri: `bolt+s://127.0.0.1:${port}` }, 'DATABASE_UNREACHABLE', /does not speak TLS/],
    ['TLS with a server without it, routed', { uri: `neo4j+s://127.0.0.1:${port}` }, 'DATABASE_UNREACHABLE', /does not speak TLS/],
  ] as const)('says what is wrong, without waiting: %s', async (_name, changes, code, message) => {
    const began = Date.now();
    const error = await refusal(changes);
    expect([error.code, error.exit]).toEqual([code, 4]);
    expect(error.message).toMatch(message);
    expect(Date.now() - began).toBeLessThan(15_000);
  });

  it('knows an HTTP port', async () => {
    const server = createHttpServer((_request, response) => response.end());
    const uri = `bolt://127.0.0.1:${await listening(server)}`;
    expect((await refusal({ uri })).message).toMatch(/answers HTTP; the Bolt port is needed/);
    server.close();
  });

  it('gives up on a server that accepts and says nothing', async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => void sockets.push(socket));
    const uri = `bolt://127.0.0.1:${await listening(server)}`;
    const error = await refusal({ uri });
    expect([error.code, error.message]).toEqual(['DATABASE_UNREACHABLE', expect.stringContaining('no connection in time')]);
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  it.each(['http://localhost:7474', 'localhost:7687', 'bolt://localhost:7687?x=y', 'nonsense'])('is a matter of usage: %s', (uri) => {
    expect(() => openGraph({ ...settings(), uri })).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it('never shows a secret', async () => {
    const error = await refusal({ uri: 'bolt://somebody:wrong-secret@127.0.0.1:9', password: 'wrong-secret' });
    expect(error.message).not.toContain('wrong-secret');
    expect(error.message).not.toContain('somebody');
  });
});

describe('a graph', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = scratchGraph();
    await empty(graph);
  });
  afterAll(() => graph.close());

  it('names the server that runs it', async () => {
    expect(await graph.verify()).toMatch(/^Neo4j\/\d+\.\d+/);
  });

  it('answers rows, integers as numbers', async () => {
    expect(await graph.read('UNWIND [1, 2] AS n RETURN n, n * 0.5, toString(n), [n]')).toEqual([
      [1, 0.5, '1', [1]],
      [2, 1, '2', [2]],
    ]);
    expect(await graph.read('RETURN $whole / 2, $broken / 2', { whole: 3n, broken: 3 })).toEqual([[1, 1.5]]);
  });

  it('refuses to write in a read', async () => {
    await expect(graph.read('CREATE (:Mine)')).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
  });

  it('rolls everything back when the work fails', async () => {
    const failed = graph.write(async (writer) => {
      await writer.run('CREATE (:Mine)');
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await graph.read('MATCH (n:Mine) RETURN n')).toEqual([]);
  });

  const ENDLESS = 'UNWIND range(1, 1000000000) AS a WITH a WHERE a % 7 = 8 RETURN count(a)';
  const running = async () =>
    (await graph.read("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN currentQuery")).length;

  it('ends a read at its deadline, on the server as well', async () => {
    await expect(graph.read(ENDLESS, {}, { timeoutMs: 500 })).rejects.toMatchObject({ code: 'TIMEOUT' });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await running()).toBe(0);
  });

  it('ends a read whose asker has gone, on the server as well', async () => {
    const stop = new AbortController();
    const read = graph.read(ENDLESS, {}, { timeoutMs: 30_000, signal: stop.signal });
    setTimeout(() => stop.abort(new Error('gone')), 500);
    await expect(read).rejects.toThrow('gone');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await running()).toBe(0);
  });

  it('ends a write when its signal says so, on the server as well, and nothing of it is left', async () => {
    const stop = new AbortController();
    const write = graph.write(
      async (writer) => {
        await writer.run("CREATE (:Mine {name: 'never'})");
        await writer.run(ENDLESS);
      },
      { signal: stop.signal },
    );
    setTimeout(() => stop.abort(new Error('stopped')), 500);
    await expect(write).rejects.toThrow('stopped');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await running()).toBe(0);
    expect(await graph.read("MATCH (m:Mine {name: 'never'}) RETURN count(m)")).toEqual([[0]]);
    await expect(graph.write(async () => 1, { signal: stop.signal })).rejects.toThrow('stopped');
  });

  it('runs a write again after a deadlock, so that both writers succeed', async () => {
    await graph.write((writer) => writer.run("CREATE (:Mine {name: 'a', n: 0}), (:Mine {name: 'b', n: 0})"));
    let tries = 0;
    const waiting: (() => void)[] = [];
    const both = () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 2) for (const go of waiting) go();
      });
    const bump = (first: string, second: string) => {
      let again = false;
      return graph.write(async (writer) => {
        tries += 1;
        await writer.run('MATCH (m:Mine {name: $name}) SET m.n = m.n + 1', { name: first });
        if (!again) await both();
        again = true;
        await writer.run('MATCH (m:Mine {name: $name}) SET m.n = m.n + 1', { name: second });
      });
    };
    await Promise.all([bump('a', 'b'), bump('b', 'a')]);
    expect(tries).toBeGreaterThan(2);
    expect(await graph.read('MATCH (m:Mine) RETURN m.n')).toEqual([[2], [2]]);
  });
});
