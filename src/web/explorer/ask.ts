/**
 * Asks an operation of the API that serves the page, as /graphql would answer it: the status and the JSON text of the answer.
 */
export type Ask = (
  source: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<{ readonly status: number; readonly body: string }>;
