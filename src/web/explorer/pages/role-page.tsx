import { definePage } from '../page.js';
import { Facts } from '../parts/facts.js';
import { AgentLink, WorkLink } from '../parts/links.js';
import { Section } from '../parts/more.js';
import { Passages } from '../parts/passages.js';
import { Time } from '../parts/time.js';
import { inWords } from '../parts/words.js';
import { recordOf } from '../record-of.js';

/** A title that a person holds or held, and the works that print it. */
export const rolePage = definePage<'RolePage'>({
  request: 'RolePage',
  variables: ({ id }) => ({ id }),
  show: ({ node }) => {
    const record = recordOf(node);
    if (record === null) return null;
    const { title, status, organization, from, to, person, attested } = record;
    return {
      title: `${person.name}: ${title}`,
      kind: 'Title',
      cypher: { name: 'record', id: record.id },
      content: (
        <>
          <Facts
            facts={[
              ['Person', <AgentLink key="person" agent={person} />],
              ['Title', title],
              ['Where', organization === null ? null : <AgentLink agent={organization} />],
              ['Held as', inWords(status)],
              ['From', from === null ? 'no work states it' : <Time when={from} />],
              ['To', to === null ? 'no work states it' : <Time when={to} />],
            ]}
          />
          <Section
            id="attested"
            title="Works that print it"
            list={{ nodes: attested, totalCount: attested.length }}
            empty="No work prints it."
          >
            <ul className="records">
              {attested.map(({ titleAsPrinted, work, evidence }) => (
                <li key={work.id}>
                  “{titleAsPrinted}” in <WorkLink work={work} />
                  <Passages passages={evidence} />
                </li>
              ))}
            </ul>
          </Section>
        </>
      ),
    };
  },
});
