import type { AssertionPageQuery, StepFragment } from '../generated/requests.js';
import { definePage } from '../page.js';
import { BriefAnswer } from '../parts/brief-answer.js';
import { Chains } from '../parts/chains.js';
import { Facts } from '../parts/facts.js';
import { History } from '../parts/history.js';
import { AgentLink, RecordLink, WorkLink } from '../parts/links.js';
import { Section } from '../parts/more.js';
import { NotAnswered } from '../parts/not-answered.js';
import { OriginsFound } from '../parts/origins.js';
import { Passages } from '../parts/passages.js';
import { PassedOn } from '../parts/passed-on.js';
import { actInWords, Speaker } from '../parts/said.js';
import { StanceTarget } from '../parts/stances.js';
import { Time } from '../parts/time.js';
import { inWords } from '../parts/words.js';

type Assertion = NonNullable<AssertionPageQuery['assertion']>;

/** One statement in one work: who says what, where it stands, what it passes on, and what it and others answer. */
export const assertionPage = definePage<'AssertionPage', 'AssertionConclusions'>({
  request: 'AssertionPage',
  beside: 'AssertionConclusions',
  variables: ({ id, questions }) => ({ id, answersAfter: questions.get('answers') ?? undefined }),
  show: ({ assertion }, beside, place) => {
    if (assertion === null) return null;
    const concluded = beside?.data?.assertion ?? null;
    return {
      title: `${assertion.speaker.name}: ${assertion.claim?.text ?? assertion.inquiry ?? inWords(assertion.act)}`,
      kind: assertion.claim === null ? 'A question without an answer' : 'Statement',
      cypher: { name: 'assertion', id: assertion.id },
      content: (
        <>
          <AboutStatement said={assertion} />
          <Section id="text" title="Where it stands in the text">
            <Passages passages={assertion.evidence} />
          </Section>
          {assertion.relays.length + assertion.basedOn.length === 0 ? null : (
            <Section id="passed-on" title="What it passes on">
              <PassedOn said={assertion} />
            </Section>
          )}
          <Section id="relayed-by" title="Who passes it on" list={assertion.relayedBy}>
            <ul className="plain">
              {assertion.relayedBy.nodes.map(({ id, speaker, foundIn }) => (
                <li key={id}>
                  <RecordLink id={id}>{speaker.name}</RecordLink>, in <WorkLink work={foundIn} />
                </li>
              ))}
            </ul>
          </Section>
          {assertion.respondsTo.length === 0 ? null : (
            <Section id="responds-to" title="What it answers">
              <ul className="records">
                {assertion.respondsTo.map((response) => (
                  <BriefAnswer key={response.id} response={response} />
                ))}
              </ul>
            </Section>
          )}
          <Section
            id="answers"
            title="What answers it"
            list={assertion.responses}
            cursor="answers"
            place={place}
            empty="Nobody on record answers it."
          >
            <ul className="records">
              {assertion.responses.nodes.map((response) => (
                <BriefAnswer key={response.id} response={response} />
              ))}
            </ul>
          </Section>
          {assertion.stances.length === 0 ? null : (
            <Section id="stances" title="What the speaker wants, as it shows here">
              <ul className="plain">
                {assertion.stances.map(({ id, kind, target }) => (
                  <li key={id}>
                    <RecordLink id={id}>{inWords(kind)}</RecordLink>: <StanceTarget target={target} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {concluded === null ? (
            <NotAnswered refused={beside?.refused} place={place} />
          ) : (
            <>
              <Chains answers={beyondOne(concluded.answers)} answeredBy={beyondOne(concluded.answeredBy)} />
              <OriginsFound origins={concluded.origins} />
            </>
          )}
          <History revisions={assertion.revisions} />
        </>
      ),
    };
  },
});

/** A chain of a single step is told by what it answers and what answers it. */
function beyondOne(steps: readonly StepFragment[]): readonly StepFragment[] {
  return steps.some(({ depth, closesRing }) => depth > 1 || closesRing) ? steps : [];
}

function AboutStatement({ said }: { readonly said: Assertion }) {
  const { claim, inquiry, saidOn, saidTo, foundIn, channel, cue, hedge, speakerAsPrinted, roleAsPrinted } = said;
  return (
    <Facts
      facts={[
        ['Speaker', <Speaker key="speaker" said={said} />],
        ['Says', claim === null ? null : <RecordLink id={claim.id}>{claim.text}</RecordLink>],
        ['Was asked', inquiry],
        ['How', actInWords(said)],
        ['Work', <WorkLink key="work" work={foundIn} />],
        ['Said on', saidOn === null ? null : <Time when={saidOn} />],
        [
          'Said to',
          saidTo.length === 0
            ? null
            : saidTo.map((agent, at) => (
                <span key={agent.id}>
                  {at === 0 ? '' : ', '}
                  <AgentLink agent={agent} />
                </span>
              )),
        ],
        ['Through', channel === 'UNKNOWN' ? null : inWords(channel)],
        ['Printed as', speakerAsPrinted],
        ['Title as printed', roleAsPrinted],
        ['Attributed by', cue],
        ['Hedged by', hedge],
      ]}
    />
  );
}
