import { definePage } from '../page.js';
import { Facts } from '../parts/facts.js';
import { RecordLink, WorkLink } from '../parts/links.js';
import { Passages } from '../parts/passages.js';
import { counted } from '../parts/words.js';
import { recordOf } from '../record-of.js';

/** Where something stands: one place, or several, in one exact text. */
export const evidencePage = definePage<'EvidencePage'>({
  request: 'EvidencePage',
  variables: ({ id }) => ({ id }),
  show: ({ node }) => {
    const record = recordOf(node);
    if (record === null) return null;
    const { textVersion: text, contextSha256 } = record;
    return {
      title: `A place in “${text.work.title}”`,
      kind: 'Evidence',
      cypher: { name: 'record', id: record.id },
      content: (
        <>
          <Passages passages={[record]} />
          <Facts
            facts={[
              ['Work', <WorkLink key="work" work={text.work} />],
              ['Text', <RecordLink key="text" id={text.id}>{`the one of ${counted(text.length, 'character')}`}</RecordLink>],
              ['SHA-256 of what stands around', <code key="context">{contextSha256}</code>],
            ]}
          />
        </>
      ),
    };
  },
});
