import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../src/config.js';
import { mavenCause } from '../../src/embedded/fetch-jars.js';
import { readJarList } from '../../src/embedded/jar-list.js';
import { type Provision, provision, recheckProvision } from '../../src/embedded/provision.js';
import { embeddedConfig } from '../setup/database.js';
import { runOtherProcess, until } from './run-other-process.js';
import { fakeProgram, scratchFolder } from './scratch.js';

const quiet = () => undefined;
const list = readJarList();

/** Where the run's own database has its jars: they stand for the network. */
async function fetched(): Promise<string> {
  return (await provision(embeddedConfig(scratchFolder()), quiet)).folder;
}

/** A `mvn` that links the jars into place, after noting that it ran; `then` is more shell, with $out the folder. */
async function fakeMaven(then = ''): Promise<string> {
  const log = join(scratchFolder(), 'log');
  writeFileSync(log, '');
  const out = 'for word in "$@"; do case "$word" in -DoutputDirectory=*) out="$(echo "$word" | cut -d= -f2)";; esac; done';
  const links = `ln -s ${await fetched()}/*.jar "$out"`;
  return fakeProgram('mvn', `echo "$@" >> ${log}\n${out}\n${links}\n${then}`, join(log, '..'));
}

function runsOf(maven: string): number {
  return readFileSync(join(maven, 'log'), 'utf8').split('\n').length - 1;
}

function configWith(maven: string, cache = scratchFolder()): Config {
  return embeddedConfig(scratchFolder(), { PATH: `${maven}:/usr/bin:/bin`, ONRECORD_CACHE: cache });
}

it('the lock list names each jar once, with a size and a SHA-256', () => {
  expect(list.jars.length).toBeGreaterThan(200);
  expect(new Set(list.jars.map(({ name }) => name)).size).toBe(list.jars.length);
  for (const { name, size, sha256 } of list.jars) {
    expect(name).toMatch(/^[\w.-]+\.jar$/);
    expect(size).toBeGreaterThan(0);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  }
});

it('the shipped pom.xml and the lock list name the same versions', () => {
  const pom = readFileSync(new URL('../../embedded/pom.xml', import.meta.url), 'utf8');
  const wanted = [...pom.matchAll(/<artifactId>(neo4j.*)<\/artifactId>\s*<version>(.*)<\/version>/g)].map(
    ([, name, version]) => `${name}-${version}.jar`,
  );
  expect(wanted).toHaveLength(2);
  expect(list.jars.map(({ name }) => name)).toEqual(expect.arrayContaining(wanted));
});

it('a machine without Maven is told what to install', async () => {
  const config = embeddedConfig(scratchFolder(), { PATH: scratchFolder(), ONRECORD_CACHE: scratchFolder() });
  await expect(provision(config, quiet)).rejects.toMatchObject({
    code: 'MAVEN_MISSING',
    exit: 4,
    help: expect.stringContaining('apt install maven'),
  });
});

it('without a network the cause that Maven gives is told in one line, and nothing half-made stays', async () => {
  const maven = fakeProgram(
    'mvn',
    `echo '[INFO] Scanning for projects...'
     echo '[\u001b[1;31mERROR\u001b[m] Plugin org.apache.maven.plugins:maven-dependency-plugin:3.7.1 or one of its dependencies could not be resolved: Unknown host -> [Help 1]'
     echo '[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.'
     exit 1`,
  );
  const config = configWith(maven);
  const failure = await provision(config, quiet).catch((error: Error) => error);
  expect(failure).toMatchObject({
    code: 'PROVISION_FAILED',
    exit: 4,
    message: expect.stringContaining('could not be resolved: Unknown host'),
  });
  expect((failure as Error).message).not.toMatch(/\n|Help 1|\u001b/);
  expect(readdirSync(config.cache)).toEqual([]);
});

it('the cause is the last line when Maven has none of its own to give', () => {
  expect(mavenCause('mvn: java: not found\n\n')).toBe('mvn: java: not found');
  expect(mavenCause('')).toBe('it said nothing');
});

