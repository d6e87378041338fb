import { setTimeout as sleep } from 'node:timers/promises';
import { readExamples } from '../web/examples.js';
import type { Defer } from './until-stopped.js';

/** How long the database is left to whoever asks first, in milliseconds. */
const HEAD_START = 4_000;

/**
 * Asks every example once in the background, one after another: the database plans a new statement for up to seconds and answers a
 * known one in milliseconds, so that whoever opens the playground does not wait. Failures show when somebody asks.
 */
export function planAhead(url: string, folder: string, token: string | null, defer: Defer): void {
  const stopping = new AbortController();
  defer(async () => stopping.abort());
  void askAll(url, folder, token, stopping.signal).catch(() => undefined);
}

async function askAll(url: string, folder: string, token: string | null, signal: AbortSignal): Promise<void> {
  const headers = { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
  await sleep(HEAD_START, undefined, { signal });
  for (const { query, variables } of await readExamples(folder)) {
    const body = JSON.stringify({ query, variables: JSON.parse(variables ?? '{}') as unknown });
    const response = await fetch(url, { method: 'POST', headers, body, signal });
    await response.arrayBuffer();
  }
}
