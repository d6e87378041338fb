import type { CorrectionReachQuery, SaidFragment } from '../generated/requests.js';
import { definePage } from '../page.js';
import { Facts } from '../parts/facts.js';
import { RecordLink, WorkLink } from '../parts/links.js';
import { Section } from '../parts/more.js';
import { NotAnswered } from '../parts/not-answered.js';
import { Passages } from '../parts/passages.js';
import { Said } from '../parts/said.js';
import { Time } from '../parts/time.js';
import { capital, counted, inWords } from '../parts/words.js';
import { recordOf } from '../record-of.js';

type Affected = Exclude<NonNullable<CorrectionReachQuery['node']>, Record<PropertyKey, never>>['affected'];

/** A change that a publisher announced: what it withdrew, and how far the withdrawn words had come. */
export const correctionPage = definePage<'CorrectionPage', 'CorrectionReach'>({
  request: 'CorrectionPage',
  beside: 'CorrectionReach',
  variables: ({ id }) => ({ id }),
  show: ({ node }, beside, place) => {
    const record = recordOf(node);
    if (record === null) return null;
    const reached = recordOf(beside?.data?.node);
    return {
      title: record.summary,
      kind: capital(inWords(record.kind)),
      cypher: { name: 'correction', id: record.id },
      content: (
        <>
          <Facts
            facts={[
              ['Work', <WorkLink key="work" work={record.work} />],
              ['Announced', record.published === null ? null : <Time when={record.published} />],
            ]}
          />
          <Statements id="withdrawn" title="What it took back" said={record.withdrawn} />
          <Statements id="replaced" title="What stands instead" said={record.replacedBy} />
          <Section id="text" title="Where the note stands">
            <Passages passages={record.evidence} />
          </Section>
          {reached !== null ? <Reach affected={reached.affected} /> : <NotAnswered refused={beside?.refused} place={place} />}
        </>
      ),
    };
  },
});

function Statements({ id, title, said }: { readonly id: string; readonly title: string; readonly said: readonly SaidFragment[] }) {
  return (
    <Section id={id} title={title} list={{ nodes: said, totalCount: said.length }}>
      <ul className="records">
        {said.map((each) => (
          <Said key={each.id} said={each} />
        ))}
      </ul>
    </Section>
  );
}

function Reach({ affected }: { readonly affected: Affected }) {
  const { assertionCount, workCount, unannouncedCount, claimCount, unsupportedCount, figureCount, comparisonCount, disputeCount } =
    affected;
  return (
    <>
      <Section id="reach" title="What rested on it">
        <p>
          {affected.wholeWork ? 'On everything that stands in the work' : 'On these words'} rest {counted(assertionCount, 'statement')} in{' '}
          {counted(workCount, 'work')} (of which {unannouncedCount} announced no correction), {counted(claimCount, 'claim')} (of which{' '}
          {unsupportedCount} keep no independent origin), {counted(figureCount, 'figure')}, {counted(comparisonCount, 'comparison')} and{' '}
          {counted(disputeCount, 'dispute')}. <span className="aside">Counted by rule, the words themselves included.</span>
        </p>
        {affected.truncated ? <p className="aside">There is more than was looked at; the counts are of what was found.</p> : null}
      </Section>
      <Section id="affected" title="Statements" list={{ nodes: affected.assertions, totalCount: assertionCount }}>
        <ul className="plain">
          {affected.assertions.map(({ assertion, depth, changed, announced }) => (
            <li key={assertion.id}>
              <RecordLink id={assertion.id}>{assertion.speaker.name}</RecordLink>
              {assertion.claim === null ? null : <>: {assertion.claim.text}</>} – <WorkLink work={assertion.foundIn} />{' '}
              <span className="aside">
                {depth === 0 ? 'the words themselves' : `${counted(depth, 'step')} away`}
                {changed ? ', says something else by now' : ''}
                {announced ? ', corrected there' : ''}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section
        id="unannounced"
        title="Works that announced no correction"
        list={{ nodes: affected.unannounced, totalCount: unannouncedCount }}
      >
        <ul className="plain">
          {affected.unannounced.map(({ work, assertionCount: many }) => (
            <li key={work.id}>
              <WorkLink work={work} /> <span className="count">{counted(many, 'statement')}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="claims" title="Claims, and what is left of them" list={{ nodes: affected.claims, totalCount: claimCount }}>
        <ul className="plain">
          {affected.claims.map(({ claim, support, independentCount }) => (
            <li key={claim.id}>
              <RecordLink id={claim.id}>{claim.text}</RecordLink>{' '}
              <span className="aside">
                {support === 'INDEPENDENT'
                  ? `${counted(independentCount, 'independent origin')} left`
                  : support === 'SAME_ORIGIN'
                    ? 'only the same origin is left, speaking elsewhere'
                    : 'nothing is left'}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
