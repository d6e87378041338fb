import type { IncomingMessage } from 'node:http';

/** A request as nearly every client writes it: POST of JSON with nothing that has to be negotiated. */
export interface PlainRequest {
  readonly source: string;
  readonly name: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The plain request in a body that was read; null where Apollo has to look: other methods, media types, members or types of theirs. */
export function plainRequest({ method, headers }: IncomingMessage, body: unknown): PlainRequest | null {
  if (method !== 'POST' || !takesPlainJson(headers.accept) || !isObject(body)) return null;
  const { query, operationName: name = null, variables, extensions, ...others } = body;
  if (typeof query !== 'string' || (name !== null && typeof name !== 'string') || name === '') return null;
  if ((extensions ?? null) !== null || Object.keys(others).length > 0) return null;
  if ((variables ?? null) !== null && !isObject(variables)) return null;
  return { source: query, name, variables: (variables ?? {}) as Readonly<Record<string, unknown>> };
}

/** Whether `application/json` is what Apollo would answer in. */
function takesPlainJson(accept: string | undefined): boolean {
  return accept === undefined || accept === '*/*' || (/^application\/json(?:,|$)/.test(accept) && !accept.includes('graphql-response'));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
