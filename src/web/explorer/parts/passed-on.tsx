import type { PassedOnFragment } from '../generated/requests.js';
import { AgentLink, RecordLink, WorkLink } from './links.js';
import { inWords } from './words.js';

type Passed = Pick<PassedOnFragment, 'relays' | 'basedOn'>;

/** What a statement passes on or rests on, and whether the meaning was kept. `within` is the work that the page is about. */
export function PassedOn({ said: { relays, basedOn }, within }: { readonly said: Passed; readonly within?: string }) {
  if (relays.length + basedOn.length === 0) return null;
  return (
    <ul className="passed-on">
      {relays.map(({ how, fidelity, note, assertion }) => (
        <li key={assertion.id}>
          {inWords(how)} <AgentLink agent={assertion.speaker} /> (
          <RecordLink id={assertion.id}>
            {assertion.foundIn.id === within ? 'in the same work' : <cite>{assertion.foundIn.title}</cite>}
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
