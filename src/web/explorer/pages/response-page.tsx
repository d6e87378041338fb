import { definePage } from '../page.js';
import { Target } from '../parts/answers.js';
import { Chains } from '../parts/chains.js';
import { Facts } from '../parts/facts.js';
import { History } from '../parts/history.js';
import { Section } from '../parts/more.js';
import { NotAnswered } from '../parts/not-answered.js';
import { Passages } from '../parts/passages.js';
import { ASPECTS, RESPONSE_KINDS, RESPONSE_TYPES } from '../parts/response-words.js';
import { Said } from '../parts/said.js';
import { capital } from '../parts/words.js';
import { recordOf } from '../record-of.js';

/** One answer: whose statement answers what, how, and the chains of disputes in which it stands. */
export const responsePage = definePage<'ResponsePage', 'ResponseChains'>({
  request: 'ResponsePage',
  beside: 'ResponseChains',
  variables: ({ id }) => ({ id }),
  show: ({ node }, beside, place) => {
    const record = recordOf(node);
    if (record === null) return null;
    const { type, kind, aspect, basis, note, assertion, target, evidence, revisions } = record;
    const whom = target.__typename === 'Assertion' ? target.speaker.name : 'a claim';
    const chains = recordOf(beside?.data?.node);
    return {
      title: `${assertion.speaker.name} ${RESPONSE_TYPES[type]} ${whom}`,
      kind: 'Answer',
      cypher: { name: 'response', id: record.id },
      content: (
        <>
          <Facts
            facts={[
              [
                'What is done',
                <span key="type" className={`badge ${type}`}>
                  {RESPONSE_TYPES[type]}
                </span>,
              ],
              ['How', capital(RESPONSE_KINDS[kind].words)],
              ['What is answered', capital(ASPECTS[aspect])],
              ['Answered', <Target key="target" target={target} />],
              ['Who says that it is an answer', basis === 'STATED' ? 'The work itself' : 'The curator, who read it so'],
              ['Note of the curator', note],
            ]}
          />
          <Section id="answering" title="The answer">
            <ul className="records">
              <Said said={assertion} />
            </ul>
          </Section>
          <Section id="text" title="Where the answering stands in the text">
            <Passages passages={evidence} />
          </Section>
          {chains !== null ? (
            <Chains answers={chains.answers} answeredBy={chains.answeredBy} />
          ) : (
            <NotAnswered refused={beside?.refused} place={place} />
          )}
          <History revisions={revisions} />
        </>
      ),
    };
  },
});
