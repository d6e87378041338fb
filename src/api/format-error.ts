import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { type Log, requestOf } from './answering.js';
import { type ApiCode, isApiCode } from './refusal.js';

/** Apollo's own codes that say the same as one of ours. */
const RENAMED: Readonly<Record<string, ApiCode>> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT',
};

/** Makes the formatter of errors: known ones keep message and code, all others are logged whole and masked behind the id of the request. */
export function errorFormatter(log: Log): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const given = formatted.extensions?.code;
    const code = typeof given === 'string' ? (RENAMED[given] ?? given) : given;
    const known = isApiCode(code) && code !== 'INTERNAL';
    const request = error instanceof Error ? requestOf.get(error) : undefined;
    if (request !== undefined) request.code ??= known ? code : request.signal.aborted ? 'CLIENT_GONE' : 'INTERNAL';
    if (known) return { ...formatted, extensions: { ...formatted.extensions, code } };
    const requestId = request?.requestId ?? randomUUID();
    const about = { err: rootOf(error), requestId, path: formatted.path };
    // Whoever has hung up is not waiting for an answer, and nothing is wrong here.
    if (request?.signal.aborted) log.debug(about, 'A client went away');
    else log.error(about, 'A request failed');
    return {
      message: `Something went wrong on this server. Its log names the cause under the request id ${requestId}.`,
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      extensions: { code: 'INTERNAL', requestId },
    };
  };
}

function rootOf(error: unknown): unknown {
  let here = error;
  while (here instanceof Error && 'originalError' in here && here.originalError instanceof Error) here = here.originalError;
  return here;
}
