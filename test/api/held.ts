import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BothWays, bothWays } from '../graph/read/both-ways.js';
import type { ServedApi } from './served.js';

/** Answers (.json) and statements (.cypher) that were read once; `UPDATE_GOLDEN=1 npm test -- golden examples` writes them anew. */
export const FOLDER = fileURLToPath(new URL('../golden/', import.meta.url));
const update = process.env.UPDATE_GOLDEN === '1';

type Variables = Readonly<Record<string, unknown>>;

/** Asks an operation: it takes one statement, and answer and statement are those that are held under this name. */
export async function expectAsHeld(served: ServedApi, name: string, query: string, variables: Variables = {}): Promise<void> {
  served.sent.length = 0;
  const { json } = await served.post({ query, variables });
  expect(served.sent).toHaveLength(1);
  hold(`${name}.json`, `${JSON.stringify({ ...json, extensions: undefined }, null, 2)}\n`);
  hold(`${name}.cypher`, `${served.sent[0]?.statement}\n`);
}

/** Asks over HTTP: the text of the answer as it came, less what names the request, and how many statements it took. */
export async function askText(served: ServedApi, body: object, headers: Readonly<Record<string, string>> = {}) {
  served.sent.length = 0;
  const response = await fetch(served.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = (await response.text()).replace(/"requestId":"[^"]*"/, '"requestId":"…"');
  return { status: response.status, type: response.headers.get('content-type'), text, statements: served.sent.length };
}

/** The answer that a plan builds, beside that of graphql-js. The statement is run once; both ways start from its row. */
export async function differ(served: ServedApi, query: string, variables: Variables = {}) {
  const { composed, reference } = bothWays(query, variables) as BothWays;
  const [row = []] = await served.graph.read(composed.statement, composed.parameters, { timeoutMs: 60_000 });
  const answer = composed.answer(row);
  const { data, errors } = reference(row);
  // A conclusion may say that there is none for such a record; graphql-js puts that error in its place
  const refused = errors?.every(({ extensions }) => extensions.code === 'BAD_USER_INPUT') ?? false;
  const told = JSON.stringify([query, answer === null ? null : data]);
  return { plan: JSON.stringify([query, answer]), reference: told, plain: answer !== null || refused };
}

function hold(name: string, text: string): void {
  const file = join(FOLDER, name);
  if (update) writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `${name} is missing: UPDATE_GOLDEN=1 writes it`).toBe(text);
}
