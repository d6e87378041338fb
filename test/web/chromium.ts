import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium or Chrome of this machine; null when there is none. */
function findChromium(): string | null {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const places = [
    ...onPath,
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  return places.find((place) => existsSync(place)) ?? null;
}

/** Tests of `what` in a real browser; where there is none they are skipped, aloud. */
export function describeInBrowser(what: string, tests: (executablePath: string) => void): void {
  const chromium = findChromium();
  const name = `${what} in a browser that reaches this machine alone`;
  if (chromium !== null) return describe(name, () => tests(chromium));
  const reason = 'there is no Chromium or Chrome on this machine (Debian: apt-get install chromium)';
  process.stderr.write(`\nSKIPPED: ${what} is not tried in a real browser, because ${reason}.\n\n`);
  describe.skip(`${name} [SKIPPED: ${reason}]`, () => tests(''));
}

/** A window with a fresh profile that reaches this machine alone, and what it tried beyond it and complained of. */
export interface Window {
  readonly context: BrowserContext;
  readonly outside: readonly string[];
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens such a window. */
export async function openWindow(executablePath: string): Promise<Window> {
  const profile = mkdtempSync(join(tmpdir(), 'onrecord-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: FLAGS,
    headless: true,
    viewport: { width: 1400, height: 850 },
  });
  context.setDefaultTimeout(25_000);
  const outside: string[] = [];
  const complaints: string[] = [];
  const local = (url: URL): boolean => url.hostname === 'localhost' || url.hostname === '127.0.0.1' || url.protocol === 'file:';
  await context.route(
    (url) => !local(url),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, outside, complaints, close };
}
