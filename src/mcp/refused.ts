/** Why a tool gives no answer. It goes to the assistant as JSON, marked as an error. */
export interface Refused {
  readonly code: string;
  readonly message: string;
  /** What to do next, where it is not the code's own. */
  readonly advice?: string;
  /** Arguments that do not fit, each with the reason. */
  readonly problems?: readonly { readonly argument: string; readonly problem: string }[];
  /** Ids of records that may be meant, nearest first. */
  readonly didYouMean?: readonly string[];
  /** Which limit, and what it allows. */
  readonly limit?: object;
}

/** What to do about each refusal; codes of the API that are not here are told with the last of these. */
export const ADVICE = {
  BAD_ARGUMENTS: 'Mend the arguments that are named and call the tool again; its inputSchema says what it takes.',
  NOT_FOUND: 'Take an id from didYouMean, or look for the record with onrecord_search. Ids are never guessed.',
  BAD_CURSOR: 'Call the tool again with the same arguments and without cursor: pages begin anew.',
  QUERY_TOO_COMPLEX: 'Ask for fewer results with limit, or for a record with less behind it.',
  TIMEOUT: 'Ask for fewer results with limit, or try again in a moment.',
  OVERLOADED: 'Try again in a moment.',
  DATABASE_UNAVAILABLE: 'Try again shortly. If it stays, whoever runs the server looks whether its database runs.',
  INTERNAL: 'Try again. If it stays, whoever runs the server finds the cause in its log.',
} as const;

/** The advice for a refusal. */
export function adviceFor({ code, advice }: Refused): string {
  return advice ?? (Object.hasOwn(ADVICE, code) ? ADVICE[code as keyof typeof ADVICE] : ADVICE.INTERNAL);
}
