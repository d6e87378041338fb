import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Config } from '../config.js';
import { writing } from './disk.js';
import type { Provision } from './provision.js';

/** What Neo4j's own start script gives to the JVM, less what only its HTTP side needs. */
const FLAGS = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  // Most of what this JVM does is done for the first time: the quick compiler spends a third less on that (docs/decisions/009)
  '-XX:TieredStopAtLevel=1',
  '-Xms128m',
] as const;

/** JVM arguments up to the main class: flags, heap, the class path through an argument file, which `folder` receives. */
export function jvmArguments(place: Provision, config: Config, folder: string): readonly string[] {
  const classPath = place.list.jars.map(({ name }) => join(place.folder, name)).join(delimiter);
  const file = join(folder, 'class-path');
  writing(file, () => writeFileSync(file, `-cp\n"${classPath.replaceAll('\\', '\\\\')}"\n`));
  return [...FLAGS, `-Xmx${config.heap}`, ...config.jvmFlags, `@${file}`];
}

/** The environment for a JVM of ours: this process's, less every setting and secret that is not its business. */
export function jvmEnvironment(config: Config): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(config.environment).filter(([name]) => !/^(NEO4J|ONRECORD)_/.test(name)));
}
