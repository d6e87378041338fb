import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, say } from '../answer.js';
import { idInPath, recordPath } from './addresses.js';

/** One record as a file, in several formats; whoever starts the server knows how they are made. */
export interface RecordFiles {
  /** The media type of each format, by the ending of its address. */
  readonly mediaTypes: Readonly<Record<string, string>>;
  /** A mark of all that can be had, which changes when an ingest may have changed any of it. */
  readonly edition: () => Promise<string>;
  /** The text, the id under which the record stands today, or null where there is none. Limits refuse with an error that has a `status`. */
  readonly read: (id: string, ending: string, address: string) => Promise<{ readonly text: string } | { readonly movedTo: string } | null>;
  /** A sentence in the format's own kind. */
  readonly say: (ending: string, sentence: string) => string;
  /** The status and words of a refusal; null of what nobody foresaw. */
  readonly refused: (error: unknown) => { readonly status: number; readonly message: string } | null;
}

/** The record and the ending that a path names: `/record/claim:x.md`; null where it names none. */
export function recordFileAt(path: string, files: RecordFiles | undefined): { readonly id: string; readonly ending: string } | null {
  const at = path.lastIndexOf('.');
  const ending = path.slice(at + 1);
  const id = idInPath(path.slice(0, Math.max(at, 0)));
  return files === undefined || id === null || !Object.hasOwn(files.mediaTypes, ending) ? null : { id, ending };
}

/** A format that a page's record can be had in, and its address. */
export interface Alternate {
  readonly name: string;
  readonly mediaType: string;
  readonly href: string;
}

const NAMES: Readonly<Record<string, string>> = { jsonld: 'JSON-LD', ttl: 'Turtle', csv: 'CSV', md: 'Markdown' };
/** What has a page and is no record: a rule made it, or it is what records are of. */
const NO_RECORDS = /^(?:comparison|dataset):/;

/** What the record of a page can be had as besides the page, JSON first; nothing where the page is of no record. */
export function alternatesOf(path: string, files: RecordFiles | undefined): readonly Alternate[] {
  const id = idInPath(path);
  if (files === undefined || id === null || NO_RECORDS.test(id)) return [];
  const others = Object.entries(files.mediaTypes).map(([ending, mediaType]) => ({ name: NAMES[ending] ?? ending, mediaType, ending }));
  const all = [{ name: 'JSON', mediaType: 'application/json', ending: 'json' }, ...others];
  return all.map(({ name, mediaType, ending }) => ({
    name,
    mediaType: mediaType.split(';', 1)[0] ?? '',
    href: `${recordPath(id)}.${ending}`,
  }));
}

/** The same as a Link header. */
export function linkHeader(alternates: readonly Alternate[]): string {
  return alternates.map(({ mediaType, href }) => `<${href}>; rel="alternate"; type="${mediaType}"`).join(', ');
}

/** Sends one record as a file: 304 where the visitor has it, 308 where it has another id today, 404 where there is none. */
export async function sendRecordFile(
  { request, response, origin }: { readonly request: IncomingMessage; readonly response: ServerResponse; readonly origin: string },
  { id, ending }: { readonly id: string; readonly ending: string },
  files: RecordFiles,
): Promise<void> {
  const type = { 'content-type': files.mediaTypes[ending] ?? 'text/plain; charset=utf-8' };
  const refuse = (status: number, sentence: string, headers = {}) =>
    answer(response, status, { ...type, 'cache-control': 'no-store', ...headers }, files.say(ending, sentence));
  try {
    const etag = `"${await files.edition()}-${ending}"`;
    const kept = { etag, 'cache-control': 'no-cache' };
    if (matches(request.headers['if-none-match'], etag)) return answer(response, 304, kept, '');
    const found = await files.read(id, ending, `${origin}${recordPath(id)}`);
    if (found === null) return refuse(404, `There is no such record: ${id.slice(0, 300)}`);
    if ('text' in found) return answer(response, 200, { ...type, ...kept, link: `<${recordPath(id)}>; rel="canonical"` }, found.text);
    const location = `${recordPath(found.movedTo)}.${ending}`;
    say(response, 308, `See ${location}`, { location });
  } catch (error) {
    const refused = files.refused(error);
    if (refused === null) throw error;
    refuse(refused.status, refused.message, refused.status === 503 ? { 'retry-after': '5' } : {});
  }
}

function matches(asked: string | undefined, etag: string): boolean {
  return (asked ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
