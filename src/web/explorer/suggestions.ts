import { recordPath } from './addresses.js';
import type { Ask } from './ask.js';
import { foundKind, foundName } from './found.js';
import { askRequest } from './requests.js';

/** One line below the search field. */
export interface Suggestion {
  readonly name: string;
  readonly kind: string;
  readonly href: string;
}

const MOST = 8;

/** What may be meant by the letters typed so far: at most eight; none for what cannot be searched for. */
export async function suggestions(ask: Ask, typed: string): Promise<readonly Suggestion[]> {
  const text = typed.trim();
  if (text === '') return [];
  const { data } = await askRequest(ask, 'SearchPage', { text, first: MOST });
  return (data?.search.nodes ?? []).map((found) => ({ name: foundName(found), kind: foundKind(found), href: recordPath(found.id) }));
}
