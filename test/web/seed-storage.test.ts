import { ACCESS, connectionCopy, type Grant, keepsConnection, restoreConnection, seedStorage } from '../../src/web/browser/seed-storage.js';

const grant: Grant = {
  host: 'bolt://localhost:7687',
  username: 'neo4j',
  password: 'p',
  database: 'neo4j',
  access: 'a secret',
  initCommand: 'RETURN 1',
  queries: [{ id: '01-all', content: '// All\nRETURN 1' }],
  style: { node: { color: '#000000' } },
};

/** Seeds a storage that holds the given values, and gives what it holds then. */
function seeded(values: Readonly<Record<string, unknown>>, given = grant): Record<string, string> {
  const storage = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  return { ...storage, ...seedStorage((key) => storage[key] ?? null, given) };
}
const settings = (storage: Record<string, string>) => JSON.parse(storage['neo4j.settings'] ?? '{}');
const parsed = (storage: Record<string, string>, key: string) => JSON.parse(storage[key] ?? 'null');
const connections = (storage: Record<string, string>) => JSON.parse(storage['neo4j.connections'] ?? '{}');

describe('seeding the storage of Neo4j Browser', () => {
  it('gives an empty one the connection, the first command, and no telemetry', () => {
    const storage = seeded({});
    expect(connections(storage).allConnectionIds).toEqual(['$$discovery']);
    expect(connections(storage).connectionsById.$$discovery).toMatchObject({
      host: grant.host,
      username: 'neo4j',
      password: 'p',
      db: 'neo4j',
    });
    expect(settings(storage)).toEqual({
      initCmd: 'RETURN 1',
      playImplicitInitCommands: true,
      allowUserStats: false,
      allowCrashReports: false,
      autoComplete: false,
    });
  });

  it('is the same when done twice', () => {
    expect(seeded(seeded({}))).toEqual(seeded({}));
  });

  it('keeps other connections, favourites and settings', () => {
    const own = { allConnectionIds: ['mine'], connectionsById: { mine: { host: 'bolt://elsewhere' } } };
    const storage = seeded({
      'neo4j.connections': own,
      'neo4j.documents': [{ id: 'd' }],
      'neo4j.settings': { theme: 'dark', allowUserStats: true },
    });
    expect(connections(storage).allConnectionIds).toEqual(['mine', '$$discovery']);
    expect(connections(storage).connectionsById.mine).toEqual({ host: 'bolt://elsewhere' });
    expect(parsed(storage, 'neo4j.documents')).toContainEqual({ id: 'd' });
    expect(settings(storage)).toMatchObject({ theme: 'dark', allowUserStats: true });
  });

  it('puts saved queries into a folder of ours, and takes away those that are no longer ours alone', () => {
    const own = { id: 'own', folder: 'onrecord', content: 'RETURN 2' };
    const storage = seeded(
      seeded({ 'neo4j.folders': [{ id: 'f', name: 'mine' }], 'neo4j.documents': [own, { id: 'onrecord.00-gone', folder: 'onrecord' }] }),
    );
    expect(parsed(storage, 'neo4j.folders')).toEqual([
      { id: 'f', name: 'mine' },
      { id: 'onrecord', name: 'onrecord', isStatic: false },
    ]);
    expect(parsed(storage, 'neo4j.documents')).toEqual([own, { id: 'onrecord.01-all', folder: 'onrecord', content: '// All\nRETURN 1' }]);
  });

  it('brings our style, and newer ones of ours, and leaves a style alone that somebody made', () => {
    const style = { node: { color: '#FFFFFF' } };
    expect(parsed(seeded({}), 'neo4j.grass')).toEqual(grant.style);
    expect(parsed(seeded(seeded({}), { ...grant, style }), 'neo4j.grass')).toEqual(style);
    expect(parsed(seeded({ 'neo4j.grass': { node: { color: '#123456' } } }), 'neo4j.grass')).toEqual({ node: { color: '#123456' } });
  });

  it("leaves a first command alone that the user chose, and replaces Browser's default and our own", () => {
    expect(settings(seeded({ 'neo4j.settings': { initCmd: 'MATCH (n) RETURN n' } })).initCmd).toBe('MATCH (n) RETURN n');
    expect(settings(seeded({ 'neo4j.settings': { initCmd: ':play start' } })).initCmd).toBe('RETURN 1');
    expect(settings(seeded(seeded({}), { ...grant, initCommand: 'RETURN 2' })).initCmd).toBe('RETURN 2');
  });

  it.each(['', '{broken', '[]', 'null', '7'])('takes unreadable values as empty: %j', (value) => {
    const storage = { 'neo4j.connections': value, 'neo4j.settings': value, 'neo4j.documents': value, 'neo4j.folders': value };
    expect(connections(seeded(storage)).allConnectionIds).toEqual(['$$discovery']);
  });

  it('keeps what lets this browser in again, and the newest of it', () => {
    expect(seeded({})[ACCESS]).toBe('a secret');
    expect(seeded(seeded({}), { ...grant, access: 'another' })[ACCESS]).toBe('another');
  });

  it('lets a later visit see that there is a connection', () => {
    const storage = seeded({});
    expect(keepsConnection((key) => storage[key] ?? null)).toBe(true);
    expect(keepsConnection(() => null)).toBe(false);
  });
});

describe('restoring the connection of a Browser that was left while it started', () => {
  /** What Browser stores from its start until it knows the server's settings, but for the given changes. */
  const left = (connection: object = {}, more: object = {}): Record<string, string> => {
    const { connectionsById, ...rest } = connections(seeded({}));
    const $$discovery = { ...connectionsById.$$discovery, password: '', ...connection };
    return { 'neo4j.connections': JSON.stringify({ ...rest, connectionsById: { $$discovery }, ...more }) };
  };
  const restored = (storage: Record<string, string>, copy: string | null = connectionCopy(grant)) =>
    restoreConnection((key) => storage[key] ?? null, copy);

  it('puts the password back and changes nothing else', () => {
    expect(connections(restored(left({ SSOProviders: [] }, { lastUpdate: 7 })))).toEqual(
      connections(left({ SSOProviders: [], password: 'p' }, { lastUpdate: 7 })),
    );
  });

  it.each([
    ['there is none', {}],
    ['it has its password', left({ password: 'another' })],
    ['somebody disconnected or was refused', left({}, { activeConnection: null })],
    ['it is of another user', left({ username: 'reader' })],
    ['it is to another server', left({ host: 'bolt://elsewhere' })],
  ])('leaves the storage alone when %s', (_case, storage) => {
    expect(restored(storage)).toEqual({});
  });

  it.each([null, '', '{broken', '{}'])('does nothing in a tab that opened no link: %j', (copy) => {
    expect(restored(left(), copy)).toEqual({});
  });
});
