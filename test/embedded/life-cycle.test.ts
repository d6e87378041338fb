import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { Config } from '../../src/config.js';
import { databaseStatus } from '../../src/embedded/database-status.js';
import { findJava } from '../../src/embedded/find-java.js';
import { identify } from '../../src/embedded/process-identity.js';
import { provision } from '../../src/embedded/provision.js';
import { startDatabase } from '../../src/embedded/start-database.js';
import { stopDatabase } from '../../src/embedded/stop-database.js';
import { embeddedConfig } from '../setup/database.js';
import { LONG, sayLeftOut } from '../setup/long-tests.js';
import { type OtherProcess, runOtherProcess, until, untilGone } from './run-other-process.js';
import { fakeProgram, scratchFolder } from './scratch.js';

jest.setTimeout(300_000);

const quiet = () => undefined;
const others: OtherProcess[] = [];

interface Answer {
  readonly pid: number;
  readonly port: number;
  readonly owned: boolean;
}

/** Another process that starts the database of these settings, or attaches to it, and uses it until it is ended. */
function use(config: Config): OtherProcess {
  const other = runOtherProcess('use', { ...config.environment, ONRECORD_HOME: config.home, ONRECORD_CACHE: config.cache });
  others.push(other);
  return other;
}

async function kill(other: OtherProcess): Promise<void> {
  other.child.kill('SIGKILL');
  await other.ended;
}

/** Runs one statement through the driver, with the password in the home folder; retried while the server is on its way. */
async function ask(config: Config, port: number, text: string): Promise<unknown> {
  const password = readFileSync(join(config.home, 'password'), 'utf8').trim();
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(text, {}, { database: 'neo4j' });
    return records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

const WRITE = 'CREATE (:Mark)';
const COUNT = 'MATCH (m:Mark) RETURN count(m)';

afterAll(async () => {
  await Promise.all(others.map(kill));
});

it('a second process attaches; it leaves the database to its owner, and nobody may stop it while they use it', async () => {
  const config = embeddedConfig(scratchFolder());
  const running = await startDatabase(config, quiet);
  expect(running).toMatchObject({ owned: true, username: 'neo4j', home: config.home });
  expect(statSync(join(config.home, 'password')).mode & 0o777).toBe(0o600);
  const other = use(config);
  const attached = await other.answer<Answer>('pid');
  expect(attached).toEqual({ pid: running.pid, port: running.port, owned: false });
  await expect(databaseStatus(config)).resolves.toMatchObject({
    running: { pid: running.pid, answers: true, tie: 'owner', users: [other.child.pid] },
  });
  await expect(stopDatabase(config)).rejects.toMatchObject({
    code: 'LOCKED',
    exit: 5,
    message: expect.stringContaining(String(other.child.pid)),
  });
  other.child.stdin?.end();
  await expect(other.ended).resolves.toBe(0);
  await expect(ask(config, running.port, 'RETURN 1')).resolves.toBe(1);
  await running.stop();
  await running.stop();
  expect(identify(running.pid)).toBeNull();
  await expect(databaseStatus(config)).resolves.toMatchObject({ running: null });
  const again = await startDatabase(config, quiet);
  expect([again.port, again.password]).toEqual([running.port, running.password]);
  await again.stop();
});

it.each([
  ['the kernel, through setpriv', 'kernel'],
  ['a watching shell, where there is no setpriv', 'shell'],
])('a JVM does not outlive an owner that was killed: seen to by %s', async (_, way) => {
  const config = embeddedConfig(scratchFolder(), way === 'kernel' ? {} : await withoutSetpriv());
  const owner = use(config);
  const { pid, port } = await owner.answer<Answer>('pid');
  await ask(config, port, WRITE);
  await kill(owner);
  await untilGone(pid);
  // What the dead left behind, state and user file, keeps nobody from starting; the data are there.
  const running = await startDatabase(config, quiet);
  expect(running).toMatchObject({ owned: true, port });
  await expect(ask(config, port, COUNT)).resolves.toBe(1);
  await running.stop();
});

/** A PATH with nothing but Java, and what a shell needs. */
async function withoutSetpriv(): Promise<Record<string, string>> {
  const java = await findJava(embeddedConfig(scratchFolder()));
  return { PATH: fakeProgram('sh', 'exec /bin/sh "$@"'), ONRECORD_JAVA_HOME: java.home };
}

it('when the owner is killed, an attached process starts the database again: same port, same password, same data', async () => {
  const config = embeddedConfig(scratchFolder());
  const owner = use(config);
  const { pid, port } = await owner.answer<Answer>('pid');
  await ask(config, port, WRITE);
  const told: string[] = [];
  const running = await startDatabase(config, ({ message }) => told.push(message));
  expect(running).toMatchObject({ owned: false, pid, port });
  await kill(owner);
  await until(() => told.some((message) => message.includes('answers again')));
  expect(running).toMatchObject({ owned: true, port });
  expect(running.pid).not.toBe(pid);
  await expect(ask(config, port, COUNT)).resolves.toBe(1);
  await running.stop();
  expect(identify(running.pid)).toBeNull();
});

it('a JVM that is killed is started again by its owner, and what was committed is there', async () => {
  const config = embeddedConfig(scratchFolder());
  const told: string[] = [];
  const running = await startDatabase(config, ({ message }) => told.push(message));
  const { pid, port } = running;
  await ask(config, port, WRITE);
  process.kill(pid, 'SIGKILL');
  await until(() => told.some((message) => message.includes('answers again')));
  expect(told).toContainEqual(expect.stringContaining(`process ${pid}) has ended`));
  await expect(ask(config, port, COUNT)).resolves.toBe(1);
  await running.stop();
});

it('of two that start at once, one starts and the other attaches', async () => {
  const config = embeddedConfig(scratchFolder());
  const both = [use(config), use(config)];
  const answers = await Promise.all(both.map((other) => other.answer<Answer>('pid')));
  expect(answers.map(({ owned }) => owned).sort()).toEqual([false, true]);
  expect(new Set(answers.map(({ pid }) => pid)).size).toBe(1);
  await Promise.all(both.map(kill));
  await untilGone(answers[0]?.pid ?? 0);
});

it('when its port was taken meanwhile, the database moves to another and says so', async () => {
  const config = embeddedConfig(scratchFolder());
  const thief = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => thief.once('listening', resolve));
  const { port: taken } = thief.address() as { port: number };
  mkdirSync(config.home, { recursive: true });
  writeFileSync(join(config.home, 'port'), `${taken}\n`);
  const told: string[] = [];
  const running = await startDatabase(config, ({ message }) => told.push(message));
  expect(told).toContainEqual(expect.stringContaining(`Port ${taken} is taken`));
  expect(running.port).not.toBe(taken);
  await expect(ask(config, running.port, 'RETURN 1')).resolves.toBe(1);
  await running.stop();
  thief.close();
});

