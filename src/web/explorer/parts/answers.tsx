import type { AnsweringFragment, AnswersFragment } from '../generated/requests.js';
import { RecordLink } from './links.js';
import { Said } from './said.js';
import { inWords } from './words.js';

const TYPES: Readonly<Record<string, string>> = {
  DISPUTES: 'disputes',
  SUPPORTS: 'supports',
  AMENDS: 'amends',
  DOES_NOT_ANSWER: 'does not answer',
};

/** A response as an item of a list: who answers, how, and what. */
export function Answers({ response }: { readonly response: AnswersFragment }) {
  const { note, assertion } = response;
  return (
    <Said said={assertion}>
      <Answering response={response} />
      {note === null ? null : <p className="note">{note}</p>}
    </Said>
  );
}

/** What an answer does, how, and to what. */
export function Answering({ response }: { readonly response: AnsweringFragment }) {
  const { id, type, kind, aspect, basis, target } = response;
  return (
    <p className="answers">
      <RecordLink id={id}>
        <span className={`badge ${type}`}>{TYPES[type]}</span>
      </RecordLink>{' '}
      {type === 'DOES_NOT_ANSWER' ? null : <span className="how">by {inWords(kind)}</span>}
      {aspect === 'WHOLE' ? null : <span className="how">, its {inWords(aspect)}</span>}
      {basis === 'STATED' ? null : <span className="how"> (as the curator reads it)</span>}: <Target target={target} />
    </p>
  );
}

/** What is answered: a claim, or what somebody said. */
export function Target({ target }: { readonly target: AnsweringFragment['target'] }) {
  if (target.__typename === 'Claim') return <RecordLink id={target.id}>{target.text}</RecordLink>;
  return (
    <>
      {target.speaker.name}:{' '}
      <RecordLink id={target.claim?.id ?? target.id}>{target.claim?.text ?? target.inquiry ?? 'a statement'}</RecordLink>
    </>
  );
}
