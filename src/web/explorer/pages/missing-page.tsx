import { recordPath } from '../addresses.js';
import type { Ask } from '../ask.js';
import { foundKind, foundName } from '../found.js';
import type { Framed } from '../frame.js';
import type { Place } from '../page.js';
import { askRequest } from '../requests.js';

/** What is shown for an id that no record has: records whose words are like those of the id. */
export async function missingPage(ask: Ask, { id }: Place): Promise<Framed> {
  const words = id
    .slice(id.indexOf(':') + 1)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .slice(0, 8)
    .join(' ');
  const { data } = words === '' ? { data: null } : await askRequest(ask, 'SearchPage', { text: words, first: 8 });
  const near = data?.search.nodes ?? [];
  return {
    title: 'There is no such record',
    kind: 'Not found',
    searched: words,
    content: (
      <>
        <p>
          No record has the id <code>{id.slice(0, 300)}</code>. Ids are exact; a record may also have been renamed or never have been in
          this dataset.
        </p>
        {near.length === 0 ? (
          <p>Nothing here has a name like it. Search by a name or by words of a claim instead.</p>
        ) : (
          <section aria-labelledby="near-title">
            <h2 id="near-title">Perhaps one of these</h2>
            <ul className="found">
              {near.map((found) => (
                <li key={found.id}>
                  <a href={recordPath(found.id)}>{foundName(found)}</a> <span className="aside">{foundKind(found)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  };
}
