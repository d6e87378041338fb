import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { layWire } from '../api/wire.js';
import { testConfig } from '../setup/database.js';
import { begin, run } from './run.js';

describe('onrecord serve', () => {
  it('answers all that was asked before a signal, then ends with status 0', async () => {
    const { external } = testConfig();
    if (external === null) throw new Error('the run has no database');
    const wire = await layWire(external.uri);
    const settings = {
      NEO4J_URI: `bolt://127.0.0.1:${wire.port}`,
      NEO4J_PASSWORD: external.password,
      ONRECORD_PORT: '0',
      ONRECORD_LOG: 'info',
    };
    const serving = begin(['serve'], settings, tmpdir());
    const url = await serving.says(/http:\/\/localhost:\d+\/graphql/);
    const ask = async () => {
      const body = JSON.stringify({ query: 'query Nobody { claim(id: "claim:none") { id } }' });
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return [response.status, await response.text()];
    };
    const running = async () => {
      const figures = await (await fetch(url.replace('/graphql', '/metrics'))).text();
      return Number(/^onrecord_queries_running (\d+)$/m.exec(figures)?.[1]);
    };
    const askAll = () => Array.from({ length: 50 }, ask);
    // Now there are connections enough: a new one takes several turns of the slow wire, and is given up after 5 seconds
    await Promise.all(askAll());
    wire.delay(2_000);
    const asked = askAll();
    while ((await running()) < 50) await sleep(20);
    serving.signal('SIGTERM');
    const answers = await Promise.all(asked);
    const { status, err } = await serving.ended;
    await wire.cut();
    // Which version of the graph it was depends on what other tests did to it
    const said = answers.map(([code, text]) => `${code} ${String(text).replace(/,"graph":\{[^}]*\}/, '')}`);
    expect(new Set(said)).toEqual(new Set(['200 {"data":{"claim":null},"extensions":{"cost":{"nodes":0,"limit":10000}}}\n']));
    expect(status).toBe(0);
    // Besides, examples are planned ahead
    const lines = err.split('\n').filter((line) => line.startsWith('{') && line.includes('"Nobody"'));
    expect(lines).toHaveLength(100);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      msg: 'operation',
      name: 'Nobody',
      code: 'OK',
      rows: 1,
      nodes: 0,
      ms: { db: expect.any(Number) },
    });
    expect(err).not.toContain('claim:none');
  }, 60_000);

  it.each(['serve', 'start'])('%s does not listen where others reach it without a token', async (command) => {
    const { status, out, err } = await run([command], { ONRECORD_HOST: '0.0.0.0', ONRECORD_PORT: '0' }, tmpdir());
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/ONRECORD_HOST is 0\.0\.0\.0.*\[PUBLIC_WITHOUT_TOKEN\]/);
  });
});
