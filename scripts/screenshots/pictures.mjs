import { readFileSync } from 'node:fs';

/** Size of a picture of a whole window, in pixels. */
const WINDOW = { width: 1400, height: 850 };
const PHONE = { width: 390, height: 844, phone: true };
const CLAIM = '/record/claim:bpd-refused-198';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/**
 * The pictures: the name of the file, the size of the window, and what brings the page about (`show`), which may answer in a sentence why there is
 * no such picture yet. For a further page of the explorer a line with its address is enough.
 */
export const PICTURES = [
  // As high as one drawing of Browser
  { name: 'neo4j-browser', width: 1400, height: 620, show: showBrowser },
  { name: 'playground', ...WINDOW, show: showPlayground },
  { name: 'explorer', ...WINDOW, show: explorer('/') },
  { name: 'claim', ...WINDOW, show: explorer(CLAIM) },
  { name: 'claim-dark', ...WINDOW, dark: true, show: explorer(CLAIM) },
  { name: 'claim-phone', ...PHONE, show: explorer(CLAIM) },
  { name: 'disputes', ...WINDOW, show: explorer('/disputes') },
  { name: 'figures', ...WINDOW, show: explorer('/figures') },
];

/** Neo4j Browser with the saved query of 198 against 15, drawn, beside the list of saved queries. */
async function showBrowser(page, { browser }) {
  if (browser === null) return 'Neo4j Browser is not served.';
  await page.goto(browser);
  await page.waitForURL('**/browser/');
  await page.getByText('a walk through the graph').waitFor({ timeout: 60_000 });
  const { origin } = new URL(browser);
  await page.goto(`${origin}/?${new URLSearchParams({ query: read('cypher/browse/02-198-against-15.cypher') })}`);
  await page.locator('.view-line').getByText('The dispute over 198').waitFor();
  await page.getByText('a walk through the graph').waitFor({ timeout: 60_000 });
  await page.getByTestId('navigationFavorites').click();
  await page.getByText('onrecord', { exact: true }).click();
  await page.getByText('The dispute over 198 and 15').first().waitFor();
  // The frame on the connection, which nobody needs to see
  await page.getByRole('button', { name: 'Close' }).last().click();
  await page.getByTestId('editor-Run').click();
  await page.getByText(/^Displaying \d+ nodes/).waitFor();
  await page.mouse.move(0, 0);
  await settle(page, '[data-testid=frame]');
}

/** The playground with the example of 198 against 15, answered. */
async function showPlayground(page, { pages }) {
  await page.goto(`${pages}graphql?operation=TwoFigures`);
  await page.locator('.graphiql-editor .view-line').getByText('TwoFigures').first().waitFor();
  await page.locator('.graphiql-execute-button').click();
  await page.locator('.graphiql-response .view-line').getByText('claims').first().waitFor();
  await settle(page, '.graphiql-container');
}

/** A page of the explorer, once its drawing, if it has one, stands still. */
function explorer(path) {
  return async (page, { pages }) => {
    const open = () => page.goto(new URL(path, pages).href, { waitUntil: 'networkidle' });
    let response = await open();
    // A busy machine plans a request of a new shape for longer than the page waits; what was planned is kept.
    for (let tries = 0; tries < 5 && response.status() === 503; tries += 1) response = await open();
    if (response.status() === 404) return `${path} answers 404.`;
    if (!response.ok()) throw new Error(`${path} answers ${response.status()}.`);
    await settle(page, 'body');
  };
}

/** Waits until this part of the page has looked the same for a second. */
async function settle(page, selector) {
  const part = page.locator(selector).first();
  let [before, same] = [null, 0];
  for (let tries = 0; tries < 60 && same < 2; tries += 1) {
    const now = await part.screenshot();
    same = before?.equals(now) ? same + 1 : 0;
    before = now;
    await page.waitForTimeout(500);
  }
}
