import { Fragment } from 'react';
import type { TopicPageQuery, TopicVoiceQuery } from '../generated/requests.js';
import { definePage } from '../page.js';
import { RecordLink } from '../parts/links.js';
import { Section } from '../parts/more.js';
import { NotAnswered } from '../parts/not-answered.js';
import { OnThisPage } from '../parts/on-this-page.js';
import { StancesOn, StanceTarget } from '../parts/stances.js';
import { Time } from '../parts/time.js';
import { ShareOfVoice } from '../parts/voice.js';
import { counted, inWords } from '../parts/words.js';

type Topic = NonNullable<TopicPageQuery['topic']>;
type Share = NonNullable<TopicVoiceQuery['topic']>['shareOfVoice'][number];

const CLAIMS = 'What is claimed, the most disputed first';
const STANCES = 'Who is for it, who is against it';
const VOICE = 'Share of voice: how much room each side is given';

/** A topic: what is claimed about it, who wants it and who does not, and how much room either side is given. */
export const topicPage = definePage<'TopicPage', 'TopicVoice'>({
  request: 'TopicPage',
  beside: 'TopicVoice',
  variables: ({ id, questions }) => ({
    id,
    claimsAfter: questions.get('claims') ?? undefined,
    stancesAfter: questions.get('stances') ?? undefined,
  }),
  show: ({ topic }, beside, place) => {
    if (topic === null) return null;
    const shares = beside?.data?.topic?.shareOfVoice ?? [];
    return {
      title: topic.name,
      kind: `Topic · ${inWords(topic.kind)}`,
      cypher: { name: 'topic', id: topic.id },
      content: (
        <>
          <About topic={topic} />
          <OnThisPage
            parts={[
              ['claims', CLAIMS, topic.claims.totalCount],
              ['stances', STANCES, topic.stances.totalCount],
              ['voice', VOICE, shares.length > 0],
            ]}
          />
          <Section id="claims" title={CLAIMS} list={topic.claims} cursor="claims" place={place} empty="No claim on record is about it.">
            <ul className="plain">
              {topic.claims.nodes.map(({ id, text, assertions, disputedBy }) => (
                <li key={id} data-record={id}>
                  <RecordLink id={id}>{text}</RecordLink>
                  <p className="where">
                    Said {counted(assertions.totalCount ?? 10_000, 'time')}
                    {disputedBy.totalCount === 0 ? null : (
                      <>
                        {' · '}
                        <span className="badge DISPUTES">disputed {counted(disputedBy.totalCount ?? 10_000, 'time')}</span>
                      </>
                    )}
                  </p>
                </li>
              ))}
            </ul>
          </Section>
          <Section id="stances" title={STANCES} list={topic.stances} cursor="stances" place={place}>
            <StancesOn stances={topic.stances.nodes} />
          </Section>
          {beside?.refused || shares.length > 0 ? (
            <Section id="voice" title={VOICE}>
              {beside?.refused ? (
                <NotAnswered refused={beside.refused} place={place} />
              ) : (
                <ShareOfVoice whose="Statements that" voices={shares.map(sideOf)} />
              )}
            </Section>
          ) : null}
        </>
      ),
    };
  },
});

function About({ topic: { when, partOf, parts } }: { readonly topic: Topic }) {
  return (
    <p className="about">
      {when === null ? null : (
        <span>
          <Time when={when} />
        </span>
      )}
      {partOf === null ? null : (
        <span>
          Part of <RecordLink id={partOf.id}>{partOf.name}</RecordLink>
        </span>
      )}
      {parts.length === 0 ? null : (
        <span>
          With{' '}
          {parts.map((part, at) => (
            <Fragment key={part.id}>
              {at === 0 ? '' : ' · '}
              <RecordLink id={part.id}>{part.name}</RecordLink>
            </Fragment>
          ))}
        </span>
      )}
    </p>
  );
}

function sideOf({ stance, on, ...numbers }: Share) {
  return {
    ...numbers,
    key: `${stance} ${on?.id}`,
    name:
      stance === null || on === null ? (
        'take no side'
      ) : (
        <>
          {stance === 'FAVOURS' ? 'want' : 'do not want'}: <StanceTarget target={on} />
        </>
      ),
  };
}
