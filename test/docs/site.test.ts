import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
// @ts-expect-error a script of the project, without types
import { anchors } from '../../scripts/docs/anchors.mjs';
// @ts-expect-error a script of the project, without types
import { buildSite } from '../../scripts/docs/build-site.mjs';
// @ts-expect-error a script of the project, without types
import { deadLinks } from '../../scripts/docs/dead-links.mjs';
import { describeInBrowser, openWindow, type Window } from '../web/chromium.js';
import { root } from './blocks.js';

jest.setTimeout(240_000);

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const parent = mkdtempSync(join(tmpdir(), 'onrecord-site-'));
const site = join(parent, 'site');
let built: { pages: number; faults: readonly string[] };
beforeAll(async () => {
  built = await buildSite(root, site);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => (statSync(join(folder, name)).isDirectory() ? filesIn(join(folder, name)) : [join(folder, name)]));
const pages = () => filesIn(site).filter((file) => file.endsWith('.html'));

describe('the site of the documentation', () => {
  it('is built without a fault, the same bytes each time, and leaves nothing beside itself', async () => {
    expect(built.faults).toEqual([]);
    expect(built.pages).toBeGreaterThan(60);
    const again = join(parent, 'again');
    await buildSite(root, again);
    const digest = (folder: string) =>
      filesIn(folder).map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]);
    expect(digest(again)).toEqual(digest(site));
    expect(readdirSync(parent).sort()).toEqual(['again', 'site']);
  });

  it('leads nowhere that is not there: each link to a page, and each anchor to a heading of it', () => {
    const ids = new Map(
      pages().map((file) => [file, new Set([...readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
    );
    let links = 0;
    const dead = pages().flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/<(?:a|link|img|script)\b[^>]*? (?:href|src)="([^"]*)"/g)].flatMap(([, address = '']) => {
        if (/^https?:/.test(address)) return [];
        links += 1;
        const [path = '', anchor] = address.replaceAll('&amp;', '&').split('#');
        const target = path === '' ? file : join(dirname(file), decodeURI(path));
        const there = statSync(target, { throwIfNoEntry: false })?.isFile() === true;
        return there && (anchor === undefined || ids.get(target)?.has(anchor)) ? [] : [`${relative(site, file)}: ${address}`];
      }),
    );
    expect(links).toBeGreaterThan(3_000);
    expect(dead).toEqual([]);
  });

  it('loads nothing from elsewhere and runs nothing but its own script', () => {
    for (const file of pages()) {
      const text = readFileSync(file, 'utf8');
      expect(text).toContain('<meta http-equiv="Content-Security-Policy" content="default-src \'none\';');
      expect([file, text.match(/<(?:script|link|img)\b[^>]* (?:src|href)="(?:[a-z]+:)?\/\//i)]).toEqual([file, null]);
      expect([file, text.match(/<script(?![^>]* src=)[^>]*>|<style\b| on[a-z]+="| style="|<iframe/i)]).toEqual([file, null]);
    }
  });

  it('finds a link that leads nowhere, and gives headings the anchors of GitHub', () => {
    const page = (out: string, links: readonly object[]) => ({ path: out, out, headings: [{ id: 'one' }], links });
    const links = [
      { href: 'b.md#one', out: 'b', anchor: 'one' },
      { href: 'b.md#two', out: 'b', anchor: 'two' },
      { href: 'c.md', out: null, anchor: '' },
    ];
    expect(deadLinks([page('a', links), page('b', [])])).toEqual(['a: b.md#two leads nowhere', 'a: c.md leads nowhere']);
    const anchorOf = anchors();
    const headings = ['1. Make a dataset', 'What `--mend` does, and how', 'Ärger & Söhne', 'Links', 'Links', 'A_b-c: “d”'];
    expect(headings.map((heading) => anchorOf(heading.replaceAll('`', '')))).toEqual([
      '1-make-a-dataset',
      'what---mend-does-and-how',
      'ärger--söhne',
      'links',
      'links-1',
      'a_b-c-d',
    ]);
  });
});

describeInBrowser('the site of the documentation', (chromium) => {
  let window: Window;
  let page: Page;
  beforeAll(async () => {
    window = await openWindow(chromium);
    window.context.setDefaultTimeout(60_000);
    await window.context.setOffline(true);
    page = await window.context.newPage();
  });
  afterAll(() => window?.close());
  afterEach(() => {
    expect(window.outside).toEqual([]);
    expect(window.complaints).toEqual([]);
  });
  const open = (path: string) => page.goto(pathToFileURL(join(site, path)).href);

  it('opens from the disk, and its menu leads to every page that it names', async () => {
    await open('index.html');
    const menu = page.getByRole('navigation', { name: 'Documentation' });
    const names = await menu.getByRole('link').allInnerTexts();
    expect(names.length).toBeGreaterThan(30);
    for (const name of names) {
      await menu.getByRole('link', { name, exact: true }).click();
      await page.locator('.menu a[aria-current="page"]').getByText(name, { exact: true }).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    }
  });

  it('finds by keys alone what stands on another page, and says so to those who do not see it', async () => {
    await open('tutorial/first-article.html');
    await page.keyboard.press('/');
    await page.keyboard.type('QUERY_TOO_COMPLEX http');
    await page
      .getByRole('status')
      .getByText(/^\d+ found/)
      .waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('#found') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.type('Dispütes far');
    await page.locator('#found strong').getByText('How far it reaches').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/explanation/disputes.html#how-far-it-reaches');
    await page.keyboard.press('/');
    await page.keyboard.type('<img src=x onerror=alert(1)>');
    await page.getByText('Nothing found.').waitFor();
  });

  it('can be left for its text at once, and shows contents that lead down the page', async () => {
    await open('reference/limits.html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Files of a dataset' }).click();
    expect(page.url()).toMatch(/#files-of-a-dataset$/);
  });

  it.each(['index.html', 'tutorial/first-article.html', 'reference/limits.html', 'project/README.html'])(
    '%s has no serious fault of accessibility in light and dark',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.emulateMedia({ colorScheme });
        await open(path);
        await page.evaluate(AXE);
        const faults = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: {
              run: (
                where: unknown,
                options: object,
              ) => Promise<{ violations: { id: string; impact: string; nodes: { target: string[] }[] }[] }>;
            };
          };
          const { violations } = await axe.run(document, { preload: false });
          return violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`);
        });
        expect(faults).toEqual([]);
      }
    },
  );

  it('is no wider than a small phone', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    const widths: Record<string, number> = {};
    for (const path of [
      'index.html',
      'tutorial/first-article.html',
      'reference/graphql-types.html',
      'reference/graph.html',
      'benchmarks.html',
      'project/README.html',
    ]) {
      await open(path);
      widths[path] = await page.evaluate(() => document.documentElement.scrollWidth);
    }
    expect(Object.entries(widths).filter(([, width]) => width > 320)).toEqual([]);
  });
});
