import { jest } from '@jest/globals';
import { tryInABrowser } from './in-a-browser.js';
import { tryListsAndRecords } from './lists-and-records.js';
import { exploreFirstDataset, later, type ServedExplorer } from './served-explorer.js';
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
tryListsAndRecords(explorer);

it('no page met with anything that nobody foresaw', () => {
  expect(served.reported).toEqual([]);
});
