import { readdir } from 'node:fs/promises';
import type { Dataset } from '../model/dataset.js';
import type { Problem } from '../model/problem.js';
import type { Renames } from '../model/rename-id.js';
import { applyRules, openIntake } from './check.js';
import { expand, type SeedFile } from './expand/expand.js';
import { missingAssertions } from './expand/missing-assertions.js';
import { type MoreProblems, openProblems } from './problem-list.js';
import { chooseFiles } from './read/choose-files.js';
import { SEED_LIMITS, type SeedLimits } from './read/limits.js';
import { listFiles } from './read/list-files.js';
import { readLines, recordsToName } from './read/read-lines.js';
import { readManifest } from './read/read-manifest.js';
import { REKEY, readRekey } from './read/read-rekey.js';
import { readSeedFile } from './read/read-seed-file.js';
import { type Records, recordsOf } from './records.js';
import { renamesLeadOn } from './rules/renames-lead-on.js';
import { problemAt } from './sourced.js';
import { openRecordStore, type RecordStore } from './store/record-store.js';

/** How far a reading is: `part` of its first way through the records or, once all are known, of the second, past the rules. */
export interface ReadProgress {
  readonly phase: 'read' | 'check';
  readonly records: number;
  /** From 0 to 1. */
  readonly part: number;
}

