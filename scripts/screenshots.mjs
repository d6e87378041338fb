/**
 * `npm run screenshots`: pictures of what a newcomer sees, taken of the built product on the first dataset and written to docs/pictures/.
 * What each shows is a list in screenshots/pictures.mjs; `npm run screenshots -- claim playground` takes only those. Needs a Chromium or
 * Chrome on this machine (`CHROMIUM=/path` names one) and what `npm start` needs. Everything that it starts has ended when it ends.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openChromium } from './screenshots/chromium.mjs';
import { PICTURES } from './screenshots/pictures.mjs';
import { startProduct } from './screenshots/product.mjs';

/** Largest picture, in bytes, so that a clone of the project stays small. */
const LARGEST = 300_000;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs', 'pictures');
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !PICTURES.some((picture) => picture.name === name));
if (unknown.length > 0) {
  console.error(`There is no picture named ${unknown.join(', ')}. There are: ${PICTURES.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const home = mkdtempSync(join(tmpdir(), 'onrecord-pictures-'));
const ending = [() => rmSync(home, { recursive: true, force: true, maxRetries: 5 })];
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end().then(() => process.exit(1)));
try {
  mkdirSync(folder, { recursive: true });
  const product = await startProduct(root, home, (stop) => ending.unshift(stop));
  const browser = await openChromium((stop) => ending.unshift(stop));
  for (const picture of PICTURES) {
    if (chosen.length > 0 && !chosen.includes(picture.name)) continue;
    console.log(`${picture.name.padEnd(18)} ${await take(picture, product, browser).catch(failed)}`);
  }
} catch (error) {
  if (!stopped) console.error(error.message ?? error);
  process.exitCode = 1;
} finally {
  await end();
}

/** Takes one picture in a window of its own; answers what came of it, in a few words. */
async function take({ name, width, height, dark = false, phone = false, show }, product, browser) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    ...(phone ? { isMobile: true, hasTouch: true, deviceScaleFactor: 2 } : {}),
  });
  try {
    // Busy machines take their time
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    const missing = await show(page, product);
    if (typeof missing === 'string') return `SKIPPED: ${missing}`;
    const file = join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    const { size } = statSync(file);
    if (size > LARGEST) throw new Error(`${name}.png has ${size} bytes, more than ${LARGEST}: show less, or in a smaller window.`);
    return `${width} × ${height}, ${Math.round(size / 1_000)} kB`;
  } finally {
    await context.close();
  }
}

/** A picture that fails does not keep the others from being taken. */
function failed(error) {
  if (stopped) throw error;
  process.exitCode = 1;
  return `FAILED: ${error.message}`;
}

/** Ends what was started, the last first; each once. */
async function end() {
  stopped = true;
  for (let stop = ending.shift(); stop !== undefined; stop = ending.shift()) await stop();
}
