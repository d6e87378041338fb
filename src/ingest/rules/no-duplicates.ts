import { recordDigest } from '../../model/digest.js';
import type { Problem } from '../../model/problem.js';
import type { Sourced } from '../sourced.js';
import { problemAt } from '../sourced.js';

/** Keeps one record of every id. The same content twice is a warning (nothing, when the record was derived), another content an error; both name both places. */
export function noDuplicates(drafts: readonly (Sourced & { readonly derived: boolean })[]): {
  readonly records: readonly Sourced[];
  readonly problems: readonly Problem[];
} {
  const kept = new Map<string, Sourced & { readonly derived: boolean }>();
  const agents = new Map<string, Sourced>();
  const problems: Problem[] = [];
  for (const draft of drafts) {
    const { record } = draft;
    const first = kept.get(record.id);
    if (first === undefined) {
      kept.set(record.id, draft);
      const { kind, id } = record;
      if (kind !== 'person' && kind !== 'organization' && kind !== 'group') continue;
      const slug = id.slice(id.indexOf(':') + 1);
      const other = agents.get(slug);
      if (other === undefined) agents.set(slug, draft);
      else
        problems.push(
          problemAt(
            draft,
            'E_DUPLICATE_ID',
            id,
            `\`${slug}\` is also ${other.record.id} (${place(other)})`,
            'Agents share one set of slugs: choose another.',
          ),
        );
      continue;
    }
    if (recordDigest(first.record) !== recordDigest(record)) {
      problems.push(
        problemAt(
          draft,
          'E_DUPLICATE_ID',
          record.id,
          `${record.id} stands here and, with other content, at ${place(first)}`,
          hintFor(record.kind),
        ),
      );
    } else if (!draft.derived || !first.derived) {
      problems.push(
        problemAt(
          draft,
          'W_DUPLICATE_ID',
          record.id,
          `${record.id} stands here and, with the same content, at ${place(first)}`,
          'Take one of them away.',
        ),
      );
    }
  }
  return { records: [...kept.values()].map(({ record, file, line, column }) => ({ record, file, line, column })), problems };
}

function place({ file, line, column }: Sourced): string {
  return `${file}:${line}:${column}`;
}

function hintFor(kind: string): string {
  if (kind === 'assertion') return 'The same speaker says the same claim twice in this work: add `n: 2`, or put the passage under `also:`.';
  if (kind === 'response') return 'One assertion answers one target at most once.';
  return 'Keep one of them, or give one another slug.';
}
