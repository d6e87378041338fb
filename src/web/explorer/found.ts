import type { AgentNamedQuery, SearchPageQuery } from './generated/requests.js';
import { dateInWords } from './parts/time.js';

/** One record that a search found. */
export type FoundRecord = SearchPageQuery['search']['nodes'][number];

/** Its name, title or sentence. */
export function foundName(found: FoundRecord): string {
  if ('title' in found) return found.title;
  return 'text' in found ? found.text : found.name;
}

/** What it is, in a word or two: an article also says where and when. */
export function foundKind(found: FoundRecord): string {
  if (found.__typename === 'Organization' && found.isOutlet) return 'Outlet';
  if (!('title' in found)) return found.__typename;
  const where = [found.publishedBy?.name, found.published === null ? undefined : dateInWords(found.published.edtf)];
  return [found.__typename, ...where.filter((part) => part !== undefined)].join(' · ');
}

/** What was found, with those first who have exactly the name or alias that was asked for: a search puts names that hold it often above them. */
export function namedFirst(found: readonly FoundRecord[], named: AgentNamedQuery | null): readonly FoundRecord[] {
  const exact = new Set([named?.person?.id, named?.organization?.id, named?.group?.id]);
  return [...found.filter(({ id }) => exact.has(id)), ...found.filter(({ id }) => !exact.has(id))];
}
