import type { Problem } from '../model/problem.js';
import { type Rec, recordShape } from '../model/record.js';
import type { Tree } from './read/tree.js';
import { noDuplicates } from './rules/no-duplicates.js';
import { RULES } from './rules/rules.js';
import type { DatasetFile } from './shapes/files.js';
import { type Draft, problemAt, type Sourced } from './sourced.js';
import { openWorld } from './world.js';

/** What the rules know besides the records. */
export interface CheckContext {
  readonly manifest: { readonly tree: Tree; readonly value: DatasetFile } | null;
  readonly today: string;
  /** False when some file could not be read: rules about what is missing are then silent. */
  readonly complete: boolean;
}

/** Drafts to records: the shape of each, no two with one id, and every rule of the model. */
export function check(
  drafts: readonly Draft[],
  context: CheckContext,
): { readonly records: readonly Sourced[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const shaped: (Sourced & { readonly derived: boolean })[] = [];
  for (const draft of drafts) {
    const parsed = recordShape.safeParse(compact(draft.record));
    if (parsed.success) shaped.push({ ...draft, record: parsed.data as Rec });
    else
      for (const issue of parsed.error.issues)
        problems.push(problemAt(draft, 'E_VALUE', `${draft.record.id} ${issue.path.join('.')}`.trim(), issue.message));
  }
  const { records, problems: duplicates } = noDuplicates(shaped);
  problems.push(...duplicates);
  const world = openWorld(records, context);
  for (const rule of RULES) problems.push(...rule(world));
  return { records, problems };
}

/** The same value without keys that hold nothing, so that equal content has one digest. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, compact(one)]])));
}
