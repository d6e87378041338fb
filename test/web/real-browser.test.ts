import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type BrowserServer, startBrowserServer } from '../../src/web/browser.js';
import { testConfig } from '../setup/database.js';
import { browserJarPath } from './browser-jar-path.js';
import { describeInBrowser, openWindow, type Window } from './chromium.js';
import { startPlayground } from './playground-server.js';

// A window on a busy machine takes its time; each wait within has 25 s of its own.
jest.setTimeout(90_000);

let window: Window;
let page: Page;
const withWindow = (chromium: string) => {
  beforeEach(async () => {
    window = await openWindow(chromium);
    page = await window.context.newPage();
  });
  afterEach(() => window?.close());
};

describeInBrowser('the playground', (chromium) => {
  withWindow(chromium);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-examples-'));
  let port: number;
  let close: () => void;

  beforeAll(async () => {
    writeFileSync(join(folder, '1.graphql'), '# What an echo is\n# In more words.\nquery Echo { echo }\n');
    writeFileSync(
      join(folder, '2.graphql'),
      '# An echo of a word\nquery Word($word: String) { echo(word: $word) }\nquery Other { other: echo }\n',
    );
    writeFileSync(join(folder, '2.json'), '{ "word": "hello" }\n');
    ({ port, close } = await startPlayground(folder));
  });
  afterAll(() => {
    close();
    rmSync(folder, { recursive: true });
  });

  const open = (search = '') => page.goto(`http://localhost:${port}/graphql${search}`);
  const tab = (name: string) => page.getByRole('tab', { name });
  const editor = (text: string) => page.locator('.graphiql-editor .view-line').getByText(text).first().waitFor();
  const run = () => page.locator('.graphiql-execute-button').click();
  const answered = (text: string) => page.locator('.graphiql-response').getByText(text).first().waitFor();

  it('shows the examples as tabs and in the panel, runs one, and asks for nothing elsewhere', async () => {
    await open();
    await tab('Echo').waitFor();
    await tab('Word').waitFor();
    await page.getByRole('button', { name: 'What an echo is' }).waitFor();
    await editor('Echo');
    await run();
    await answered('"silence!"');
    expect(window.outside).toEqual([]);
    expect(window.complaints).toEqual([]);
  });

  it('opens the document and variables of a link and runs them', async () => {
    await open(
      `?query=${encodeURIComponent('query Linked($w: String) { linked: echo(word: $w) }')}&variables=${encodeURIComponent('{"w":"far"}')}`,
    );
    await tab('Linked').waitFor();
    await editor('linked');
    await run();
    await answered('"far!"');
  });

  it('goes to the operation that a link names, even the second of a document', async () => {
    await open('?operation=Other');
    await tab('Other').waitFor();
    await editor('hello');
    expect(await tab('Echo').count()).toBe(1);
  });

  it('takes the token of an API that asks for one, and forgets it with the page', async () => {
    const token = 'a-token-of-this-test-alone';
    const guarded = await startPlayground(folder, undefined, token);
    try {
      await page.goto(`http://localhost:${guarded.port}/graphql`);
      await tab('Echo').waitFor();
      await editor('Echo');
      await run();
      await answered('asks for a token');
      await page.getByRole('button', { name: 'Headers' }).click();
      await page.locator('.graphiql-editor-tool .monaco-editor:visible').first().click();
      await page.keyboard.insertText(`{"authorization": "Bearer ${token}"}`);
      await run();
      await answered('"silence!"');
      await page.getByRole('button', { name: 'Re-fetch GraphQL schema' }).click();
      await page.getByRole('button', { name: 'Documentation Explorer' }).click();
      await page.getByText('Words about the whole.').waitFor();
      expect(JSON.stringify(await page.evaluate('({ ...localStorage, ...sessionStorage })'))).not.toContain(token);
      expect(page.url()).not.toContain(token);
      expect(window.outside).toEqual([]);
    } finally {
      guarded.close();
    }
  });

  it('explains the schema, and keeps a closed example closed', async () => {
    await open();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByText('Words about the whole.').first().waitFor();
    await tab('Echo').click();
    await page.getByRole('button', { name: 'Close Tab' }).first().click();
    await tab('Echo').waitFor({ state: 'detached' });
    // GraphiQL writes its tabs half a second after the last change.
    await page.waitForFunction(() => !localStorage.getItem('graphiql:tabState')?.includes('"title":"Echo"'));
    await page.reload();
    await tab('Word').waitFor();
    expect(await tab('Echo').count()).toBe(0);
  });
});

