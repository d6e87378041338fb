import type { ReactNode } from 'react';
import type { SaidFragment } from '../generated/requests.js';
import { AgentLink, RecordLink, RoleText, WorkLink } from './links.js';
import { Passages } from './passages.js';
import { Time } from './time.js';
import { inWords } from './words.js';

/** An act of saying as an item of a list: who, under which title, for whom, when, where, and on request the place in the text. `claim` and `found` are left out where the page is about them. */
export function Said({
  said,
  claim = true,
  found = true,
  children,
}: {
  readonly said: SaidFragment;
  readonly claim?: boolean;
  readonly found?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <li id={said.id} className="said" data-record={said.id}>
      <p className="who">
        <Speaker said={said} /> <span className="how">{actInWords(said)}</span>
      </p>
      {claim ? <What said={said} /> : null}
      {said.saidOn || found ? (
        <p className="where">
          {said.saidOn ? <Time when={said.saidOn} /> : null}
          {said.saidOn && found ? ' · ' : null}
          {found ? <WorkLink work={said.foundIn} /> : null}
        </p>
      ) : null}
      {children}
      <details>
        <summary>
          Where it stands<span className="unseen"> in the text: {said.speaker.name}</span>
        </summary>
        <Wording said={said} />
        <Passages passages={said.evidence} />
        <p>
          <RecordLink id={said.id}>Page of this statement</RecordLink>
        </p>
      </details>
    </li>
  );
}

/** Who spoke, under the title of that time and for whom. */
export function Speaker({ said }: { readonly said: Pick<SaidFragment, 'speaker' | 'role' | 'onBehalfOf' | 'reportedBy' | 'attribution'> }) {
  return (
    <>
      <strong>
        <AgentLink agent={said.speaker} />
      </strong>
      {said.role ? (
        <span className="title">
          , <RoleText role={said.role} />
        </span>
      ) : null}
      {said.onBehalfOf ? (
        <span className="title">
          {' '}
          for <AgentLink agent={said.onBehalfOf} />
        </span>
      ) : null}
      {said.reportedBy ? (
        <span className="aside">
          {' '}
          according to <AgentLink agent={said.reportedBy} />
        </span>
      ) : null}
      {said.attribution === 'AMBIGUOUS' ? <span className="aside"> (the work leaves a doubt about who speaks)</span> : null}
    </>
  );
}

function What({ said }: { readonly said: SaidFragment }) {
  if (said.claim)
    return (
      <p className="claim">
        <RecordLink id={said.claim.id}>{said.claim.text}</RecordLink>
      </p>
    );
  return said.inquiry === null ? null : <p className="claim">Asked: {said.inquiry}</p>;
}

function Wording({ said: { cue, hedge, speakerAsPrinted, roleAsPrinted, channel } }: { readonly said: SaidFragment }) {
  const facts = [
    speakerAsPrinted === null ? null : `Printed as “${speakerAsPrinted}”.`,
    roleAsPrinted === null ? null : `Title as printed: “${roleAsPrinted}”.`,
    cue === null ? null : `Attributed by “${cue}”.`,
    hedge === null ? null : `Hedged by “${hedge}”.`,
    channel === 'UNKNOWN' ? null : `Through: ${inWords(channel)}.`,
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <p className="aside">{facts.join(' ')}</p>;
}

const MANNERS: Readonly<Record<string, string>> = {
  DIRECT: 'in quoted words',
  INDIRECT: 'in the words of the work',
  MIXED: 'partly in quoted words',
  VOICE: 'in its own voice',
};

const ACTS: Readonly<Record<string, string>> = {
  DECLINED: 'declined to answer',
  NO_RESPONSE: 'did not answer',
  UNREACHABLE: 'could not be reached',
};

/** What was done, in words: how something is given, or that there was no answer. */
export function actInWords({ act, manner }: Pick<SaidFragment, 'act' | 'manner'>): string {
  return ACTS[act] ?? (manner === null ? '' : (MANNERS[manner] ?? ''));
}
