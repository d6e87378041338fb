import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findJava, releaseOf } from '../../src/embedded/find-java.js';
import { embeddedConfig } from '../setup/database.js';
import { fakeProgram, scratchFolder } from './scratch.js';

const NOTHING = { JAVA_HOME: undefined, ONRECORD_JAVA_HOME: undefined };

/** The folder of a `java` that calls itself by that version. */
function fakeJava(version: string, folder?: string): string {
  return fakeProgram('java', `echo "    java.home = /java/${version}" >&2; echo "    java.version = ${version}" >&2`, folder);
}

/** A Java home with such a `java` in its bin folder. */
function fakeHome(version: string, parent: string = scratchFolder(), ...inner: readonly string[]): string {
  const home = join(parent, version, ...inner);
  mkdirSync(join(home, 'bin'), { recursive: true });
  fakeJava(version, join(home, 'bin'));
  return join(parent, version);
}

function find(changes: Readonly<Record<string, string | undefined>>, systemFolders: readonly string[] = []) {
  return findJava(embeddedConfig(scratchFolder(), { ...NOTHING, PATH: scratchFolder(), ...changes }), systemFolders);
}

it.each([
  ['1.8.0_392', 8],
  ['11.0.2', 11],
  ['17.0.15', 17],
  ['21', 21],
  ['21-ea', 21],
  ['nonsense', Number.NaN],
])('the release of Java %s is %d', (version, release) => {
  expect(releaseOf(version)).toBe(release);
});

it('a machine without Java is told what to install, and the two other ways', async () => {
  await expect(find({})).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    exit: 4,
    message: expect.stringContaining('No Java was found'),
    help: expect.stringMatching(/17 or 21.*docker compose up.*NEO4J_URI/),
  });
});

it('Java 8 and Java 25 do not do, and are named with their place', async () => {
  const old = fakeJava('1.8.0_392');
  const system = scratchFolder();
  fakeHome('25.0.1', system);
  await expect(find({ PATH: old }, [system])).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    message: expect.stringMatching(/1\.8\.0_392 at .*java, 25\.0\.1 at .*java/),
  });
});

it.each(['17.0.15', '21.0.4'])('Java %s on PATH is taken', async (version) => {
  await expect(find({ PATH: fakeJava(version) })).resolves.toMatchObject({ version, home: `/java/${version}` });
});

it('ONRECORD_JAVA_HOME comes before JAVA_HOME, that before PATH, that before the folders of the system', async () => {
  const system = scratchFolder();
  fakeHome('17.0.4', system);
  const places = { ONRECORD_JAVA_HOME: fakeHome('17.0.1'), JAVA_HOME: fakeHome('17.0.2'), PATH: fakeJava('17.0.3') };
  const left: Record<string, string | undefined> = { ...places };
  const found: string[] = [];
  for (const name of [...Object.keys(places), 'none']) {
    found.push((await find(left, [system])).version);
    delete left[name];
    if (name === 'PATH') break;
  }
  found.push((await find({}, [system])).version);
  expect(found).toEqual(['17.0.1', '17.0.2', '17.0.3', '17.0.4']);
});

it('a folder laid out as on macOS is found', async () => {
  const system = scratchFolder();
  fakeHome('21.0.5', system, 'Contents', 'Home');
  await expect(find({}, [system])).resolves.toMatchObject({ version: '21.0.5' });
});

it('a `java` that fails, as the stub of macOS does, is passed over', async () => {
  const stub = fakeProgram('java', 'echo "Unable to locate a Java Runtime." >&2; exit 1');
  await expect(find({ PATH: `${stub}:${fakeJava('17.0.9')}` })).resolves.toMatchObject({ version: '17.0.9' });
});
