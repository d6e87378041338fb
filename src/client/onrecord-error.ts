import { ADVICE, type OnrecordCode } from './client-codes.js';

/** An error of an answer, as GraphQL has it. */
export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What may be known of a failure beside its code and its message. */
export interface FailureFacts {
  /** HTTP status, where there was an answer. */
  readonly status?: number | null;
  /** Seconds, from the header `retry-after`. */
  readonly retryAfter?: number | null;
  /** All errors of the answer; the first is the one that the error is made of. */
  readonly errors?: readonly AnsweredError[];
  /** What was answered beside the errors. */
  readonly data?: unknown;
  readonly cause?: unknown;
}

/** A failed request. `code` says what kind, `message` what happened and where, `advice` what to do next. */
export class OnrecordError extends Error {
  readonly code: OnrecordCode;
  /** HTTP status of the answer; null where there was none. */
  readonly status: number | null;
  /** After how many seconds to ask again, where the server says so. */
  readonly retryAfter: number | null;
  /** Which field of the answer failed. */
  readonly path: readonly (string | number)[] | null;
  /** Where in the document. */
  readonly locations: readonly { readonly line: number; readonly column: number }[];
  /** What the server tells beside the message, such as `limit` and `requestId`. */
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly errors: readonly AnsweredError[];
  /** What was answered beside the errors; null where nothing was. */
  readonly data: unknown;

  constructor(code: OnrecordCode, message: string, facts: FailureFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    const [first] = facts.errors ?? [];
    this.name = 'OnrecordError';
    this.code = code;
    this.status = facts.status ?? null;
    this.retryAfter = facts.retryAfter ?? null;
    this.path = first?.path ?? null;
    this.locations = first?.locations ?? [];
    this.extensions = first?.extensions ?? {};
    this.errors = facts.errors ?? [];
    this.data = facts.data ?? null;
  }

  /** One sentence on what to do next. */
  get advice(): string {
    return ADVICE[this.code];
  }
}
