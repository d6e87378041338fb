import { createHash } from 'node:crypto';
import type { SourceFragment } from './generated/requests.js';
import type { Refused } from './refused.js';

/** Where a page of a tool ended, and of what. */
export interface Place {
  /** Digest of the tool and its arguments. */
  readonly asked: string;
  /** Digest of the versions of all datasets. */
  readonly version: string;
  /** Cursor of the API; null where the whole list comes at once. */
  readonly after: string | null;
  /** How many records came before. */
  readonly before: number;
}

/** Longest cursor that is read, in characters. */
export const LONGEST_CURSOR = 2_000;

/** A place as text that says nothing to anybody but this server. */
export function writeCursor({ asked, version, after, before }: Place): string {
  return Buffer.from(JSON.stringify([asked, version, after, before])).toString('base64url');
}

/** The place in a cursor, which must have been made for this question. */
export function readCursor(text: string, asked: string): Place | Refused {
  const parts = partsOf(text);
  if (parts === null) return { code: 'BAD_CURSOR', message: 'The cursor is none of this server, or was changed.' };
  const [its, version, after, before] = parts;
  if (its !== asked) return { code: 'BAD_CURSOR', message: 'The cursor belongs to another tool or to other arguments.' };
  return { asked: its, version, after, before };
}

/** The refusal of a cursor from another version of the graph. */
export const OUTDATED: Refused = {
  code: 'BAD_CURSOR',
  message: 'The cursor is from another version of the dataset: records were ingested since. Pages of two versions do not fit together.',
};

/** The first 12 hexadecimal digits of the digest of what was asked, `limit` and `cursor` apart. */
export function askedDigest(tool: string, args: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(args).filter(([name, value]) => name !== 'limit' && name !== 'cursor' && value !== undefined);
  return digest(JSON.stringify([tool, given.sort(([a], [b]) => (a < b ? -1 : 1))]));
}

/** The same of the versions of all datasets. */
export function versionDigest(datasets: readonly SourceFragment[]): string {
  return digest(
    datasets
      .map(({ id, version }) => `${id} ${version}`)
      .sort()
      .join('\n'),
  );
}

function partsOf(text: string): readonly [string, string, string | null, number] | null {
  try {
    const [asked, version, after, before, ...more] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[];
    if (typeof asked !== 'string' || typeof version !== 'string' || more.length > 0) return null;
    if (after !== null && typeof after !== 'string') return null;
    return Number.isSafeInteger(before) && Number(before) > 0 ? [asked, version, after, Number(before)] : null;
  } catch {
    return null;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
