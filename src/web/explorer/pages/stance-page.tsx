import { definePage } from '../page.js';
import { Facts } from '../parts/facts.js';
import { AgentLink } from '../parts/links.js';
import { Section } from '../parts/more.js';
import { Said } from '../parts/said.js';
import { StanceTarget } from '../parts/stances.js';
import { inWords } from '../parts/words.js';
import { recordOf } from '../record-of.js';

/** What a speaker wants or does not want, and the statement that shows it. */
export const stancePage = definePage<'StancePage'>({
  request: 'StancePage',
  variables: ({ id }) => ({ id }),
  show: ({ node }) => {
    const record = recordOf(node);
    if (record === null) return null;
    const { kind, basis, assertion, target } = record;
    const on = 'name' in target ? target.name : 'title' in target ? target.title : target.text;
    return {
      title: `${assertion.speaker.name} ${inWords(kind)}: ${on}`,
      kind: 'Stance',
      cypher: { name: 'record', id: record.id },
      content: (
        <>
          <Facts
            facts={[
              ['Who', <AgentLink key="agent" agent={assertion.speaker} />],
              [
                'For or against',
                <span key="kind" className={`badge ${kind}`}>
                  {inWords(kind)}
                </span>,
              ],
              ['Of what', <StanceTarget key="target" target={target} />],
              ['Who says so', basis === 'STATED' ? 'The work itself' : 'The curator, who read it so'],
            ]}
          />
          <Section id="said" title="The statement that shows it">
            <ul className="records">
              <Said said={assertion} />
            </ul>
          </Section>
        </>
      ),
    };
  },
});
