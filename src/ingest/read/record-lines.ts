import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Problem } from '../../model/problem.js';
import type { Sourced } from '../sourced.js';
import { decode } from './decode.js';
import { fileInside } from './inside.js';
import { LARGER, SEED_LIMITS, type SeedLimits } from './limits.js';
import { parseRecordLine } from './parse-record-line.js';

/** One line of an NDJSON file, read: its record, or why there is none. */
export interface RecordLine {
  readonly line: number;
  /** Offset of its first byte in the file. */
  readonly byte: number;
  readonly text: string;
  readonly record: Sourced | null;
  readonly problems: readonly Problem[];
}

/** Reads an NDJSON file line by line, so that its size does not matter. Blank lines, a byte-order mark and CRLF are fine. Returns the digest of the bytes read. */
export async function* recordLines(
  folder: string,
  file: string,
  limits: SeedLimits = SEED_LIMITS,
): AsyncGenerator<RecordLine, string | null> {
  const refused = (message: string): RecordLine => ({ line: 0, byte: 0, text: '', record: null, problems: [wholeFile(file, message)] });
  const inside = await fileInside(folder, file);
  if ('fault' in inside) {
    yield refused(inside.fault);
    return null;
  }
  // UTF-8 takes at most three bytes for each of the units that are counted: a line without end does not fill the memory.
  const most = 3 * limits.lineLength + 4;
  const hash = createHash('sha256');
  let held: Buffer[] = [];
  let length = 0;
  let line = 0;
  let byte = 0;
  let offset = 0;
  const take = (): RecordLine | null => {
    line += 1;
    const long = length > most;
    const bytes = long ? Buffer.alloc(0) : held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held);
    return long
      ? { line, byte, text: '', record: null, problems: [tooLong(file, line, byte, limits)] }
      : readLine(bytes, file, line, byte, limits);
  };
  const hold = (piece: Buffer): void => {
    length += piece.length;
    if (length > most) held = [];
    else held.push(piece);
  };
  try {
    for await (const chunk of createReadStream(inside.path) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      let from = 0;
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
        hold(chunk.subarray(from, end));
        const read = take();
        if (read !== null) yield read;
        from = end + 1;
        held = [];
        length = 0;
        byte = offset + from;
      }
      hold(chunk.subarray(from));
      offset += chunk.length;
    }
  } catch (error) {
    yield refused(`the file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
    return null;
  }
  const last = take();
  if (last !== null) yield last;
  return hash.digest('hex');
}

function wholeFile(file: string, message: string): Problem {
  return { code: 'E_FILE', severity: 'error', file, line: 0, column: 0, path: '', message };
}

function tooLong(file: string, line: number, byte: number, { lineLength }: SeedLimits): Problem {
  const message = `the line is longer than ${lineLength} characters (line ${line}, byte ${byte})`;
  return { code: 'E_SIZE', severity: 'error', file, line, column: 1, path: '', message, hint: LARGER.lineLength };
}

function readLine(bytes: Buffer, file: string, line: number, byte: number, limits: SeedLimits): RecordLine | null {
  const decoded = decode(bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes, file);
  if (!('text' in decoded)) {
    const message = `${decoded.message.replace(/at byte \d+/, `at byte ${byte + decoded.column - 1}`)}`;
    return { line, byte, text: '', record: null, problems: [{ ...decoded, line, message }] };
  }
  const { text } = decoded;
  if (text.trim() === '') return null;
  const parsed = parseRecordLine(text, file, line, limits);
  if ('record' in parsed) return { line, byte, text, record: { record: parsed.record, file, line, column: 1 }, problems: [] };
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0;
  const byteOf = (column: number): number => byte + mark + Buffer.byteLength(text.slice(0, Math.max(0, column - 1)), 'utf8');
  const problems = parsed.problems.map((problem) => ({
    ...problem,
    message: `${problem.message} (line ${line}, byte ${byteOf(problem.column)})`,
  }));
  return { line, byte, text, record: null, problems };
}
