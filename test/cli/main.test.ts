import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProgram } from '../../src/cli/program.js';
import { reportFailure } from '../../src/cli/report-failure.js';
import { ERROR_CODES } from '../../src/errors.js';
import { testConfig } from '../setup/database.js';
import { begin, type Run, run } from './run.js';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
/** What a command line says and how it ends, without a process of its own, which takes most of a second. */
async function call(args: readonly string[]): Promise<Run> {
  let out = '';
  let err = '';
  const never = () => {
    throw new Error('A command ran although its words were wrong.');
  };
  const program = buildProgram({
    config: never,
    configOf: never,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    exit: never,
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return { status: 0, out, err };
  } catch (error) {
    const { exit, text } = reportFailure(error);
    return { status: exit, out, err: err + text };
  }
}

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

describe('help and usage', () => {
  it('--version prints the version alone', async () => {
    expect(await run(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });

  it('--help shows every command, examples and exit statuses', async () => {
    const { status, out, err } = await run(['--help']);
    expect([status, err]).toEqual([0, '']);
    for (const word of ['start', 'serve', 'init', 'check', 'plan', 'ingest', 'seal', 'verify', 'db', 'Examples:', 'Exit status:']) {
      expect(out).toContain(word);
    }
  });

  it.each(['start', 'serve', 'init', 'check', 'plan', 'ingest', 'seal', 'verify', 'db'])('%s --help explains the command', async (name) => {
    const { status, out } = await call([name, '--help']);
    expect(status).toBe(0);
    expect(out).toContain(`onrecord ${name}`);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['strat']],
    ['an unknown option', ['start', '--prot', '4000']],
    ['a port that is none', ['start', '--port', '70000']],
    ['one argument too many', ['start', 'a', 'b']],
    ['batches of nothing', ['ingest', '--batch-size', '0']],
    ['a db command without a name', ['db']],
    ['db reset without --yes', ['db', 'reset']],
  ])('%s ends with status 2 and says how to get help', async (_case, args) => {
    const { status, out, err } = await call(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/--help|Usage:/);
  });

  it('a typo gets a suggestion', async () => {
    expect((await run(['strat'])).err).toContain('Did you mean start?');
  });

  it.each([
    ['ONRECORD_PORT', 'many'],
    ['ONRECORD_HEAP', '512 MB'],
    ['ONRECORD_LOG', 'loud'],
  ])('the setting %s=%s is named', async (name, value) => {
    const { status, err } = await run(['serve'], { [name]: value });
    expect([status, err]).toEqual([2, expect.stringContaining(name)]);
  });
});

describe('a NEO4J_URI that leads nowhere', () => {
  const { external } = testConfig();
  const uri = external?.uri ?? '';
  const password = external?.password ?? '';
  it.each([
    ['an unknown host', { NEO4J_URI: 'bolt://no-such-host.invalid:7687' }, 'DATABASE_UNREACHABLE'],
    ['a port where nothing listens', { NEO4J_URI: 'bolt://127.0.0.1:9' }, 'DATABASE_UNREACHABLE'],
    ['a wrong password', { NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong-password' }, 'DATABASE_AUTH'],
    ['a database that is not there', { NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'nowhere' }, 'DATABASE_NAME'],
    ['no address', { NEO4J_URI: 'localhost' }, 'USAGE'],
  ] as const)('%s', async (_case, environment, code) => {
    const { status, out, err } = await run(['serve', '--port', '0'], environment, tmpdir());
    expect([status, out]).toEqual([ERROR_CODES[code].exit, '']);
    expect(err).toContain(`[${code}]`);
    expect(err).toContain(ERROR_CODES[code].help);
    expect(err).not.toMatch(/ at .*\.js:|wrong-password/);
  });

  it('db commands that stop or replace data are refused', async () => {
    for (const args of [['stop'], ['reset', '--yes'], ['dump', 'x'], ['load', 'x']]) {
      const { status, err } = await run(['db', ...args], { NEO4J_URI: 'bolt://127.0.0.1:9' }, tmpdir());
      expect([status, err]).toEqual([2, expect.stringContaining('NOT_EMBEDDED')]);
    }
  });
});

describe('a port that is taken', () => {
  it('is named in one line, with --port, before anything is started', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const { port } = server.address() as { port: number };
    const { status, out, err } = await run(['start', '--port', String(port)], {}, tmpdir());
    server.close();
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(new RegExp(`^onrecord: Port ${port} is taken by another program\\. .*--port.*\\n$`));
  });
});

describe('serving', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'answers until %s, then ends with status 0',
    async (signal) => {
      const { external } = testConfig();
      const environment = { NEO4J_URI: external?.uri ?? '', NEO4J_PASSWORD: external?.password ?? '' };
      const serving = begin(['serve', '--port', '0'], environment, tmpdir());
      const url = (await serving.says(/http:\/\/localhost:\d+\/graphql/)) ?? '';
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ status { version neo4j } }' }),
      });
      expect(await response.json()).toMatchObject({ data: { status: { version } } });
      serving.signal(signal);
      expect(await serving.ended).toMatchObject({ status: 0, err: 'Stopping.\n' });
    },
    60_000,
  );
});

describe('five thousand seed files', () => {
  it('are read with 256 open files, and with none on stdin', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-files-'));
    try {
      writeFileSync(join(folder, 'dataset.yaml'), 'dataset: many\ntitle: Many\nread: "*.yaml"\n');
      for (let n = 0; n < 5_000; n += 1) writeFileSync(join(folder, `p${n}.yaml`), `places: {p${n}: P ${n}}\n`);
      const child = spawn('sh', ['-c', 'ulimit -n 256 && exec "$0" "$1" check --quiet --json "$2" <&-', process.execPath, MAIN, folder]);
      let out = '';
      let err = '';
      child.stdout.on('data', (chunk) => (out += chunk));
      child.stderr.on('data', (chunk) => (err += chunk));
      const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
      expect([status, err]).toEqual([0, '']);
      expect(JSON.parse(out)).toMatchObject([{ records: { place: 5_000 } }]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});

describe('a reader that hangs up', () => {
  it('is no failure', async () => {
    const status = await new Promise<number | null>((resolve) => {
      const child = spawn(process.execPath, [MAIN, '--help'], { stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.destroy();
      child.on('close', resolve);
    });
    expect(status).toBe(0);
  });
});
