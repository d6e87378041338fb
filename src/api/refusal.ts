import { GraphQLError } from 'graphql';
import { AppError, type ErrorCode } from '../errors.js';

/** Every `extensions.code` that an answer can carry, with the HTTP status when nothing else could be answered. */
export const API_CODES = {
  BAD_USER_INPUT: 400,
  BAD_CURSOR: 400,
  AMBIGUOUS_NAME: 400,
  UNAUTHENTICATED: 401,
  QUERY_TOO_COMPLEX: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  TIMEOUT: 504,
  OVERLOADED: 503,
  DATABASE_UNAVAILABLE: 503,
  INTERNAL: 500,
} as const;

/** The code of a failed field or request. */
export type ApiCode = keyof typeof API_CODES;

/** What a limit is called, what it allows and what was asked for; goes into `extensions.limit`. */
export interface Exceeded {
  readonly name: string;
  readonly allowed: number;
  readonly found?: number;
}

/** A request that is refused, as graphql-js reports it. `status` is only given where it differs from the code's own. */
export function refusal(code: ApiCode, message: string, more: { readonly limit?: Exceeded; readonly status?: number } = {}): GraphQLError {
  const { limit, status } = more;
  return new GraphQLError(message, {
    extensions: { code, ...(limit === undefined ? {} : { limit }), http: { status: status ?? API_CODES[code] } },
  });
}

/** Whatever was thrown while a request was answered, as a GraphQLError with a status; what nobody named stays unnamed and is masked later. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof AppError) {
    const code = APP_CODES[error.code];
    return code === undefined ? error : refusal(code, code === 'DATABASE_UNAVAILABLE' ? DATABASE_AWAY : error.message);
  }
  if (!(error instanceof GraphQLError) || !isApiCode(error.extensions.code) || error.extensions.http !== undefined) return error;
  const { message, nodes, extensions } = error;
  return new GraphQLError(message, {
    ...(nodes === undefined ? {} : { nodes }),
    extensions: { ...extensions, http: { status: API_CODES[error.extensions.code] } },
  });
}

/** Whether this is one of our codes. */
export function isApiCode(code: unknown): code is ApiCode {
  return typeof code === 'string' && Object.hasOwn(API_CODES, code);
}

/** Where the database is stays between the server and its log. */
const DATABASE_AWAY = 'The database cannot be reached at the moment. Try again shortly; this server goes on by itself when it is back.';

const APP_CODES: Partial<Record<ErrorCode, ApiCode>> = {
  TIMEOUT: 'TIMEOUT',
  DATABASE_OVERLOADED: 'OVERLOADED',
  DATABASE_UNREACHABLE: 'DATABASE_UNAVAILABLE',
  DATABASE_AUTH: 'DATABASE_UNAVAILABLE',
  DATABASE_NAME: 'DATABASE_UNAVAILABLE',
  DATABASE_FAILED: 'DATABASE_UNAVAILABLE',
};
