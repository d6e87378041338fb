import type { Problem } from '../../model/problem.js';
import { problemAt } from '../sourced.js';
import { suggest } from '../suggest.js';
import { liesIn } from './inside.js';
import { fits } from './list-files.js';
import { REKEY } from './read-rekey.js';
import { placeOf, type Tree } from './tree.js';

const MANIFEST = 'dataset.yaml';
const READABLE = /\.(?:ya?ml|ndjson)$/;

/** The files that the patterns of `read:` mean, in one order; a pattern that means none or leads out of the folder is a problem, a file that none means a warning. */
export function chooseFiles(
  manifest: Tree,
  patterns: readonly string[],
  files: readonly string[],
): { readonly files: readonly string[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const chosen = new Set<string>();
  const candidates = files.filter((file) => READABLE.test(file) && file !== MANIFEST && file !== REKEY && !file.endsWith('.seals.yaml'));
  for (const [i, pattern] of patterns.entries()) {
    const site = { file: MANIFEST, ...placeOf(manifest, ['read', i]) };
    const path = `read[${i}]`;
    const literal = !/[*?]/.test(pattern);
    if (
      !liesIn('/dataset', `/dataset/${pattern}`) ||
      pattern.startsWith('/') ||
      pattern.split(/[/\\]/).includes('..') ||
      /^[a-z]:/i.test(pattern)
    ) {
      problems.push(
        problemAt(site, 'E_FILE', path, `\`${pattern}\` leads out of the dataset folder`, 'Only files of the folder are read.'),
      );
    } else if (literal && pattern === REKEY) {
      // Read whether it is named or not
    } else if (literal && !READABLE.test(pattern)) {
      problems.push(
        problemAt(
          site,
          'E_FILE',
          path,
          `\`${pattern}\` is neither YAML nor NDJSON`,
          'Files are read when their name ends in .yaml, .yml or .ndjson.',
        ),
      );
    } else if (literal && files.includes(pattern)) {
      chosen.add(pattern);
    } else {
      const found = candidates.filter((file) => fits(pattern, file));
      for (const file of found) chosen.add(file);
      const near = literal ? suggest(pattern, candidates) : null;
      if (found.length === 0)
        problems.push(problemAt(site, 'E_FILE', path, `no file fits \`${pattern}\``, near === null ? undefined : `Did you mean ${near}?`));
    }
  }
  for (const file of candidates) {
    if (!chosen.has(file))
      problems.push(
        problemAt({ file, line: 0, column: 0 }, 'W_UNUSED', '', 'the file is not read: no pattern of `read:` in dataset.yaml fits it'),
      );
  }
  for (const file of files) {
    if (!file.endsWith('.seals.yaml')) continue;
    const base = file.slice(0, -'.seals.yaml'.length);
    if (!files.includes(`${base}.yaml`) && !files.includes(`${base}.yml`))
      problems.push(problemAt({ file, line: 0, column: 0 }, 'W_UNUSED', '', 'the seals belong to no file'));
  }
  return { files: [...chosen].sort(), problems };
}
