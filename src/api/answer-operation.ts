import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Limits } from '../config.js';
import type { Answered } from './answered.js';
import type { Answering, AnsweringContext } from './answering.js';
import type { PlainRequest } from './plain-request.js';
import type { OperationReader } from './read-operation.js';
import { isApiCode } from './refusal.js';
import { refusalBody } from './send.js';

/** What it takes to answer operations. */
export interface GraphqlOptions {
  readonly apollo: ApolloServer<AnsweringContext>;
  /** Answers what was asked before, past Apollo; null where it cannot. */
  readonly readKnown: OperationReader['readKnown'];
  readonly check: (source: string) => void;
  readonly limits: Limits;
  /** Smallest answer that is compressed, in bytes. */
  readonly compressFrom: number;
  /** Is told of every operation after it was answered. */
  readonly observe: (answering: Answering, answered: Answered) => void;
}

/** What goes back to whoever asked, before it is compressed. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An operation as it was asked, and as Apollo takes it; `plain` is null where only Apollo can tell what is asked. */
export interface AskedOperation {
  readonly plain: PlainRequest | null;
  readonly http: HTTPGraphQLRequest;
}

const PLAIN = { 'content-type': 'application/json; charset=utf-8' };

/** Answers one operation: past Apollo when it was asked before, else through it. */
export async function replyTo({ plain, http }: AskedOperation, options: GraphqlOptions, answering: Answering): Promise<Reply> {
  const known = plain === null ? null : await options.readKnown(plain, answering);
  if (known !== null) return { status: 200, headers: PLAIN, body: known };
  const answer = await options.apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: http, context: async () => ({ answering }) });
  const body = answer.body.kind === 'complete' ? answer.body.string : '';
  const status = answer.status ?? 200;
  if (status >= 400) answering.code ??= codeIn(body);
  return { status, headers: Object.fromEntries(answer.headers), body };
}

/** What `work` replies, or what refuses it. */
export async function orRefusal(answering: Answering, work: () => Promise<Reply>): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { code } = error.extensions;
    answering.code = isApiCode(code) ? code : 'INTERNAL';
    return refusalBody(error);
  }
}

/** The code of the first error in an answer that Apollo gave before it began with the operation. */
function codeIn(body: string): string | null {
  return /"code":"(\w+)"/.exec(body)?.[1] ?? null;
}
