// Generated from src/api/refusal.ts by `npm run generate`. Do not edit.

/** Every `extensions.code` of an answer. */
export const SERVER_CODES = [
  'BAD_USER_INPUT',
  'BAD_CURSOR',
  'AMBIGUOUS_NAME',
  'UNAUTHENTICATED',
  'QUERY_TOO_COMPLEX',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'TIMEOUT',
  'OVERLOADED',
  'DATABASE_UNAVAILABLE',
  'INTERNAL',
] as const;

/** The code of what the server refused or could not do. */
export type ServerCode = (typeof SERVER_CODES)[number];
