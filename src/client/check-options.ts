import { addressOf } from './address.js';
import { OnrecordError } from './onrecord-error.js';

/** What the client asks of `fetch`; the one of Node and of browsers is such a one. */
export type Fetch = (url: string, request: FetchRequest) => Promise<FetchAnswer>;

/** A request as the client makes it. */
export interface FetchRequest {
  readonly method: 'POST';
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly signal: AbortSignal;
  readonly redirect: 'manual';
  readonly credentials: 'omit';
}

/** What the client reads of an answer. */
export interface FetchAnswer {
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | null };
  readonly body: ReadableStream<Uint8Array> | null;
}

/** How a client is made. */
export interface ClientOptions {
  /** The address of the API; of a server without a path, its `/graphql` is meant. */
  readonly url: string | URL;
  /** The server's token; travels as `authorization: Bearer`, and stands in no message. */
  readonly token?: string;
  /** How long one request may take, its answer included, in milliseconds. Default 60,000; Infinity for no end. */
  readonly timeoutMs?: number;
  /** The largest answer that is read, in bytes as they come out of compression. Default 100,000,000. */
  readonly maxBytes?: number;
  /** Headers of each request, such as those of a proxy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of the `fetch` of Node or of the browser. */
  readonly fetch?: Fetch;
}

/** Options that were looked at. */
export interface Settings {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly fetch: Fetch;
}

const DEFAULTS = { timeoutMs: 60_000, maxBytes: 100_000_000 } as const;

/** Options as the client takes them. BAD_OPTION or WRONG_ADDRESS for what cannot be sent; no message shows a token or a header's value. */
export function checkOptions(options: ClientOptions): Settings {
  const { url, token, timeoutMs = DEFAULTS.timeoutMs, maxBytes = DEFAULTS.maxBytes, headers = {} } = options;
  const given = Object.entries(headers).map(
    ([name, value]) => [header(name), plain(`headers.${name}`, value, /^[\t\x20-\x7e]*$/)] as const,
  );
  const bearer = token === undefined ? [] : [['authorization', `Bearer ${plain('token', token, /^[\x21-\x7e]+$/)}`] as const];
  return {
    url: addressOf(url),
    headers: Object.fromEntries([...given, ...bearer, ['accept', 'application/json'], ['content-type', 'application/json']]),
    timeoutMs: positive('timeoutMs', timeoutMs),
    maxBytes: positive('maxBytes', maxBytes),
    fetch: options.fetch ?? ((address, request) => fetch(address, request)),
  };
}

/** A length or time that can be waited for. */
export function positive(name: string, value: number): number {
  if (typeof value === 'number' && value > 0) return value;
  throw new OnrecordError('BAD_OPTION', `\`${name}\` must be a number above 0 (Infinity for no end), not ${value}.`);
}

function header(name: string): string {
  if (/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) return name.toLowerCase();
  throw new OnrecordError('BAD_OPTION', '`headers` holds a name that is none of HTTP.');
}

function plain(name: string, value: string, pattern: RegExp): string {
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw new OnrecordError('BAD_OPTION', `\`${name}\` holds what cannot stand in a header: nothing, a line break, or what is not ASCII.`);
}
