import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where what tests fetch is kept between runs, outside of the project. */
const CACHE = join(process.env.ONRECORD_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'onrecord'), 'tests');

/** A Python that has the reader of PROV, in the cache; null, said aloud, where it cannot be had. */
export function pythonWithProv(): string | null {
  const wanted = 'prov==3.2.3';
  return filled(
    `python-${wanted.replace('==', '-')}`,
    'prov-json is not read by the package prov',
    (home) => {
      const python = join(home, 'bin', 'python');
      return run('python3', ['-m', 'venv', '--copies', home]) && run(python, ['-m', 'pip', 'install', '-q', wanted]);
    },
    join('bin', 'python'),
  );
}

/** The class path of nanopub-java, in the cache; null, said aloud, where it cannot be had. */
export function nanopubJava(): string | null {
  const version = '1.34';
  const jars = filled(
    `nanopub-java-${version}`,
    'nanopublications are not checked by nanopub-java',
    (home) => {
      mkdirSync(home, { recursive: true });
      writeFileSync(join(home, 'pom.xml'), POM.replace('VERSION', version));
      const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.7.1:copy-dependencies';
      return run('mvn', [
        '-q',
        '-B',
        '-f',
        join(home, 'pom.xml'),
        goal,
        '-DincludeScope=runtime',
        `-DoutputDirectory=${join(home, 'jars')}`,
      ]);
    },
    'jars',
  );
  return jars === null ? null : `${join(jars, '*')}${delimiter}`;
}

/** Runs a program and answers what it printed. Throws when it failed, with that. */
export function printedBy(command: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: 300_000, input });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${error ?? ''}${stderr}${stdout}`);
  return stdout;
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>onrecord</groupId><artifactId>readers</artifactId><version>1</version><dependencies><dependency>
<groupId>org.nanopub</groupId><artifactId>nanopub</artifactId><version>VERSION</version>
</dependency></dependencies></project>
`;

/** A place in the cache that `fill` makes once, all or nothing. */
function filled(name: string, without: string, fill: (home: string) => boolean, place: string): string | null {
  const home = join(CACHE, name);
  if (existsSync(join(home, place))) return join(home, place);
  mkdirSync(CACHE, { recursive: true });
  const making = `${home}.${process.pid}`;
  const made = fill(making);
  if (made && !existsSync(home)) renameSync(making, home);
  rmSync(making, { recursive: true, force: true });
  if (made) return join(home, place);
  process.stderr.write(`\nSKIPPED: ${name} could not be fetched; ${without}.\n\n`);
  return null;
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 600_000 }).status === 0;
}
