import { idInPath } from './addresses.js';
import type { PageDefinition, Place } from './page.js';
import { assertionPage } from './pages/assertion-page.js';
import { claimPage } from './pages/claim-page.js';
import { comparisonPage } from './pages/comparison-page.js';
import { correctionPage } from './pages/correction-page.js';
import { datasetPage } from './pages/dataset-page.js';
import { disputesPage } from './pages/disputes-page.js';
import { evidencePage } from './pages/evidence-page.js';
import { figuresPage } from './pages/figures-page.js';
import { groupPage } from './pages/group-page.js';
import { measurePage } from './pages/measure-page.js';
import { observationPage } from './pages/observation-page.js';
import { organizationPage } from './pages/organization-page.js';
import { personPage } from './pages/person-page.js';
import { placePage } from './pages/place-page.js';
import { responsePage } from './pages/response-page.js';
import { rolePage } from './pages/role-page.js';
import { searchPage } from './pages/search-page.js';
import { stancePage } from './pages/stance-page.js';
import { startPage } from './pages/start-page.js';
import { textVersionPage } from './pages/text-version-page.js';
import { topicPage } from './pages/topic-page.js';
import { workPage } from './pages/work-page.js';

/** The page of each kind of record, by what its ids begin with. */
const RECORDS: Readonly<Record<string, PageDefinition>> = {
  claim: claimPage,
  person: personPage,
  organization: organizationPage,
  group: groupPage,
  work: workPage,
  topic: topicPage,
  measure: measurePage,
  assertion: assertionPage,
  comparison: comparisonPage,
  correction: correctionPage,
  dataset: datasetPage,
  evidence: evidencePage,
  observation: observationPage,
  place: placePage,
  response: responsePage,
  role: rolePage,
  stance: stancePage,
  text: textVersionPage,
};

/** The pages of lists, by their path. */
const LISTS: Readonly<Record<string, PageDefinition>> = {
  '/': startPage,
  '/search': searchPage,
  '/disputes': disputesPage,
  '/figures': figuresPage,
};

/**
 * Where an address leads: the record or the list that it names, and what it asks. `/start.json` is the data of `/`; `/figures?measure=…`
 * is the page of that measure.
 */
export function placeOf(url: URL): Place {
  const bare = url.pathname.replace(/\.json$/, '');
  const path = bare === '/start' ? '/' : bare;
  const id = path === '/figures' ? url.searchParams.get('measure') : idInPath(path);
  return { path, id: id ?? '', questions: url.searchParams };
}

/** The page at a place; null where the explorer has none. */
export function pageAt({ path, id }: Place): PageDefinition | null {
  const [pages, name] = id === '' ? [LISTS, path] : [RECORDS, id.split(':', 1)[0] ?? ''];
  return Object.hasOwn(pages, name) ? (pages[name] as PageDefinition) : null;
}
