import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles } from '../house/project-files.mjs';

export const title = 'files stay small';

/** Most lines of a file that people write. */
const MOST = 400;
/** Most lines of the middle file. */
const MEDIAN = 80;

/** Files of src/, test/, scripts/ and cypher/ that are longer, less those that a program wrote; and the median of src/. */
export async function check(root) {
  const written = projectFiles(root).filter(
    (path) => /^(src|test|scripts|cypher|bench)\/.*\.(tsx?|mjs|js|cypher|css)$/.test(path) && !/\/generated\/|^test\/golden\//.test(path),
  );
  const sizes = written.map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }));
  const ofSource = sizes
    .filter(({ path }) => /^src\/.*\.tsx?$/.test(path))
    .map(({ lines }) => lines)
    .sort((a, b) => a - b);
  const median = ofSource[Math.floor(ofSource.length / 2)];
  const sum = (folder) => sizes.filter(({ path }) => path.startsWith(folder)).reduce((total, { lines }) => total + lines, 0);
  const faults = sizes.filter(({ lines }) => lines > MOST).map(({ path, lines }) => `${path} has ${lines} lines, more than ${MOST}`);
  if (median > MEDIAN) faults.push(`the median file of src/ has ${median} lines, more than ${MEDIAN}`);
  return { faults, note: `median ${median}, longest ${ofSource.at(-1)}, src ${sum('src/')}, test ${sum('test/')} lines` };
}
