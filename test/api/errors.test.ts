import { buildSchema, GraphQLError } from 'graphql';
import { beginAnswering, requestOf } from '../../src/api/answering.js';
import { errorFormatter } from '../../src/api/format-error.js';
import { API_CODES, asRefusal } from '../../src/api/refusal.js';
import { teachScalars } from '../../src/api/scalars.js';
import { AppError, ERROR_CODES, type ErrorCode } from '../../src/errors.js';
import { type ServedApi, serveAway } from './served.js';

describe('errors', () => {
  const logged: object[] = [];
  const note = (about: object) => void logged.push(about);
  const format = errorFormatter({ error: note, warn: note, info: note, debug: note });

  it('an unknown error is masked behind the id of the request, and logged whole', () => {
    const secret = new Error('password=hunter2');
    const error = new GraphQLError(secret.message, { originalError: secret, path: ['claims', 0] });
    const answering = { ...beginAnswering(new AbortController().signal), requestId: 'r-1' };
    requestOf.set(error, answering);
    const shown = format(error.toJSON(), error);
    expect(shown).toEqual({
      message: expect.stringContaining('r-1'),
      path: ['claims', 0],
      extensions: { code: 'INTERNAL', requestId: 'r-1' },
    });
    expect(logged.at(-1)).toMatchObject({ err: secret, requestId: 'r-1' });
  });

  it.each(Object.keys(API_CODES).filter((code) => code !== 'INTERNAL'))('%s keeps its message', (code) => {
    const error = new GraphQLError('as it is', { extensions: { code } });
    expect(format(error.toJSON(), error)).toMatchObject({ message: 'as it is', extensions: { code } });
  });

  it.each(['BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE'])('%s of Apollo is BAD_USER_INPUT here', (code) => {
    const error = new GraphQLError('as it is', { extensions: { code } });
    expect(format(error.toJSON(), error).extensions?.code).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['TIMEOUT', 'TIMEOUT', 504],
    ['DATABASE_OVERLOADED', 'OVERLOADED', 503],
    ['DATABASE_UNREACHABLE', 'DATABASE_UNAVAILABLE', 503],
    ['DATABASE_AUTH', 'DATABASE_UNAVAILABLE', 503],
  ] as const)('the failure %s is answered as %s with status %i', (code, shown, status) => {
    expect(asRefusal(new AppError(code, 'bolt://secret-host:7687 …'))).toMatchObject({ extensions: { code: shown, http: { status } } });
  });

  it('where the database is stays out of the answer', () => {
    const codes = (Object.keys(ERROR_CODES) as ErrorCode[]).filter((code) => code.startsWith('DATABASE_'));
    const shown = codes
      .map((code) => asRefusal(new AppError(code, 'bolt://secret-host:7687')))
      .filter((error) => error instanceof GraphQLError);
    expect(shown.filter(({ message, extensions }) => extensions.code === 'DATABASE_UNAVAILABLE' && message.includes('secret'))).toEqual([]);
  });
});

describe('scalars', () => {
  const schema = teachScalars(buildSchema('scalar Day scalar DateTime scalar URL scalar Sha256 type Query { a: Int }'));
  const accepts = (name: string, value: unknown): boolean => {
    try {
      const type = schema.getType(name) as { parseValue: (value: unknown) => unknown };
      return type.parseValue(value) === value;
    } catch {
      return false;
    }
  };
  it.each([
    ['Day', '2024-02-29', true],
    ['Day', '2023-02-29', false],
    ['Day', '2023-13-01', false],
    ['Day', '2023-1-1', false],
    ['Day', 20230101, false],
    ['Day', '0001-01-01', true],
    ['DateTime', '2026-03-01T09:30:00Z', true],
    ['DateTime', '2026-03-01', false],
    ['URL', 'https://example.org/a', true],
    ['URL', 'javascript:alert(1)', false],
    ['URL', 'https://', false],
    ['Sha256', 'a'.repeat(64), true],
    ['Sha256', 'A'.repeat(64), false],
  ])('%s takes %p: %p', (name, value, expected) => {
    expect(accepts(name, value)).toBe(expected);
  });
});

describe('while the database is away', () => {
  let away: ServedApi;
  beforeAll(async () => {
    away = await serveAway();
  });
  afterAll(() => away.close());

  it('introspection is answered without it', async () => {
    const { status, json } = await away.post({ query: '{ __schema { queryType { name } } __type(name: "Claim") { name } }' });
    expect([status, json]).toEqual([200, { data: { __schema: { queryType: { name: 'Query' } }, __type: { name: 'Claim' } } }]);
  });

  it('a variable of a wrong type is bad input', async () => {
    const query = 'query ($d: Day!) @asOf(published: $d) { claims { nodes { id } } }';
    const { status, json } = await away.post({ query, variables: { d: '2023-02-30' } });
    expect([status, json.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(json.errors?.[0]?.message).toContain('Day must be a day of the calendar');
  });

  it('a question is answered with DATABASE_UNAVAILABLE, without naming where the database is', async () => {
    const { status, json, headers } = await away.post({ query: '{ claims { nodes { id } } }' });
    expect([status, json.errors?.[0]?.extensions.code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
    expect(JSON.stringify(json)).not.toContain('127.0.0.1');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('when introspection is off', () => {
  it('the schema is not told, nor hinted at in errors', async () => {
    const closed = await serveAway({ ONRECORD_INTROSPECTION: 'false' });
    const [introspection, typo] = await Promise.all([
      closed.post({ query: '{ __schema { types { name } } }' }),
      closed.post({ query: '{ claim(id: "c") { txt } }' }),
    ]);
    await closed.close();
    expect(introspection.json.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect([typo.status, JSON.stringify(typo.json)]).toEqual([400, expect.not.stringContaining('Did you mean')]);
  });

  it('when it is on, a typo gets a suggestion', async () => {
    const open = await serveAway();
    const typo = await open.post({ query: '{ claim(id: "c") { txt } }' });
    await open.close();
    expect(typo.json.errors?.[0]?.message).toContain('Did you mean "text"');
  });
});
