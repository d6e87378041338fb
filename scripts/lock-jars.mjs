/** Writes embedded/jars.lock: name, size and SHA-256 of each jar of the embedded Neo4j. Usage: node scripts/lock-jars.mjs FOLDER-OF-JARS */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Usage: mvn -B -f embedded/pom.xml org.apache.maven.plugins:maven-dependency-plugin:3.7.1:copy-dependencies \\');
  console.error('         -DincludeTypes=jar -DincludeScope=runtime -DoutputDirectory=FOLDER && node scripts/lock-jars.mjs FOLDER');
  process.exit(2);
}
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.jar'))
  .sort()
  .map((name) => {
    const bytes = readFileSync(join(folder, name));
    return `${name} ${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`;
  });
writeFileSync(new URL('../embedded/jars.lock', import.meta.url), `${lines.join('\n')}\n`);
console.log(`${lines.length} jars locked`);
