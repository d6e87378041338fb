import { definePage } from '../page.js';
import { Facts } from '../parts/facts.js';
import { AgentLink, WorkLink } from '../parts/links.js';
import { Section } from '../parts/more.js';
import { NotAnswered } from '../parts/not-answered.js';
import { dateInWords } from '../parts/time.js';
import { count, counted } from '../parts/words.js';
import { recordOf } from '../record-of.js';

/** A dataset: its version, the works that were read for it, and who speaks in it. */
export const datasetPage = definePage<'DatasetPage', 'DatasetVoice'>({
  request: 'DatasetPage',
  beside: 'DatasetVoice',
  variables: ({ id, questions }) => ({ id, worksAfter: questions.get('works') ?? undefined }),
  show: ({ node, works }, beside, place) => {
    const record = recordOf(node);
    if (record === null) return null;
    const voices = recordOf(beside?.data?.node);
    return {
      title: record.title,
      kind: 'Dataset',
      content: (
        <>
          <Facts
            facts={[
              ['Records', count(record.records)],
              ['Version', <code key="version">{record.version}</code>],
              ['Brought in on', dateInWords(record.ingestedAt.slice(0, 10))],
              ['Licence', record.licence],
              ['State', record.state === 'COMPLETE' ? 'all of it is here' : 'an ingest runs or was cut off: not all of it is here'],
            ]}
          />
          <Section id="works" title="Works that were read" list={works} cursor="works" place={place} empty="No work of it was read.">
            <ul className="plain">
              {works.nodes.map((work) => (
                <li key={work.id}>
                  <WorkLink work={work} />
                </li>
              ))}
            </ul>
          </Section>
          <Section id="voice" title="Who is given how much room">
            {voices !== null ? (
              <ul className="plain">
                {voices.shareOfVoice.slice(0, 20).map(({ agent, assertions, share }) =>
                  agent === null ? null : (
                    <li key={agent.id}>
                      <AgentLink agent={agent} />{' '}
                      <span className="count">
                        {(share * 100).toFixed(1)} % of the words, {counted(assertions, 'statement')}
                      </span>
                    </li>
                  ),
                )}
              </ul>
            ) : (
              <NotAnswered refused={beside?.refused} place={place} />
            )}
          </Section>
        </>
      ),
    };
  },
});
