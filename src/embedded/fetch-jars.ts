import { join } from 'node:path';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { diskError } from './disk.js';
import { EMBEDDED_FOLDER, type JarList, sizeOf } from './jar-list.js';
import type { Report } from './progress.js';
import { runCommand } from './run-command.js';

const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.7.1:copy-dependencies';

/** Has Maven copy all jars of the shipped pom.xml into `folder`, telling each second how far it is. PROVISION_FAILED, DISK_FULL. */
export async function fetchJars(
  folder: string,
  list: JarList,
  options: { readonly config: Config; readonly maven: string; readonly report: Report },
): Promise<void> {
  const { config, maven, report } = options;
  const started = Date.now();
  const arrived = new Set<string>();
  const described = new Set<string>();
  const tell = () => {
    const jars = list.jars.filter(({ name }) => arrived.has(name) || sizeOf(join(folder, name)) !== null);
    const bytes = jars.reduce((sum, jar) => sum + jar.size, 0);
    const seconds = Math.round((Date.now() - started) / 1000);
    const message = jars.length === 0 ? `Fetching Neo4j (Maven reads what it is made of: ${described.size})` : 'Fetching Neo4j';
    report({
      step: 'fetch',
      message,
      jars: jars.length,
      total: list.jars.length,
      megabytes: Math.round(bytes / 1e6),
      seconds,
    });
  };
  report({
    step: 'licence',
    message: 'Neo4j Community is licensed GPL-3.0; Maven fetches it onto this machine, where it runs as a process of its own.',
  });
  const ticker = setInterval(tell, 1000);
  const { status, output } = await runCommand(
    maven,
    // Wide fetching: the wait is for answers, not for bytes.
    [
      '-B',
      '-f',
      join(EMBEDDED_FOLDER, 'pom.xml'),
      '-Daether.connector.basic.threads=12',
      '-Dmaven.artifact.threads=12',
      GOAL,
      '-DincludeTypes=jar',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${folder}`,
    ],
    { config, onText: (text) => noteArrivals(text, arrived, described) },
  ).finally(() => clearInterval(ticker));
  if (status !== 0) throw failure(folder, output);
  tell();
}

/** Maven names each file as it arrives: "Downloaded from central: https://…/a-1.jar (12 kB at …)". */
function noteArrivals(text: string, jars: Set<string>, poms: Set<string>): void {
  for (const [, name = '', kind] of text.matchAll(/Downloaded from .*\/([^/\s]+\.(jar|pom)) /g)) (kind === 'jar' ? jars : poms).add(name);
}

function failure(folder: string, output: string): unknown {
  const cause = mavenCause(output);
  if (/No space left on device/i.test(output)) return diskError(folder, Object.assign(new Error(cause), { code: 'ENOSPC' }));
  return new AppError('PROVISION_FAILED', `Maven could not fetch Neo4j: ${cause}`);
}

/** What Maven says went wrong, in one line. */
export function mavenCause(output: string): string {
  const lines = output.replaceAll(/\u001b\[[0-9;]*m/g, '').split(/\r?\n/);
  const line = lines.find((text) => /^\[ERROR\] \S/.test(text)) ?? lines.findLast((text) => text.trim() !== '') ?? 'it said nothing';
  return line
    .replace(/^\[ERROR\] /, '')
    .replace(/ -> \[Help 1\]$/, '')
    .trim()
    .slice(0, 400);
}
