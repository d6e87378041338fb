import { setTimeout as sleep } from 'node:timers/promises';
import { readExamples } from '../web/examples.js';
import type { Defer } from './until-stopped.js';

/** How long the database is left to whoever asks first, in milliseconds. */
const HEAD_START = 4_000;

/**
 * The pages that most visitors open, in the order in which they come to them. No record has these ids: a plan does not depend on
 * the value of a variable, only on whether it is given.
 */
const PAGES = [
  '/',
  '/search?q=none',
  '/record/claim:none',
  '/record/person:none',
  '/disputes',
  '/record/work:none',
  '/record/organization:none',
  '/figures',
  '/record/topic:none',
  '/record/assertion:none',
  '/record/response:none',
  '/record/measure:none',
];

/** What is asked ahead, of an API with these pages. */
export interface Ahead {
  /** Where GraphQL is asked. */
  readonly url: string;
  /** The folder of example operations. */
  readonly examples: string;
  /** Whether the explorer is served. */
  readonly pages: boolean;
  readonly token: string | null;
}

/**
 * Opens the explorer's pages and asks every example once in the background, one after another: the database plans a new statement for up to
 * seconds and answers a known one in milliseconds, so that whoever opens a page does not wait. Failures show when somebody asks.
 */
export function planAhead(ahead: Ahead, defer: Defer): void {
  const stopping = new AbortController();
  defer(async () => stopping.abort());
  void askAll(ahead, stopping.signal).catch(() => undefined);
}

async function askAll({ url, examples, pages, token }: Ahead, signal: AbortSignal): Promise<void> {
  const allowed: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  const read = async (address: string, request: RequestInit): Promise<void> => {
    const response = await fetch(address, { ...request, signal });
    await response.arrayBuffer();
  };
  await sleep(HEAD_START, undefined, { signal });
  for (const path of pages ? PAGES : []) await read(new URL(path, url).href, { headers: allowed });
  for (const { query, variables } of await readExamples(examples)) {
    const body = JSON.stringify({ query, variables: JSON.parse(variables ?? '{}') as unknown });
    await read(url, { method: 'POST', headers: { ...allowed, 'content-type': 'application/json' }, body });
  }
}
