import { connectionCopy, type Grant, keepsConnection, restoreConnection, seedStorage } from './seed-storage.js';

// Where this tab, for as long as it is open, has a copy of the connection.
const COPY = 'onrecord.connection';
const read = (key: string): string | null => localStorage.getItem(key);

await open();

/** Trades the token in the address for the connection, keeps it where Neo4j Browser looks for it, and goes there. */
async function open(): Promise<void> {
  const token = location.hash.slice(1);
  // The token leaves the address, and so the history, before anything else happens.
  if (token !== '') history.replaceState(null, '', location.pathname);
  keep(restoreConnection(read, sessionStorage.getItem(COPY)));
  if (token === '') {
    return keepsConnection(read) || location.search === '?reload'
      ? goToBrowser()
      : tell('Open Neo4j Browser by its link.', 'Run `onrecord browser` in the project folder for one.');
  }
  const response = await fetch('/redeem', { method: 'POST', headers: { 'x-onrecord-link': token } }).catch(() => null);
  if (response === null) return tell('The server does not answer.', 'Is `onrecord start` still running?');
  const body = (await response.json()) as Grant | { readonly message: string; readonly help: string };
  if ('message' in body) return tell(body.message, body.help);
  keep(seedStorage(read, body));
  sessionStorage.setItem(COPY, connectionCopy(body));
  goToBrowser();
}

function keep(values: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(values)) localStorage.setItem(key, value);
}

/** Without `?dbms=`, which would make Browser pass over the stored connection. The server sends who comes without the cookie here first. */
function goToBrowser(): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that this page serves.
  document.cookie = 'onrecord.passed=1; Path=/browser/; Max-Age=60; SameSite=Strict';
  location.replace('browser/');
}

function tell(message: string, help: string): void {
  const place = document.getElementById('message') as HTMLElement;
  place.replaceChildren(line('h1', message), line('p', help));
  if (!keepsConnection(read)) return;
  const link = document.createElement('a');
  link.href = '/';
  link.textContent = 'Go on with the connection that this browser kept';
  place.append(link);
}

/** What stands between backticks is shown as code. */
function line(tag: 'h1' | 'p', text: string): HTMLElement {
  const element = document.createElement(tag);
  text.split('`').forEach((part, index) => {
    const piece = index % 2 === 1 ? document.createElement('code') : document.createElement('span');
    piece.textContent = part;
    element.append(piece);
  });
  return element;
}
