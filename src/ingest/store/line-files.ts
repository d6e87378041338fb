import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { AppError } from '../../errors.js';

/** Files whose lines are read again, each by where it begins. */
export interface LineFiles {
  /** Takes a file in, as it is now; returns its number. */
  readonly add: (name: string, path: string) => number;
  readonly name: (file: number) => string;
  /** The line that begins at this byte, without its end. SEEDS_CHANGED when the file is no longer the one that was taken in. */
  readonly line: (file: number, byte: number) => Buffer;
  /** SEEDS_CHANGED when the file is no longer the one that was taken in. */
  readonly confirm: (file: number) => void;
}

/** Bytes that are read at once, and how many such pieces are kept. */
const PIECE = 65_536;
const KEPT = 256;

type Seen = Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs' | 'ino'>;

/** Opens an empty set of files. No file stays open between two readings. */
export function openLineFiles(): LineFiles {
  const files: { readonly name: string; readonly path: string; readonly seen: Seen }[] = [];
  const pieces = new Map<number, Buffer>();

  const known = (file: number) => {
    const found = files[file];
    if (found === undefined) throw new Error(`there is no file ${file}`);
    return found;
  };

  const changed = (name: string): AppError => new AppError('SEEDS_CHANGED', `${name} changed while it was being read.`);

  function confirm(file: number, now: Seen | null = null): void {
    const { name, path, seen } = known(file);
    const stats = now ?? statSync(path, { throwIfNoEntry: false });
    if (stats?.size !== seen.size || stats.mtimeMs !== seen.mtimeMs || stats.ctimeMs !== seen.ctimeMs || stats.ino !== seen.ino)
      throw changed(name);
  }

  function piece(file: number, at: number): Buffer {
    const key = file * 2 ** 32 + at;
    const kept = pieces.get(key);
    if (kept !== undefined) return kept;
    const read = load(file, at);
    pieces.set(key, read);
    const [oldest] = pieces.size > KEPT ? pieces.keys() : [];
    if (oldest !== undefined) pieces.delete(oldest);
    return read;
  }

  function load(file: number, at: number): Buffer {
    const { name, path, seen } = known(file);
    let handle: number;
    try {
      handle = openSync(path, 'r');
    } catch {
      throw changed(name);
    }
    try {
      confirm(file, fstatSync(handle));
      const buffer = Buffer.allocUnsafeSlow(Math.min(PIECE, Math.max(0, seen.size - at * PIECE)));
      for (let filled = 0; filled < buffer.length; ) {
        const got = readSync(handle, buffer, filled, buffer.length - filled, at * PIECE + filled);
        if (got === 0) throw changed(name);
        filled += got;
      }
      return buffer;
    } finally {
      closeSync(handle);
    }
  }

  return {
    add: (name, path) => {
      const { size, mtimeMs, ctimeMs, ino } = statSync(path);
      files.push({ name, path, seen: { size, mtimeMs, ctimeMs, ino } });
      return files.length - 1;
    },
    name: (file) => known(file).name,
    line: (file, byte) => {
      const { size } = known(file).seen;
      const parts: Buffer[] = [];
      for (let at = byte; at < size; ) {
        const whole = piece(file, Math.floor(at / PIECE));
        const from = at % PIECE;
        const end = whole.indexOf(10, from);
        parts.push(whole.subarray(from, end === -1 ? whole.length : end));
        if (end !== -1) break;
        at += whole.length - from;
      }
      return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
    },
    confirm: (file) => confirm(file),
  };
}