describeInBrowser('Neo4j Browser', (chromium) => {
  withWindow(chromium);
  let server: BrowserServer;

  beforeAll(async () => {
    const { external, database } = testConfig();
    if (external === null) throw new Error('The run has no database.');
    server = await startBrowserServer({
      jar: await browserJarPath(),
      port: 0,
      bolt: { ...external, database },
      initCommand: 'RETURN "first" + "Command" AS x',
    });
  }, 300_000);
  afterAll(() => server?.close());

  const connected = () =>
    page
      .getByText('"firstCommand"')
      .first()
      .waitFor({ timeout: 60_000 })
      .catch(async (cause: unknown) => {
        throw new Error(`${page.url()} shows: ${(await page.locator('body').allInnerTexts()).join().slice(0, 500)}`, { cause });
      });

  it('opens connected by the link, with nothing typed, and again without it', async () => {
    await page.goto(server.url);
    await connected();
    expect(page.url()).toMatch(/^http:\/\/localhost:\d+\/browser\/$/);
    expect(window.outside).toEqual([]);
    await page.goto(new URL('/', server.url).href);
    await connected();
  }, 150_000);

  it.each([
    ['reloaded', () => page.reload()],
    ['opened again without the link', () => page.goto(new URL('/', server.url).href)],
  ])(
    'is connected when it is %s while it starts',
    async (_case, leave) => {
      let answers = false;
      await page.routeWebSocket(/./, (socket) => void (answers && socket.connectToServer()));
      await page.goto(server.newLink());
      await page.waitForURL('**/browser/');
      // Browser stores the connection without the password until it knows the server's settings.
      await page.waitForFunction(() => JSON.parse(localStorage['neo4j.connections']).connectionsById.$$discovery.password === '');
      answers = true;
      await leave();
      await connected();
      expect(page.url()).toMatch(/^http:\/\/localhost:\d+\/browser\/$/);
    },
    150_000,
  );

  it('puts the query of a link into its editor without running it, once this browser was let in', async () => {
    const query = 'RETURN "not" + "Run" AS x // & #';
    await page.goto(`${server.origin}/?${new URLSearchParams({ query })}`);
    await page.getByText(query).waitFor();
    await page.getByText('onrecord browser').waitFor();
    await page.getByRole('button', { name: 'Copy the query' }).click();
    await page.getByRole('status').filter({ hasText: /./ }).waitFor();
    const first = await window.context.newPage();
    await first.goto(server.newLink());
    // The page that waited goes on by itself; the tab that opened the link may be closed.
    await page.waitForURL('**/browser/?cmd=edit&arg=*');
    await first.close();
    await page.bringToFront();
    await connected();
    const editor = () => page.locator('#monaco-main-editor .view-line').allInnerTexts();
    const shown = ['RETURN "not" + "Run" AS x // \\u0026 \\u0023'];
    expect((await editor()).map((line) => line.replaceAll('\u00a0', ' '))).toEqual(shown);
    expect(await page.getByText('"notRun"').count()).toBe(0);
    expect(window.outside).toEqual([]);
  }, 150_000);

  it('says what to do when the link was used by somebody else', async () => {
    const link = server.newLink();
    await page.goto(link);
    await page.waitForURL('**/browser/');
    const other = await openWindow(chromium);
    const stranger = await other.context.newPage();
    await stranger.goto(link);
    await stranger.getByText('onrecord browser').waitFor();
    expect(await stranger.evaluate(() => [location.hash, localStorage.length])).toEqual(['', 0]);
    await other.close();
  });
});
