import { AppError } from '../errors.js';
import { type OperationName, type Operations, operationText } from './operations.js';
import type { Refused } from './refused.js';

/** Asks an operation of the API within this process, as /graphql would answer it: the status and the JSON text of the answer. */
export type Ask = (
  source: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
) => Promise<{ readonly status: number; readonly body: string }>;

/** The data of an answer, or why there is none. */
export type Answer<N extends OperationName> =
  | { readonly data: Operations[N][0]; readonly refused: null }
  | { readonly data: null; readonly refused: Refused };

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string; readonly limit?: object } }[];
}

/** Asks one of our operations. What the graph or the API refuses is a value; anything else is thrown. */
export async function askOperation<N extends OperationName>(
  ask: Ask,
  name: N,
  variables: Operations[N][1],
  signal: AbortSignal,
): Promise<Answer<N>> {
  try {
    const { body } = await ask(operationText(name), variables, signal);
    const { data, errors } = JSON.parse(body) as Body;
    const error = errors?.[0];
    if (error === undefined && data) return { data: data as Operations[N][0], refused: null };
    const { code = 'INTERNAL', limit } = error?.extensions ?? {};
    const message = error?.message ?? 'There is no answer.';
    return { data: null, refused: { code, message, ...(limit === undefined ? {} : { limit }) } };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { data: null, refused: { code: error.code, message: error.message, advice: error.help } };
  }
}