/** Limits and circumstances of a reading. */
export interface ReadOptions {
  /** How large files and their parts may be. */
  readonly limits?: SeedLimits;
  /** The day of the reading: what lies after it is in the future. */
  readonly today?: string;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** A dataset as its files state it, with every fault of theirs. With an error among the problems, `records` must not be written. */
export interface DatasetReading {
  readonly dataset: Dataset | null;
  readonly records: Records;
  readonly problems: readonly Problem[];
  /** Problems beyond those, where there are very many. */
  readonly more: MoreProblems;
  /** The lines that problems point at, by `file:line`. */
  readonly lines: ReadonlyMap<string, string>;
  /** Explicit ids that were renamed, old to new. */
  readonly renames: Renames;
  /** Each file with the digest of the bytes that were read. */
  readonly sources: readonly { readonly file: string; readonly sha256: string }[];
}

/**
 * Reads a dataset folder: dataset.yaml and the files that it lists, to checked records. What YAML files say is held in memory, records of
 * NDJSON files stay in them, so that their number hardly matters. Bad data is a problem, never thrown; SEEDS_CHANGED when a file changes
 * meanwhile.
 */
export async function readDataset(folder: string, options: ReadOptions = {}): Promise<DatasetReading> {
  const { limits = SEED_LIMITS, today = new Date().toISOString().slice(0, 10), onProgress } = options;
  const problems = openProblems();
  const texts = new Map<string, string>();
  const badLines = new Map<string, string>();
  const digests = new Map<string, string>();

  const exists = await readdir(folder).then(
    () => true,
    () => false,
  );
  if (!exists) problems.add([problemAt({ file: 'dataset.yaml', line: 0, column: 0 }, 'E_FILE', '', `there is no folder ${folder}`)]);
  const manifest = exists ? await readManifest(folder, limits) : null;
  if (manifest !== null) problems.add(manifest.problems);
  if (manifest?.source) {
    texts.set(manifest.source.file, manifest.source.text);
    digests.set(manifest.source.file, manifest.source.sha256);
  }
  const value = manifest?.content?.value ?? null;
  const there = manifest?.content == null ? [] : await listFiles(folder);
  const chosen =
    manifest?.content == null ? { files: [], problems: [] } : chooseFiles(manifest.content.tree, manifest.content.value.read, there);
  problems.add(chosen.problems);
  const rekey = there.includes(REKEY) ? await readRekey(folder, limits) : null;
  if (rekey !== null) problems.add(rekey.problems);
  if (rekey?.source) {
    texts.set(REKEY, rekey.source.text);
    digests.set(REKEY, rekey.source.sha256);
  }

  const seeds: SeedFile[] = [];
  const bulk = chosen.files.filter((file) => file.endsWith('.ndjson'));
  for (const file of chosen.files) {
    if (file.endsWith('.ndjson')) continue;
    const read = await readSeedFile(folder, file, limits);
    problems.add(read.problems);
    if (read.source !== null) {
      texts.set(file, read.source.text);
      digests.set(file, read.source.sha256);
    }
    if (read.seed !== null) seeds.push(read.seed);
  }

  const expanded = expand(seeds, seeds.length === 0 ? [] : await recordsToName(folder, bulk, limits), value?.reviewed);
  const store = openRecordStore();
  const intake = openIntake(store);
  const drafted = intake.drafts(expanded.drafts);
  const lines = await readLines({ folder, files: bulk, limits, store, intake, problems, badLines, onProgress });
  for (const [file, sha256] of lines.digests) digests.set(file, sha256);

  // A file that cannot be read would make every reference into it dangle: those are told once it can.
  const complete = !problems.hasErrors();
  const missing = missingAssertions(expanded.awaited, ...assertionsIn(expanded.drafts, store));
  const unresolved = [...expanded.problems, ...missing];
  problems.add(complete ? unresolved : unresolved.filter(({ code }) => code !== 'E_REFERENCE'));
  problems.add(drafted);
  problems.add(lines.duplicates);
  await applyRules(store, { manifest: manifest?.content ?? null, today, complete }, problems, (done) =>
    onProgress?.({ phase: 'check', records: done, part: store.size === 0 ? 1 : done / store.size }),
  );
  const renamed =
    rekey?.content == null || !complete
      ? null
      : renamesLeadOn(
          { tree: rekey.content.tree, pairs: rekey.content.value.rekey },
          { has: (id) => store.find(id) !== -1, all: store.ids },
        );
  if (renamed !== null) problems.add(renamed.problems);
  lines.confirm();
  const all = problems.sorted();
  return {
    dataset:
      value === null
        ? null
        : {
            id: `dataset:${value.dataset}`,
            title: value.title,
            licence: value.licence,
            curators: Object.entries(value.curators ?? {}).map(([id, name]) => ({ id, name })),
          },
    records: recordsOf(store),
    renames: renamed?.renames ?? new Map(),
    problems: all,
    more: problems.more(),
    lines: linesOf(all, texts, badLines),
    sources: [...digests].sort(byFileOrder(chosen.files)).map(([file, sha256]) => ({ file, sha256 })),
  };
}

/** dataset.yaml first, then as the files are read. */
function byFileOrder(files: readonly string[]): (a: readonly [string, string], b: readonly [string, string]) => number {
  const order = new Map(files.map((file, at) => [file, at]));
  return ([a], [b]) => (order.get(a) ?? -1) - (order.get(b) ?? -1);
}

/** Whether there is an assertion, and the ids of all records. */
function assertionsIn(
  drafts: ReturnType<typeof expand>['drafts'],
  store: RecordStore,
): readonly [isThere: (id: string) => boolean, ids: () => Iterable<string>] {
  // One whose shape is wrong is told as that, not as missing.
  const written = new Set(drafts.flatMap(({ record }) => (record.kind === 'assertion' ? [record.id] : [])));
  const isThere = (id: string) => {
    const number = written.has(id) ? -1 : store.find(id);
    return written.has(id) || (number !== -1 && store.kindOf(number) === 'assertion');
  };
  return [isThere, () => new Set([...written, ...store.ids()])];
}

function linesOf(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const lines = new Map(known);
  const wanted = new Map<string, Set<number>>();
  for (const { file, line } of problems) {
    if (line > 0 && texts.has(file)) wanted.set(file, (wanted.get(file) ?? new Set()).add(line));
  }
  for (const [file, numbers] of wanted) {
    // Problems are sorted by line: one way through the text finds them all.
    const text = texts.get(file) ?? '';
    let from = 0;
    let at = 1;
    for (const number of numbers) {
      for (; at < number && from < text.length; at++) from = text.indexOf('\n', from) + 1 || text.length;
      const end = text.indexOf('\n', from);
      lines.set(`${file}:${number}`, text.slice(from, end === -1 ? undefined : end).replace(/\r$/, ''));
    }
  }
  return lines;
}
