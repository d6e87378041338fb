import type { OnrecordCode } from './client-codes.js';
import { SERVER_CODES, type ServerCode } from './generated/server-codes.js';
import { type AnsweredError, OnrecordError } from './onrecord-error.js';

/** What an answer says of itself. */
export interface AnswerExtensions {
  /** How many nodes the operation might have brought, and how many are allowed. */
  readonly cost?: { readonly nodes: number; readonly limit: number };
  /** Which state of the graph it was read from; INGESTING when records changed meanwhile. */
  readonly graph?: GraphState;
}

/** A state of the graph: how many ingests had changed it, and the last of them. */
export interface GraphState {
  readonly version: number;
  readonly state: 'COMPLETE' | 'INGESTING';
  readonly run: string | null;
}

/** A whole answer. */
export interface Answer<Data> {
  readonly data: Data;
  readonly extensions: AnswerExtensions;
}

/** What came over HTTP. */
export interface Received {
  readonly status: number;
  readonly retryAfter: number | null;
  readonly text: string;
}

/** The data in an answer. Throws by the code of its first error, also where there is data beside it; else by what the answer is instead. */
export function readAnswer({ text, ...facts }: Received): Answer<unknown> {
  const answer = parsed(text);
  if (answer === null) throw notGraphql(facts, text);
  const { data = null, errors = [], extensions = {} } = answer;
  const [first] = errors;
  if (first !== undefined) throw new OnrecordError(codeOf(first), first.message, { ...facts, errors, data });
  if (data === null) throw notGraphql(facts, text);
  return { data, extensions };
}

interface GraphqlAnswer {
  readonly data?: object | null;
  readonly errors?: readonly AnsweredError[];
  readonly extensions?: AnswerExtensions;
}

/** An answer of GraphQL; null for anything else. */
function parsed(text: string): GraphqlAnswer | null {
  const value = json(text);
  if (!isObject(value) || !('data' in value || 'errors' in value)) return null;
  const { data, errors, extensions } = value;
  const fits =
    (data === undefined || data === null || isObject(data)) &&
    (errors === undefined || (Array.isArray(errors) && errors.every((each) => isObject(each) && typeof each.message === 'string'))) &&
    (extensions === undefined || isObject(extensions));
  return fits ? (value as GraphqlAnswer) : null;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function codeOf({ extensions }: AnsweredError): OnrecordCode {
  const code = extensions?.code;
  return SERVER_CODES.includes(code as ServerCode) ? (code as ServerCode) : 'UNKNOWN_CODE';
}

/** What an answer without GraphQL in it comes to, by its status: a proxy's page, another server, or half an answer. */
function notGraphql(facts: Omit<Received, 'text'>, text: string): OnrecordError {
  const { status } = facts;
  const told = `HTTP status ${status}, and what came is no answer of GraphQL${text === '' ? ' but empty' : ''}.`;
  if (status === 401 || status === 407) return new OnrecordError('UNAUTHENTICATED', told, facts);
  if (status === 0 || (status >= 300 && status < 400))
    return new OnrecordError('WRONG_ADDRESS', `The address leads on to another one (HTTP status ${status}).`, facts);
  if (status === 404 || status === 405 || status === 410) return new OnrecordError('WRONG_ADDRESS', told, facts);
  if ([429, 502, 503, 504].includes(status)) return new OnrecordError('UNAVAILABLE', told, facts);
  return new OnrecordError('NOT_GRAPHQL', told, facts);
}
