import { setImmediate as turn } from 'node:timers/promises';
import { recordDigest } from '../model/digest.js';
import { KINDS, type Kind } from '../model/kind.js';
import type { Problem } from '../model/problem.js';
import { type Rec, recordShape } from '../model/record.js';
import type { ProblemList } from './problem-list.js';
import type { Tree } from './read/tree.js';
import { noDuplicates } from './rules/no-duplicates.js';
import { RULES } from './rules/rules.js';
import type { DatasetFile } from './shapes/files.js';
import { type Draft, problemAt, type Sourced } from './sourced.js';
import type { LinePlace, RecordStore } from './store/record-store.js';
import { type Found, openWorld, type Placed } from './world.js';

/** What the rules know besides the records. */
export interface CheckContext {
  readonly manifest: { readonly tree: Tree; readonly value: DatasetFile } | null;
  readonly today: string;
  /** False when some file could not be read: rules about what is missing are then silent. */
  readonly complete: boolean;
}

/** How records come in: each once, with what is wrong with it alone or beside those before it. */
export interface Intake {
  /** Takes the records of YAML files, whose shape is checked here; before any line. */
  readonly drafts: (drafts: readonly Draft[]) => readonly Problem[];
  /** Takes the record of a line, whose shape was checked. */
  readonly line: (sourced: Sourced, place: LinePlace) => readonly Problem[];
}

/** Opens the way into a store: shapes, and no two records with one id. */
export function openIntake(store: RecordStore): Intake {
  const derived = new Set<number>();
  const wasDerived = (number: number) => derived.has(number);
  return {
    drafts: (drafts) => {
      const faults: Problem[] = [];
      const duplicates: Problem[] = [];
      for (const draft of drafts) {
        const { file, line, column } = draft;
        const parsed = recordShape.safeParse(compact(draft.record));
        if (!parsed.success) {
          for (const issue of parsed.error.issues)
            faults.push(problemAt(draft, 'E_VALUE', `${draft.record.id} ${issue.path.join('.')}`.trim(), issue.message));
          continue;
        }
        const sourced: Sourced = { record: parsed.data as Rec, file, line, column };
        const digest = recordDigest(sourced.record);
        const { first, problems } = noDuplicates({ ...sourced, digest, derived: draft.derived }, store, wasDerived);
        duplicates.push(...problems);
        if (first !== -1) continue;
        const number = store.hold(sourced, digest);
        if (draft.derived) derived.add(number);
      }
      return [...faults, ...duplicates];
    },
    line: (sourced, place) => {
      const digest = recordDigest(sourced.record);
      const { first, problems } = noDuplicates({ ...sourced, digest, derived: false }, store, wasDerived);
      if (first === -1) store.addLine(sourced.record, digest, place);
      return problems;
    },
  };
}

/** Records that are shown to the rules before others get a turn. */
const AT_ONCE = 1_000;

/** Shows every record to every rule, once, and adds what they find. */
export async function applyRules(
  store: RecordStore,
  context: CheckContext,
  list: ProblemList,
  onProgress: (done: number) => void = () => undefined,
): Promise<void> {
  const world = openWorld(store, context);
  const visitors = RULES.map((rule) => rule(world));
  const shown = new Map<Kind, readonly ((one: never, number: number) => Found)[]>(
    KINDS.map((kind) => [kind, visitors.flatMap(({ each, on }) => [each, on?.[kind]].flatMap((see) => (see === undefined ? [] : [see])))]),
  );
  for (let number = 0; number < store.size; number++) {
    if (number % AT_ONCE === 0) {
      onProgress(number);
      await turn();
    }
    const one = store.read(number) as Placed<Kind>;
    for (const see of shown.get(one.record.kind) ?? []) {
      const found = see(one as never, number);
      if (found !== undefined && found.length > 0) list.add(found);
    }
  }
  onProgress(store.size);
  for (const { end } of visitors) if (end !== undefined) list.add(end());
}

/** The same value without keys that hold nothing, so that equal content has one digest. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, compact(one)]])));
}