it('a database started on its own outlives its starter, until it is stopped', async () => {
  const config = embeddedConfig(scratchFolder());
  const running = await startDatabase(config, quiet, 'none');
  expect(running.owned).toBe(false);
  await running.stop();
  expect(identify(running.pid)).not.toBeNull();
  await expect(databaseStatus(config)).resolves.toMatchObject({ running: { tie: 'none', users: [] } });
  await expect(stopDatabase(config)).resolves.toBe(true);
  expect(identify(running.pid)).toBeNull();
  await expect(stopDatabase(config)).resolves.toBe(false);
});

// Half a minute of waiting for an archive that is given up
if (!LONG) sayLeftOut('class archives that are damaged or broken off', 'test/embedded/life-cycle');
else
  it('a class archive that is no archive does not keep the database from starting; a broken-off one leaves nothing behind', async () => {
    const real = embeddedConfig(scratchFolder());
    const { folder, list } = await provision(real, quiet);
    const { version } = await findJava(real);
    const cache = scratchFolder();
    symlinkSync(folder, join(cache, `neo4j-${list.digest}`));
    const archive = `classes-${list.digest}-java-${version}.jsa`;
    writeFileSync(join(cache, archive), 'no archive');
    const config = embeddedConfig(scratchFolder(), { ONRECORD_CACHE: cache });
    const first = await startDatabase(config, quiet);
    await first.stop();
    execFileSync('rm', ['-f', join(cache, archive)]);
    const second = await startDatabase(config, quiet);
    await until(() => readdirSync(cache).some((name) => name.startsWith('archiving-')));
    await second.stop();
    expect(readdirSync(cache).sort()).toEqual([`neo4j-${list.digest}`]);
  });

it('a JVM that dies at once is DATABASE_FAILED, with the end of its log and the path of it', async () => {
  const config = embeddedConfig(scratchFolder(), { ONRECORD_HEAP: '1m' });
  await expect(startDatabase(config, quiet)).rejects.toMatchObject({
    code: 'DATABASE_FAILED',
    exit: 4,
    message: expect.stringMatching(/logs\/console\.log[\s\S]*heap/i),
  });
  expect(existsSync(join(config.home, 'state.json'))).toBe(false);
});

it('a store without its password file is refused with the way out, not locked away behind a new password', async () => {
  const config = embeddedConfig(scratchFolder());
  mkdirSync(join(config.home, 'data', 'databases', 'system'), { recursive: true });
  await expect(startDatabase(config, quiet)).rejects.toMatchObject({
    code: 'DATABASE_FAILED',
    message: expect.stringContaining('onrecord db reset'),
  });
});

it('a home that cannot be written is NOT_WRITABLE with its path', async () => {
  const file = join(scratchFolder(), 'a-file');
  writeFileSync(file, '');
  const config = embeddedConfig(join(file, 'project'));
  await expect(startDatabase(config, quiet)).rejects.toMatchObject({ code: 'NOT_WRITABLE', message: expect.stringContaining(config.home) });
});

it('a disk without space is DISK_FULL with the path of the home', async () => {
  const project = scratchFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300k', 'tmpfs', project], { stdio: 'ignore' });
  } catch {
    process.stderr.write('SKIPPED: a full disk under the database (no right to mount a small one)\n');
    return;
  }
  try {
    const config = embeddedConfig(project);
    await expect(startDatabase(config, quiet)).rejects.toMatchObject({ code: 'DISK_FULL', message: expect.stringContaining(config.home) });
  } finally {
    execFileSync('umount', ['-l', project]);
  }
});