describe('a fetch', () => {
  it('tells the licence once, its figures, and ends with all jars and the marker in place', async () => {
    const config = configWith(await fakeMaven());
    const told: string[] = [];
    const place = await provision(config, ({ step, jars, total }) => told.push(jars === undefined ? step : `${jars}/${total}`));
    expect(told).toEqual(['licence', `${list.jars.length}/${list.jars.length}`, 'check']);
    expect(readdirSync(place.folder)).toHaveLength(list.jars.length + 1);
    expect(readdirSync(config.cache)).toEqual([`neo4j-${list.digest}`]);
  });

  it('counts the jars that Maven names as they arrive', async () => {
    const names = list.jars
      .slice(0, 3)
      .map(({ name }) => `echo 'Downloaded from central: https://example.org/x/${name} (12 kB at 3.4 MB/s)'`);
    const maven = fakeProgram('mvn', `${names.join('\n')}\nsleep 2.2\nexit 1`);
    const told: (number | undefined)[] = [];
    await expect(provision(configWith(maven), ({ jars }) => told.push(jars))).rejects.toMatchObject({ code: 'PROVISION_FAILED' });
    expect(told).toContain(3);
  });

  it('is not done again once it is complete', async () => {
    const maven = await fakeMaven();
    const config = configWith(maven);
    await provision(config, quiet);
    await provision(config, quiet);
    expect(runsOf(maven)).toBe(1);
  });

  it('is done once when two processes want it at the same time', async () => {
    const maven = await fakeMaven('sleep 1');
    const { environment, cache } = configWith(maven);
    const both = [1, 2].map(() => runOtherProcess('provision', { ...environment, ONRECORD_CACHE: cache }));
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    expect(runsOf(maven)).toBe(1);
  });

  it('that was killed half-way leaves nothing that the next one trips over, nor a Maven that goes on', async () => {
    const maven = await fakeMaven('echo $$ > "$0.pid"; exec sleep 60');
    const { environment, cache } = configWith(maven);
    const killed = runOtherProcess('provision', { ...environment, ONRECORD_CACHE: cache });
    const pidFile = join(maven, 'mvn.pid');
    await until(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '');
    killed.child.kill('SIGKILL');
    await killed.ended;
    await until(() => !existsSync(`/proc/${readFileSync(pidFile, 'utf8').trim()}`), 10);
    const place = await provision(configWith(await fakeMaven(), cache), quiet);
    expect(readdirSync(cache)).toEqual([`neo4j-${list.digest}`]);
    expect(existsSync(join(place.folder, 'complete'))).toBe(true);
  });

  it('that brings a jar other than the locked one is refused, and names it', async () => {
    const name = list.jars[5]?.name ?? '';
    const config = configWith(await fakeMaven(`rm "$out/${name}"; echo other > "$out/${name}"`));
    await expect(provision(config, quiet)).rejects.toMatchObject({ code: 'PROVISION_FAILED', message: expect.stringContaining(name) });
    expect(readdirSync(config.cache)).toEqual([]);
  });
});

describe('a cache that was hurt', () => {
  /** A cache with the first jar as a file of its own, so that hurting it hurts no other. */
  async function hurtable(): Promise<{ readonly place: Provision; readonly config: Config; readonly maven: string; readonly jar: string }> {
    const maven = await fakeMaven();
    const config = configWith(maven);
    const place = await provision(config, quiet);
    const jar = join(place.folder, list.jars[0]?.name ?? '');
    const bytes = readFileSync(jar);
    rmSync(jar);
    writeFileSync(jar, bytes);
    return { place, config, maven, jar };
  }

  it.each([
    ['is missing', (jar: string) => rmSync(jar)],
    ['was cut short', (jar: string) => truncateSync(jar, 100)],
  ])('is fetched again when a jar %s', async (_, hurt) => {
    const { config, maven, jar } = await hurtable();
    hurt(jar);
    await provision(config, quiet);
    expect(runsOf(maven)).toBe(2);
  });

  it('with a byte changed in a jar is found out by its hash, and then fetched again', async () => {
    const { place, config, maven, jar } = await hurtable();
    await expect(recheckProvision(place)).resolves.toEqual([]);
    const bytes = readFileSync(jar);
    bytes[1000] = (bytes[1000] ?? 0) ^ 1;
    writeFileSync(jar, bytes);
    await expect(recheckProvision(place)).resolves.toEqual([list.jars[0]?.name]);
    await provision(config, quiet);
    expect(runsOf(maven)).toBe(2);
    await expect(recheckProvision(place)).resolves.toEqual([]);
  });
});

it('a cache folder that cannot be written is NOT_WRITABLE with its path', async () => {
  const file = join(scratchFolder(), 'a-file');
  writeFileSync(file, '');
  await expect(provision(configWith(await fakeMaven(), join(file, 'cache')), quiet)).rejects.toMatchObject({
    code: 'NOT_WRITABLE',
    message: expect.stringContaining(join(file, 'cache')),
  });
});

it('a disk that fills up is DISK_FULL with its path', async () => {
  const cache = scratchFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', cache], { stdio: 'ignore' });
  } catch {
    process.stderr.write('SKIPPED: a full disk while fetching (no right to mount a small one)\n');
    return;
  }
  try {
    const maven = await fakeMaven(
      'dd if=/dev/zero of="$out/big" bs=1M count=2 || { echo "[ERROR] write failed: No space left on device"; exit 1; }',
    );
    await expect(provision(configWith(maven, cache), quiet)).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringContaining(cache),
    });
    expect(readdirSync(cache)).toEqual([]);
  } finally {
    execFileSync('umount', [cache]);
  }
});
