import { readdir } from 'node:fs/promises';
import type { Dataset } from '../model/dataset.js';
import { type Problem, sortProblems } from '../model/problem.js';
import type { Renames } from '../model/rename-id.js';
import { check } from './check.js';
import { expand, type SeedFile } from './expand/expand.js';
import { chooseFiles } from './read/choose-files.js';
import { listFiles } from './read/list-files.js';
import { readManifest } from './read/read-manifest.js';
import { REKEY, readRekey } from './read/read-rekey.js';
import { readSeedFile } from './read/read-seed-file.js';
import { recordLines } from './read/record-lines.js';
import { renamesLeadOn } from './rules/renames-lead-on.js';
import { sortRecords } from './sort-records.js';
import { problemAt, type Sourced } from './sourced.js';

/** Limits and circumstances of a reading. */
export interface ReadOptions {
  /** Largest YAML file, in bytes. */
  readonly maxFileBytes?: number;
  /** The day of the reading: what lies after it is in the future. */
  readonly today?: string;
}

/** A dataset as its files state it, with every fault of theirs. With an error among the problems, `records` must not be written. */
export interface DatasetReading {
  readonly dataset: Dataset | null;
  readonly records: readonly Sourced[];
  readonly problems: readonly Problem[];
  /** The lines that problems point at, by `file:line`. */
  readonly lines: ReadonlyMap<string, string>;
  /** Explicit ids that were renamed, old to new. */
  readonly renames: Renames;
  /** Each file with the digest of the bytes that were read. */
  readonly sources: readonly { readonly file: string; readonly sha256: string }[];
}

/** Reads a dataset folder: dataset.yaml and the files that it lists, to a checked list of records in the order of writing. Bad data is a problem, never thrown. */
export async function readDataset(folder: string, options: ReadOptions = {}): Promise<DatasetReading> {
  const { maxFileBytes = 10_000_000, today = new Date().toISOString().slice(0, 10) } = options;
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const badLines = new Map<string, string>();
  const sources: { file: string; sha256: string }[] = [];

  const exists = await readdir(folder).then(
    () => true,
    () => false,
  );
  if (!exists) problems.push(problemAt({ file: 'dataset.yaml', line: 0, column: 0 }, 'E_FILE', '', `there is no folder ${folder}`));
  const manifest = exists ? await readManifest(folder, maxFileBytes) : null;
  if (manifest !== null) problems.push(...manifest.problems);
  if (manifest?.source) {
    texts.set(manifest.source.file, manifest.source.text);
    sources.push({ file: manifest.source.file, sha256: manifest.source.sha256 });
  }
  const value = manifest?.content?.value ?? null;
  const there = manifest?.content == null ? [] : await listFiles(folder);
  const chosen =
    manifest?.content == null ? { files: [], problems: [] } : chooseFiles(manifest.content.tree, manifest.content.value.read, there);
  problems.push(...chosen.problems);
  const rekey = there.includes(REKEY) ? await readRekey(folder, maxFileBytes) : null;
  if (rekey !== null) problems.push(...rekey.problems);
  if (rekey?.source) {
    texts.set(REKEY, rekey.source.text);
    sources.push({ file: REKEY, sha256: rekey.source.sha256 });
  }

  const seeds: SeedFile[] = [];
  const records: Sourced[] = [];
  for (const file of chosen.files) {
    if (file.endsWith('.ndjson')) {
      const lines = recordLines(folder, file);
      for (let next = await lines.next(); ; next = await lines.next()) {
        if (next.done) {
          if (next.value !== null) sources.push({ file, sha256: next.value });
          break;
        }
        if (next.value.record !== null) records.push(next.value.record);
        for (const problem of next.value.problems) {
          problems.push(problem);
          badLines.set(`${file}:${problem.line}`, next.value.text);
        }
      }
      continue;
    }
    const read = await readSeedFile(folder, file, maxFileBytes);
    problems.push(...read.problems);
    if (read.source !== null) {
      texts.set(file, read.source.text);
      sources.push({ file, sha256: read.source.sha256 });
    }
    if (read.seed !== null) seeds.push(read.seed);
  }

  // A file that cannot be read would make every reference into it dangle: those are told once it can.
  const complete = !problems.some(({ severity }) => severity === 'error');
  const expanded = expand(
    seeds,
    records.map((one) => ({ ...one, derived: false })),
    value?.reviewed,
  );
  const checked = check(expanded.drafts, { manifest: manifest?.content ?? null, today, complete });
  const ids = new Set(checked.records.map(({ record }) => record.id));
  const renamed =
    rekey?.content == null || !complete
      ? null
      : renamesLeadOn({ tree: rekey.content.tree, pairs: rekey.content.value.rekey }, { has: (id) => ids.has(id), all: () => ids });
  const found = [
    ...problems,
    ...(renamed?.problems ?? []),
    ...(complete ? expanded.problems : expanded.problems.filter(({ code }) => code !== 'E_REFERENCE')),
    ...checked.problems,
  ];
  const all = sortProblems(distinct(found));
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
    records: sortRecords(checked.records),
    renames: renamed?.renames ?? new Map(),
    problems: all,
    lines: linesOf(all, texts, badLines),
    sources,
  };
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [
    ...new Map(
      problems.map((problem) => [JSON.stringify([problem.file, problem.line, problem.column, problem.code, problem.message]), problem]),
    ).values(),
  ];
}

function linesOf(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const lines = new Map(known);
  const split = new Map<string, readonly string[]>();
  for (const { file, line } of problems) {
    const text = texts.get(file);
    if (text === undefined || line === 0) continue;
    const all = split.get(file) ?? text.split(/\r?\n/);
    split.set(file, all);
    lines.set(`${file}:${line}`, all[line - 1] ?? '');
  }
  return lines;
}
