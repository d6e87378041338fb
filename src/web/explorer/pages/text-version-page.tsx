import { definePage } from '../page.js';
import { Facts } from '../parts/facts.js';
import { WorkLink } from '../parts/links.js';
import { Time } from '../parts/time.js';
import { count } from '../parts/words.js';
import { recordOf } from '../record-of.js';

/** One exact text of a work: known by its digest, and not held here. */
export const textVersionPage = definePage<'TextVersionPage'>({
  request: 'TextVersionPage',
  variables: ({ id }) => ({ id }),
  show: ({ node }) => {
    const record = recordOf(node);
    if (record === null) return null;
    const { work, sha256, length, normalization, retrieved } = record;
    return {
      title: `A text of “${work.title}”`,
      kind: 'Text',
      cypher: { name: 'record', id: record.id },
      content: (
        <>
          <p>
            Places in a work are counted in one exact text of it. The text itself is not held here; its digest tells whether another is the
            same.
          </p>
          <Facts
            facts={[
              ['Work', <WorkLink key="work" work={work} />],
              ['Length', `${count(length)} characters`],
              ['SHA-256 of the text', <code key="digest">{sha256}</code>],
              ['Normalised by', <code key="normalization">{normalization}</code>],
              ['Read', retrieved === null ? null : <Time when={retrieved} />],
            ]}
          />
        </>
      ),
    };
  },
});
