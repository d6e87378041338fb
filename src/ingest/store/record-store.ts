import { KINDS, type Kind } from '../../model/kind.js';
import { type Rec, recordShape } from '../../model/record.js';
import type { Site, Sourced } from '../sourced.js';
import { openColumn } from './column.js';
import { openIdTable } from './id-table.js';
import { openLineFiles } from './line-files.js';

/**
 * The records of a dataset by number, in the order in which they were added. Those of NDJSON files stay in their files: what is kept of
 * each is some sixty bytes outside of the heap.
 */
export interface RecordStore {
  readonly size: number;
  /** The number of the record with this id, or -1. */
  readonly find: (id: string) => number;
  /** As `find`, and sure of it: the record itself is looked at. */
  readonly same: (id: string) => number;
  /** A record with its place. SEEDS_CHANGED when its file is no longer what it was. */
  readonly at: (number: number) => Sourced;
  /** As `at`, for one that is looked at once: it is not kept in mind. */
  readonly read: (number: number) => Sourced;
  readonly idOf: (number: number) => string;
  readonly kindOf: (number: number) => Kind;
  readonly siteOf: (number: number) => Site;
  /** The content digest of a record. */
  readonly digestOf: (number: number) => string;
  /** All ids, for "did you mean"; none where there are too many to look at each. */
  readonly ids: () => Iterable<string>;
  /** How many there are of a kind. */
  readonly count: (kind: Kind) => number;
  /** Adds a record that stays in memory; all of them before the first line. */
  readonly hold: (record: Sourced, digest: string) => number;
  /** Adds a record that stays in its line. */
  readonly addLine: (record: Rec, digest: string, place: LinePlace) => number;
  /** Takes in a file, so that its lines can be added; returns its number. */
  readonly addFile: (name: string, path: string) => number;
  /** SEEDS_CHANGED when a file is no longer the one that was taken in. */
  readonly confirm: (file: number) => void;
}

/** Where a record's line is. */
export interface LinePlace {
  readonly file: number;
  readonly line: number;
  /** Offset of its first byte in the file. */
  readonly byte: number;
}

/** How many records of files are kept as they were last read. */
const KEPT = 4_096;
/** Most ids that "did you mean" looks at. */
const MOST_IDS = 100_000;
const DIGEST = 32;
const PIECE = 16_384;
const RANKS: ReadonlyMap<Kind, number> = new Map(KINDS.map((kind, rank) => [kind, rank]));

/** Opens an empty store. */
export function openRecordStore(): RecordStore {
  const ids = openIdTable();
  const kinds = openColumn((n) => new Uint8Array(n));
  const counts = new Map<Kind, number>();
  const digests: Buffer[] = [];
  const held: Sourced[] = [];
  const files = openLineFiles();
  const fileOf = openColumn((n) => new Uint16Array(n));
  const lineOf = openColumn((n) => new Uint32Array(n));
  const byteOf = openColumn((n) => new Float64Array(n));
  const recent = new Map<number, Sourced>();

  function add({ id, kind }: Rec, digest: string): number {
    const number = ids.add(id);
    kinds.push(RANKS.get(kind) ?? 0);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (number % PIECE === 0) digests.push(Buffer.allocUnsafeSlow(PIECE * DIGEST));
    digests.at(-1)?.write(digest, (number % PIECE) * DIGEST, 'hex');
    return number;
  }

  function siteOf(number: number): Site {
    const own = held[number];
    if (own !== undefined) return own;
    const at = number - held.length;
    return { file: files.name(fileOf.get(at)), line: lineOf.get(at), column: 1 };
  }

  function read(number: number): Sourced {
    const own = held[number] ?? recent.get(number);
    if (own !== undefined) return own;
    const place = number - held.length;
    return { record: recordIn(files.line(fileOf.get(place), byteOf.get(place))), ...siteOf(number) };
  }

  function idOf(number: number): string {
    const own = held[number] ?? recent.get(number);
    if (own !== undefined) return own.record.id;
    const place = number - held.length;
    return String((valueIn(files.line(fileOf.get(place), byteOf.get(place))) as { readonly id: unknown }).id);
  }

  function at(number: number): Sourced {
    const sourced = read(number);
    if (number < held.length || recent.has(number)) return sourced;
    recent.set(number, sourced);
    const [oldest] = recent.size > KEPT ? recent.keys() : [];
    if (oldest !== undefined) recent.delete(oldest);
    return sourced;
  }

  return {
    get size() {
      return ids.size;
    },
    find: (id) => ids.find(id),
    same: (id) => ids.find(id, (number) => at(number).record.id === id),
    at,
    read,
    idOf,
    kindOf: (number) => KINDS[kinds.get(number)] ?? 'place',
    siteOf,
    digestOf: (number) => {
      const from = (number % PIECE) * DIGEST;
      return digests[Math.floor(number / PIECE)]?.toString('hex', from, from + DIGEST) ?? '';
    },
    *ids() {
      if (ids.size > MOST_IDS) return;
      for (let number = 0; number < ids.size; number++) yield idOf(number);
    },
    count: (kind) => counts.get(kind) ?? 0,
    hold: (record, digest) => {
      if (byteOf.length > 0) throw new Error('a record after the first line');
      held.push(record);
      return add(record.record, digest);
    },
    addLine: (record, digest, { file, line, byte }) => {
      fileOf.push(file);
      lineOf.push(line);
      byteOf.push(byte);
      return add(record, digest);
    },
    addFile: files.add,
    confirm: files.confirm,
  };
}

/** A line that was found in order before. */
function recordIn(bytes: Buffer): Rec {
  return recordShape.parse(valueIn(bytes));
}

function valueIn(bytes: Buffer): unknown {
  const text = bytes.toString('utf8');
  return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
}
