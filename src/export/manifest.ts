import type { DatasetEntry } from '../graph/standing-records.js';
import { KINDS } from '../model/kind.js';
import { type Counts, expected } from './counts.js';

/** The text of dataset.yaml: what the dataset is, which files it has, and that nothing of it may be missing. `reviewers` are ids that its records name. */
export function manifestOf({ id, title, licence, curators }: DatasetEntry, counts: Counts, reviewers: ReadonlySet<string>): string {
  const slug = id.slice('dataset:'.length);
  const known = new Map(curators.map((curator) => [curator.id, curator.name]));
  for (const reviewer of [...reviewers].sort()) if (!known.has(reviewer)) known.set(reviewer, reviewer);
  const files = KINDS.filter((kind) => counts.kinds.has(kind)).map((kind) => `${kind}.ndjson`);
  return [
    '# Written by `onrecord export --format seeds` from a graph.',
    `dataset: ${slug}`,
    `title: ${JSON.stringify(title ?? slug)}`,
    ...(licence === null ? [] : [`licence: ${JSON.stringify(licence)}`]),
    ...(known.size === 0 ? [] : [`curators: {${[...known].map(([key, name]) => `${key}: ${JSON.stringify(name)}`).join(', ')}}`]),
    `read: [${files.join(', ')}]`,
    'expect:',
    ...expected(counts)
      .filter(([, n]) => n > 0)
      .map(([word, n]) => `  ${word}: {min: ${n}}`),
    '',
  ].join('\n');
}
