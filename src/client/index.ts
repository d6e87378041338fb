/** `onrecord/client`: the API, typed, for Node and for browsers. */
export type { ClientOptions, Fetch, FetchAnswer, FetchRequest } from './check-options.js';
export { CLIENT_CODES, type ClientCode, type OnrecordCode } from './client-codes.js';
export type { At, ConnectionPath, ItemOf, Walkable } from './connection-path.js';
export { type Client, createClient } from './create-client.js';
export * from './generated/documents.js';
export { SERVER_CODES, type ServerCode } from './generated/server-codes.js';
export type { GraphChange } from './one-version.js';
export { type AnsweredError, OnrecordError } from './onrecord-error.js';
export type { PageOf } from './page-at.js';
export type { Answer, AnswerExtensions, GraphState } from './read-answer.js';
export type { RequestOptions } from './send-operation.js';
export type { DataOf, TextObject, TypedAs, TypedDocument, TypedDocumentNode, VariablesOf } from './typed-document.js';
export type { WalkedPage, WalkOptions } from './walk.js';
