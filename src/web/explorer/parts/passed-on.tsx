import type { ClaimPageQuery } from '../generated/requests.js';
import { AgentLink, RecordLink, WorkLink } from './links.js';
import { inWords } from './words.js';

type Passed = Pick<NonNullable<ClaimPageQuery['claim']>['assertions']['nodes'][number], 'relays' | 'basedOn'>;

/** What a statement passes on or rests on, and whether the meaning was kept. */
export function PassedOn({ said: { relays, basedOn } }: { readonly said: Passed }) {
  if (relays.length + basedOn.length === 0) return null;
  return (
    <ul className="passed-on">
      {relays.map(({ how, fidelity, note, assertion }) => (
        <li key={assertion.id}>
          {inWords(how)} <AgentLink agent={assertion.speaker} /> (
          <RecordLink id={assertion.id}>
            <cite>{assertion.foundIn.title}</cite>
          </RecordLink>
          )<Kept fidelity={fidelity} />
          {note === null ? null : <span className="note"> {note}</span>}
        </li>
      ))}
      {basedOn.map(({ how, fidelity, note, work }) => (
        <li key={work.id}>
          {inWords(how)} <WorkLink work={work} />
          <Kept fidelity={fidelity} />
          {note === null ? null : <span className="note"> {note}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Says where the meaning did not stay the same. */
export function Kept({ fidelity }: { readonly fidelity: string }) {
  return fidelity === 'SAME' ? null : <span className={`badge ${fidelity}`}> {inWords(fidelity)} on the way</span>;
}
