import type { AnswersFragment } from '../generated/requests.js';
import { RecordLink } from './links.js';
import { Said } from './said.js';
import { inWords } from './words.js';

const TYPES: Readonly<Record<string, string>> = {
  DISPUTES: 'disputes',
  SUPPORTS: 'supports',
  AMENDS: 'amends',
  DOES_NOT_ANSWER: 'no answer to',
};

/** A response as an item of a list: who answers, how, and what. `target` is left out where the page is about it. */
export function Answers({ response, target = true }: { readonly response: AnswersFragment; readonly target?: boolean }) {
  const { type, kind, aspect, basis, note, assertion } = response;
  return (
    <Said said={assertion} claim={type !== 'DOES_NOT_ANSWER'}>
      <p className="answers">
        <span className={`badge ${type}`}>{TYPES[type]}</span> <span className="how">{kindInWords(kind, type)}</span>
        {aspect === 'WHOLE' ? null : <span className="how">, its {inWords(aspect)}</span>}
        {basis === 'STATED' ? null : <span className="how">, {inWords(basis)} by the curator</span>}
        {target ? (
          <>
            : <Target response={response} />
          </>
        ) : null}{' '}
        <RecordLink id={response.id}>
          <span className="aside">about this answer</span>
        </RecordLink>
      </p>
      {note === null ? null : <p className="note">{note}</p>}
    </Said>
  );
}

/** How a response does what it does; nothing where the type has said it. */
export function kindInWords(kind: string, type: string): string {
  return type === 'DOES_NOT_ANSWER' ? inWords(kind) : `by ${inWords(kind)}`;
}

/** What is answered: a claim, or what somebody said. */
export function Target({ response: { target } }: { readonly response: AnswersFragment }) {
  if (target.__typename === 'Claim') return <RecordLink id={target.id}>{target.text}</RecordLink>;
  return (
    <>
      {target.speaker.name}:{' '}
      <RecordLink id={target.claim?.id ?? target.id}>{target.claim?.text ?? target.inquiry ?? 'a statement'}</RecordLink>
    </>
  );
}
