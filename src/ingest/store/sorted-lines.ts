import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Most lines that are sorted in memory. */
const AT_ONCE = 200_000;
const PIECE = 131_072;

/**
 * Lines (without line feeds) in the order of their UTF-16 units, however many: what does not fit into memory is sorted in pieces, which wait
 * in a temporary folder.
 */
export function* sortedLines(lines: Iterable<string>, most = AT_ONCE): Generator<string> {
  let folder: string | null = null;
  let some: string[] = [];
  const runs: string[] = [];
  try {
    for (const line of lines) {
      some.push(line);
      if (some.length < most) continue;
      folder ??= mkdtempSync(join(tmpdir(), 'onrecord-sort-'));
      const run = join(folder, `${runs.length}`);
      writeFileSync(run, `${some.sort().join('\n')}\n`, { mode: 0o600 });
      runs.push(run);
      some = [];
    }
    some.sort();
    yield* runs.length === 0 ? some : merged([...runs.map(linesIn), some.values()]);
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}

function* merged(sources: readonly Iterator<string>[]): Generator<string> {
  const heads = sources.map((source) => source.next());
  for (;;) {
    let least = -1;
    let text = '';
    for (const [at, head] of heads.entries()) {
      if (head.done || (least !== -1 && head.value >= text)) continue;
      least = at;
      text = head.value;
    }
    if (least === -1) return;
    yield text;
    heads[least] = sources[least]?.next() ?? { done: true, value: undefined };
  }
}

function* linesIn(path: string): Generator<string> {
  const handle = openSync(path, 'r');
  const piece = Buffer.allocUnsafe(PIECE);
  let rest = Buffer.alloc(0);
  try {
    for (let got = readSync(handle, piece); got > 0; got = readSync(handle, piece)) {
      const bytes = Buffer.concat([rest, piece.subarray(0, got)]);
      const end = bytes.lastIndexOf(10) + 1;
      rest = Buffer.from(bytes.subarray(end));
      if (end > 0) yield* bytes.toString('utf8', 0, end - 1).split('\n');
    }
  } finally {
    closeSync(handle);
  }
}
