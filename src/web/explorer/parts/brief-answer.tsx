import type { BriefAnswerFragment } from '../generated/requests.js';
import { AgentLink, RecordLink, WorkLink } from './links.js';
import { ASPECTS, RESPONSE_KINDS, RESPONSE_TYPES } from './response-words.js';
import { Time } from './time.js';

/** A response without its work. */
type Bare = Omit<BriefAnswerFragment, 'assertion'> & { readonly assertion: Pick<BriefAnswerFragment['assertion'], 'speaker' | 'claim'> };

/** A response as an item of a long list: who answers whom, with which words, how, and in which work. */
export function BriefAnswer({ response }: { readonly response: BriefAnswerFragment }) {
  const { id, assertion } = response;
  return (
    <li className="answer" data-record={id}>
      <AnswerLines response={response} title={assertion.roleAsPrinted} />
      <p className="where">
        {assertion.saidOn === null ? null : (
          <>
            <Time when={assertion.saidOn} />
            {' · '}
          </>
        )}
        <WorkLink work={assertion.foundIn} /> · <RecordLink id={id}>about this answer</RecordLink>
      </p>
    </li>
  );
}

/** Who answers whom, how, and with which words. */
export function AnswerLines({ response, title = null }: { readonly response: Bare; readonly title?: string | null }) {
  const { type, kind, aspect, assertion, target } = response;
  const asked = target.__typename === 'Assertion' ? target : null;
  const answered = asked === null ? (target.__typename === 'Claim' ? target : null) : asked.claim;
  return (
    <>
      <p className="who">
        <strong>
          <AgentLink agent={assertion.speaker} />
        </strong>
        {title === null ? null : <span className="title">, {title}</span>} <span className={`badge ${type}`}>{RESPONSE_TYPES[type]}</span>{' '}
        {asked === null ? (
          'a claim'
        ) : (
          <strong>
            <AgentLink agent={asked.speaker} />
          </strong>
        )}
        <span className="how">
          : {RESPONSE_KINDS[kind].words}
          {aspect === 'WHOLE' ? '' : `, answers ${ASPECTS[aspect]}`}
        </span>
      </p>
      {assertion.claim === null ? null : (
        <p className="claim">
          <RecordLink id={assertion.claim.id}>{assertion.claim.text}</RecordLink>
        </p>
      )}
      <p className="answered">
        <span className="how">{type === 'DOES_NOT_ANSWER' ? 'Asked about:' : 'On:'}</span>{' '}
        <RecordLink id={answered?.id ?? target.id}>{answered?.text ?? asked?.inquiry ?? 'a statement'}</RecordLink>
      </p>
    </>
  );
}
