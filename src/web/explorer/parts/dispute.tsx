import type { DisputeFragment } from '../generated/requests.js';
import { Answering } from './answers.js';
import { AgentLink, RecordLink, WorkLink } from './links.js';

/** A dispute as an item of a list: who says what against what, and where. */
export function Dispute({ dispute }: { readonly dispute: DisputeFragment }) {
  const { id, note, assertion } = dispute;
  return (
    <li id={id} data-record={id}>
      <p className="who">
        <strong>
          <AgentLink agent={assertion.speaker} />
        </strong>
        {assertion.claim === null ? null : (
          <>
            : <RecordLink id={assertion.id}>{assertion.claim.text}</RecordLink>
          </>
        )}
      </p>
      <Answering response={dispute} />
      <p className="where">
        <WorkLink work={assertion.foundIn} />
      </p>
      {note === null ? null : <p className="note">{note}</p>}
    </li>
  );
}
