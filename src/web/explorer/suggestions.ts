import { recordPath } from './addresses.js';
import type { Ask } from './ask.js';
import { foundKind, foundName, namedFirst } from './found.js';
import { askRequest } from './requests.js';

/** One line below the search field. */
export interface Suggestion {
  readonly name: string;
  readonly kind: string;
  readonly href: string;
}

const MOST = 8;
const LONGEST_NAME = 500;

/** What may be meant by the letters typed so far: at most eight; none for what cannot be searched for. */
export async function suggestions(ask: Ask, typed: string): Promise<readonly Suggestion[]> {
  const text = typed.trim();
  if (text === '') return [];
  const [search, named] = await Promise.all([
    askRequest(ask, 'SearchPage', { text, first: MOST }),
    askRequest(ask, 'AgentNamed', { name: text.slice(0, LONGEST_NAME) }),
  ]);
  const found = namedFirst(search.data?.search.nodes ?? [], named.data);
  return found.map((each) => ({ name: foundName(each), kind: foundKind(each), href: recordPath(each.id) }));
}
