import type { ServerCode } from './generated/server-codes.js';

/** What can go wrong on this side or on the way, beside what the server answers. */
export const CLIENT_CODES = [
  'BAD_OPTION',
  'WRONG_ADDRESS',
  'NETWORK',
  'TIMED_OUT',
  'ABORTED',
  'UNAVAILABLE',
  'NOT_GRAPHQL',
  'ANSWER_TOO_LARGE',
  'UNKNOWN_CODE',
  'NOT_A_LIST',
  'NOTHING_THERE',
  'IN_CIRCLES',
  'GRAPH_CHANGED',
] as const;

/** The code of a failure that the client found itself. */
export type ClientCode = (typeof CLIENT_CODES)[number];

/** Every code that an `OnrecordError` can have. */
export type OnrecordCode = ServerCode | ClientCode;

/** What to do about each. A new code of the server does not compile until it stands here. */
export const ADVICE: Readonly<Record<OnrecordCode, string>> = {
  BAD_USER_INPUT: 'Mend the variable or argument that the message names; schema.graphql says what may be asked.',
  BAD_CURSOR: 'Begin the list anew: a cursor is only good for the list, order and filter that it came from.',
  AMBIGUOUS_NAME: 'Ask by one of the ids that the message names.',
  UNAUTHENTICATED: "Give the server's token as `token`.",
  QUERY_TOO_COMPLEX: 'Ask for smaller pages, or in several requests; `extensions.limit` says what is allowed.',
  GRAPHQL_PARSE_FAILED: 'Mend the text of the document at `locations`.',
  GRAPHQL_VALIDATION_FAILED: 'Mend the document at `locations`; a schema.graphql of the same version as the server says what there is.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Send the text of the document; the server remembers what it was asked by itself.',
  TIMEOUT: 'Ask for less at once, or have the server allow more with ONRECORD_QUERY_SECONDS.',
  OVERLOADED: 'Ask again after `retryAfter` seconds, and less at once.',
  DATABASE_UNAVAILABLE: 'Ask again after `retryAfter` seconds; the server goes on by itself when its database is back.',
  INTERNAL: "Report `extensions.requestId` to whoever runs the server: its log holds the cause. It's a bug in onrecord.",
  BAD_OPTION: 'Mend the option that the message names.',
  WRONG_ADDRESS: 'Give the address of the API as `url`, such as http://localhost:4000/graphql.',
  NETWORK: 'Check that the server runs and that the address is right, and ask again.',
  TIMED_OUT: 'Ask for less at once, or allow more time with `timeoutMs`.',
  ABORTED: 'Nothing: it was ended on this side.',
  UNAVAILABLE: 'Ask again after `retryAfter` seconds: something between here and the server does not let requests through at the moment.',
  NOT_GRAPHQL: 'Look what answers at this address: it is no GraphQL, or an answer that was cut off or changed on its way.',
  ANSWER_TOO_LARGE: 'Ask for smaller pages, or allow more with `maxBytes`.',
  UNKNOWN_CODE: 'Update the client: the server is newer. `extensions.code` holds its code.',
  NOT_A_LIST: 'Let the path lead to a connection that selects `pageInfo { hasNextPage endCursor }` and takes `after: $after`.',
  NOTHING_THERE: 'Check the id or name in the variables.',
  IN_CIRCLES: 'Report it to whoever runs the server: a list came to the same cursor again.',
  GRAPH_CHANGED: 'Begin the walk anew, or give `onChange` to go on and be told.',
};
