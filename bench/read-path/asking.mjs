import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PAGE, page500 } from './operations/lists.mjs';

/** The body of a request that asks a contender an operation about an input. */
export function bodyOf(contender, operation, input, cursors) {
  if (contender.asks === 'raw') return JSON.stringify({ operation: operation.name, input });
  const { query, variables } = operation[contender.asks];
  return JSON.stringify({ query, variables: variables(input, { cursors }) });
}

/** Asks once; the data of the answer. Errors in it are thrown. */
export async function ask(port, body) {
  const response = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  if (errors !== undefined) throw new Error(`${response.status} ${text.slice(0, 500)} to ${body.slice(0, 300)}`);
  return data;
}

/** Cursors before these pages, by walking there as a client would: by page, what `after` has to be. */
export async function walkTo(port, pages) {
  const before = new Set(pages.map(({ page }) => page));
  const last = Math.max(...before);
  const cursors = new Map();
  let after = null;
  for (let page = 1; page < last; page += 1) {
    const query = page500.ours.query.replace('$after: String!', '$after: String').replace(/nodes \{.*\} pageInfo/, 'pageInfo');
    const { assertions } = await ask(port, JSON.stringify({ query, variables: { after } }));
    after = assertions.pageInfo.endCursor;
    if (before.has(page + 1)) cursors.set(page + 1, after);
  }
  if (PAGE > 100) throw new Error('a page holds at most 100');
  return cursors;
}

/** The load generator, in a process of its own: `run` gives { requests, seconds, bytes, fastest, p50, p99 }. */
export function startLoad() {
  const child = fork(fileURLToPath(new URL('http-load.mjs', import.meta.url)), { execArgv: [] });
  const run = (work) =>
    new Promise((resolve, reject) => {
      child.once('message', (done) => (done.fault === undefined ? resolve(done) : reject(new Error(done.fault))));
      child.send(work);
    });
  return { run, stop: () => child.disconnect() };
}
