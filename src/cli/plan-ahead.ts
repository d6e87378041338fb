import { setTimeout as sleep } from 'node:timers/promises';
import { readExamples } from '../web/examples.js';
import { pageRequests } from '../web/explorer/requests.js';
import type { Defer } from './until-stopped.js';

/** How long the database is left to whoever asks first, in milliseconds. */
const HEAD_START = 4_000;

/** An operation and its variables. */
interface Planned {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Asks what the explorer's pages ask, and every example, once in the background, one after another: the database plans a new statement for
 * up to seconds and answers a known one in milliseconds, so that whoever opens a page does not wait. Failures show when somebody asks.
 */
export function planAhead(url: string, folder: string, token: string | null, defer: Defer): void {
  const stopping = new AbortController();
  defer(async () => stopping.abort());
  void askAll(url, folder, token, stopping.signal).catch(() => undefined);
}

async function askAll(url: string, folder: string, token: string | null, signal: AbortSignal): Promise<void> {
  const headers = { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
  await sleep(HEAD_START, undefined, { signal });
  for (const { query, variables } of [...ofPages(), ...(await ofExamples(folder))]) {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }), signal });
    await response.arrayBuffer();
  }
}

/** What the pages ask first: a plan does not depend on the value of a variable, only on whether it is given. */
function ofPages(): readonly Planned[] {
  return [...pageRequests().values()].map(({ source, required }) => ({
    query: source,
    variables: Object.fromEntries(required.map((name) => [name, 'none'])),
  }));
}

async function ofExamples(folder: string): Promise<readonly Planned[]> {
  const examples = await readExamples(folder);
  return examples.map(({ query, variables }) => ({ query, variables: JSON.parse(variables ?? '{}') as Planned['variables'] }));
}
