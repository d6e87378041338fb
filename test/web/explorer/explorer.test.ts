import { jest } from '@jest/globals';
import { LONG, sayLeftOut } from '../../setup/long-tests.js';
import { tryInABrowser } from './in-a-browser.js';
import { tryListsAndRecords } from './lists-and-records.js';
import { tryNeo4jBrowser } from './neo4j-browser.js';
import { exploreAsItStands, exploreFirstDataset, later, type ServedExplorer } from './served-explorer.js';
import { trySpeakersAndWorks } from './speakers-and-works.js';

// A page whose statement the database has yet to plan takes seconds on a busy machine
jest.setTimeout(120_000);

// One server over one database for all of them, so that each page is planned once
let served: ServedExplorer;
beforeAll(async () => {
  served = await exploreFirstDataset();
}, 300_000);
afterAll(() => served?.served.close());
const explorer = later(() => served);

trySpeakersAndWorks(explorer);
tryInABrowser(explorer);
tryNeo4jBrowser();
it('a page comes without what takes longer than it waits for, and leads to the whole', async () => {
  const hurried = await exploreAsItStands({ patienceMs: 0 });
  try {
    const { status, text, html } = await hurried.open('/record/claim:bpd-refused-198');
    expect(status).toBe(200);
    expect(text).toContain('takes longer than this page waits. Wait for it');
    expect(text).not.toContain('independent origin');
    expect(html).toContain('href="/record/claim:bpd-refused-198?whole=yes"');
    expect((await hurried.open('/record/claim:bpd-refused-198?whole=yes')).text).toContain('1 independent origin');
  } finally {
    await hurried.served.close();
  }
});

// Most of their time the database plans statements that few visitors need; together with them a run of everything takes minutes longer
if (LONG) tryListsAndRecords(explorer);
else sayLeftOut('lists and plain records of the explorer', 'test/web/explorer');

it('no page met with anything that nobody foresaw', () => {
  expect(served.reported).toEqual([]);
});
