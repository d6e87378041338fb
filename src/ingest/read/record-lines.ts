import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Problem } from '../../model/problem.js';
import type { Sourced } from '../sourced.js';
import { decode } from './decode.js';
import { fileInside } from './inside.js';
import { MAX_LINE, parseRecordLine } from './parse-record-line.js';

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
export async function* recordLines(folder: string, file: string): AsyncGenerator<RecordLine, string | null> {
  const inside = await fileInside(folder, file);
  if ('fault' in inside) {
    const problem: Problem = { code: 'E_FILE', severity: 'error', file, line: 0, column: 0, path: '', message: inside.fault };
    yield { line: 0, byte: 0, text: '', record: null, problems: [problem] };
    return null;
  }
  const hash = createHash('sha256');
  let rest: Buffer = Buffer.alloc(0);
  let line = 0;
  let byte = 0;
  for await (const chunk of createReadStream(inside.path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = rest.indexOf(10, from); end !== -1; end = rest.indexOf(10, from)) {
      const read = readLine(rest.subarray(from, end), file, ++line, byte + from);
      if (read !== null) yield read;
      from = end + 1;
    }
    byte += from;
    rest = rest.subarray(from);
    // A line without end must not fill the memory: what is kept of it is enough to refuse it.
    if (rest.length > 4 * MAX_LINE + 4) rest = rest.subarray(0, 4 * MAX_LINE + 4);
  }
  const last = readLine(rest, file, ++line, byte);
  if (last !== null) yield last;
  return hash.digest('hex');
}

function readLine(bytes: Buffer, file: string, line: number, byte: number): RecordLine | null {
  const decoded = decode(bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes, file);
  if (!('text' in decoded)) {
    const message = `${decoded.message.replace(/at byte \d+/, `at byte ${byte + decoded.column - 1}`)}`;
    return { line, byte, text: '', record: null, problems: [{ ...decoded, line, message }] };
  }
  const { text } = decoded;
  if (text.trim() === '') return null;
  const parsed = parseRecordLine(text, file, line);
  if ('record' in parsed) return { line, byte, text, record: { record: parsed.record, file, line, column: 1 }, problems: [] };
  const problems = parsed.problems.map((problem) => ({
    ...problem,
    message: `${problem.message} (line ${line}, byte ${byte + Math.max(0, problem.column - 1)})`,
  }));
  return { line, byte, text, record: null, problems };
}
