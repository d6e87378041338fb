import { editorAddress, LONGEST_QUERY } from './editor-address.js';
import { ACCESS, connectionCopy, type Grant, keepsConnection, restoreConnection, seedStorage } from './seed-storage.js';
import { tell } from './tell.js';

// Where this tab, for as long as it is open, has a copy of the connection.
const COPY = 'onrecord.connection';
const read = (key: string): string | null => localStorage.getItem(key);
type Refusal = { readonly message: string; readonly help: string };

await open();

/** Goes to Neo4j Browser with the connection in its storage and the query of the address, if there is one, in its editor. */
async function open(): Promise<void> {
  const token = location.hash.slice(1);
  // The token leaves the address, and so the history, before anything else happens.
  if (token !== '') history.replaceState(null, '', location.pathname + location.search);
  const asked = new URLSearchParams(location.search);
  const query = asked.get('query')?.trim() ?? '';
  keep(restoreConnection(read, sessionStorage.getItem(COPY)));
  if (query.length > LONGEST_QUERY)
    return tell(
      { message: 'This query is too long for a link.', help: 'Copy it into the editor of Neo4j Browser.' },
      query,
      keepsConnection(read) ? '/' : null,
    );
  const refusal = asked.has('reload') ? null : await enter(token, query);
  if (refusal === null) return goToBrowser(query);
  // The one-time link may be opened in another tab, which lets this one in as well.
  if (query !== '') addEventListener('storage', ({ key }) => key === ACCESS && location.reload());
  tell(refusal, query, keepsConnection(read) ? location.href : null);
}

/** Sees to it that this browser has the connection; or why it has not. */
async function enter(token: string, query: string): Promise<Refusal | null> {
  if (token !== '') return redeem({ 'x-onrecord-link': token });
  const access = read(ACCESS);
  if (access !== null && (query !== '' || !keepsConnection(read)) && (await redeem({ 'x-onrecord-access': access })) === null) return null;
  if (keepsConnection(read)) return null;
  if (query === '') return { message: 'Open Neo4j Browser by its link.', help: 'Run `onrecord browser` in the project folder for one.' };
  return {
    message: 'This web browser has not been let into the database yet.',
    help: 'Run `onrecord browser` in the project folder and open the link that it prints: this page then goes on by itself. Or copy the query:',
  };
}

async function redeem(headers: Readonly<Record<string, string>>): Promise<Refusal | null> {
  const response = await fetch('/redeem', { method: 'POST', headers }).catch(() => null);
  if (response === null) return { message: 'The server does not answer.', help: 'Is `onrecord start` still running?' };
  const body = (await response.json()) as Grant | Refusal;
  if ('message' in body) return body;
  keep(seedStorage(read, body));
  sessionStorage.setItem(COPY, connectionCopy(body));
  return null;
}

function keep(values: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(values)) localStorage.setItem(key, value);
}

/** Without `?dbms=`, which would make Browser pass over the stored connection. The server sends who comes without the cookie here first. */
function goToBrowser(query: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that this page serves.
  document.cookie = 'onrecord.passed=1; Path=/browser/; Max-Age=60; SameSite=Strict';
  location.replace(editorAddress(query));
}
