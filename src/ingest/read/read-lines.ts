import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../model/problem.js';
import type { Rec } from '../../model/record.js';
import type { Intake } from '../check.js';
import { openProblems, type ProblemList } from '../problem-list.js';
import type { ReadProgress } from '../read-dataset.js';
import type { RecordStore } from '../store/record-store.js';
import { fileInside } from './inside.js';
import type { SeedLimits } from './limits.js';
import { recordLines } from './record-lines.js';

/** NDJSON files to read, and where everything goes. */
export interface LineReading {
  readonly folder: string;
  readonly files: readonly string[];
  readonly limits: SeedLimits;
  readonly store: RecordStore;
  readonly intake: Intake;
  readonly problems: ProblemList;
  /** Lines with a fault, by `file:line`. */
  readonly badLines: Map<string, string>;
  readonly onProgress: ((progress: ReadProgress) => void) | undefined;
}

/** What reading lines led to, besides records and problems. */
export interface LinesRead {
  readonly digests: ReadonlyMap<string, string>;
  readonly duplicates: readonly Problem[];
  /** SEEDS_CHANGED when one of the files is no longer what it was when it was begun. */
  readonly confirm: () => void;
}

/** Most of a line with a fault that is kept, in UTF-16 units. */
const KEPT = 4_000;
/** Lines between two news of how far it is. */
const OFTEN = 1_000;

/** Reads every line of the files once, and leaves the records where they are. */
export async function readLines(order: LineReading): Promise<LinesRead> {
  const { folder, files, limits, store, intake, problems, badLines, onProgress } = order;
  const digests = new Map<string, string>();
  const duplicates = openProblems();
  const taken: number[] = [];
  const sizes = await Promise.all(files.map((file) => sizeOf(folder, file)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  let count = 0;
  for (const [i, file] of files.entries()) {
    const inside = await fileInside(folder, file);
    const number = 'fault' in inside ? -1 : store.addFile(file, inside.path);
    if (number !== -1) taken.push(number);
    const lines = recordLines(folder, file, limits);
    for (let next = await lines.next(); ; next = await lines.next()) {
      if (next.done) {
        if (next.value !== null) digests.set(file, next.value);
        break;
      }
      const { record, line, byte, text } = next.value;
      if (record !== null) duplicates.add(intake.line(record, { file: number, line, byte }));
      if (next.value.problems.length > 0 && problems.add(next.value.problems) && text !== '')
        badLines.set(`${file}:${line}`, text.slice(0, KEPT));
      count += 1;
      if (count % OFTEN === 0) onProgress?.({ phase: 'read', records: count, part: total === 0 ? 1 : (before + byte) / total });
    }
    if (number !== -1) store.confirm(number);
    before += sizes[i] ?? 0;
  }
  onProgress?.({ phase: 'read', records: count, part: 1 });
  const confirm = () => {
    for (const number of taken) store.confirm(number);
  };
  return { digests, duplicates: duplicates.sorted(), confirm };
}

/** The records of the files that seed files may name by a slug. They are held in memory, since names are asked for in any order. */
export async function recordsToName(folder: string, files: readonly string[], limits: SeedLimits): Promise<readonly Rec[]> {
  const found: Rec[] = [];
  for (const file of files) {
    for await (const { record } of recordLines(folder, file, limits)) {
      if (record !== null && record.record.kind !== 'assertion' && record.record.kind !== 'response') found.push(record.record);
    }
  }
  return found;
}

async function sizeOf(folder: string, file: string): Promise<number> {
  return stat(join(folder, file)).then(
    ({ size }) => size,
    () => 0,
  );
}
