import { type ClientOptions, checkOptions } from './check-options.js';
import type { At, ConnectionPath, ItemOf } from './connection-path.js';
import { printDocument } from './print-document.js';
import { type Answer, readAnswer } from './read-answer.js';
import { type RequestOptions, sendOperation } from './send-operation.js';
import type { TypedDocument } from './typed-document.js';
import { type WalkedPage, type WalkOptions, walk } from './walk.js';

/** Variables, then options; variables may be left out where the document asks for none. */
type Given<Variables, Options> =
  Record<never, never> extends Variables ? [variables?: Variables, options?: Options] : [variables: Variables, options?: Options];

type Loose = Readonly<Record<string, unknown>>;

/** Asks one API. Every failure is an `OnrecordError`; nothing is asked twice by itself. */
export interface Client {
  /** The data of an operation. */
  query<Data, Variables>(document: TypedDocument<Data, Variables>, ...given: Given<NoInfer<Variables>, RequestOptions>): Promise<Data>;
  query<Data>(document: string, variables?: Loose, options?: RequestOptions): Promise<Data>;
  /** The data of an operation with what the answer says of itself: what it cost, and which state of the graph it was read from. */
  ask<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...given: Given<NoInfer<Variables>, RequestOptions>
  ): Promise<Answer<Data>>;
  ask<Data>(document: string, variables?: Loose, options?: RequestOptions): Promise<Answer<Data>>;
  /** The items of the connection at a path, page by page: nodes where they are selected, else edges. */
  each<Data, Variables, Path extends ConnectionPath<Data>>(
    document: TypedDocument<Data, Variables>,
    variables: NoInfer<Variables>,
    path: Path,
    options?: WalkOptions,
  ): AsyncGenerator<ItemOf<At<Data, Path>>, void, undefined>;
  each<Item>(document: string, variables: Loose, path: string, options?: WalkOptions): AsyncGenerator<Item, void, undefined>;
  /** The pages of the connection at a path, each with the cursor at its end and the state of the graph that it was read from. */
  pages<Data, Variables, Path extends ConnectionPath<Data>>(
    document: TypedDocument<Data, Variables>,
    variables: NoInfer<Variables>,
    path: Path,
    options?: WalkOptions,
  ): AsyncGenerator<WalkedPage<ItemOf<At<Data, Path>>>, void, undefined>;
  pages<Item>(document: string, variables: Loose, path: string, options?: WalkOptions): AsyncGenerator<WalkedPage<Item>, void, undefined>;
}

/** A client of the API at an address. BAD_OPTION or WRONG_ADDRESS, thrown at once, for options that cannot be sent. */
export function createClient(options: ClientOptions): Client {
  const settings = checkOptions(options);
  const ask = async (document: Parameters<typeof printDocument>[0], variables: unknown = {}, request: RequestOptions = {}) =>
    readAnswer(await sendOperation(settings, printDocument(document), variables, request));
  const pages = (document: Parameters<typeof printDocument>[0], variables: Loose, path: string, walked: WalkOptions = {}) =>
    walk((asked) => ask(document, asked, walked), document, variables, path, walked);
  async function* each(...given: Parameters<typeof pages>) {
    for await (const { items } of pages(...given)) yield* items;
  }
  const client = { ask, pages, each, query: async (...given: Parameters<typeof ask>) => (await ask(...given)).data };
  return client as Client;
}
