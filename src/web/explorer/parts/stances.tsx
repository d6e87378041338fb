import type { ReactNode } from 'react';
import type { StanceOnFragment, StanceTakenFragment } from '../generated/requests.js';
import { AgentLink, RecordLink, WorkLink } from './links.js';

const KINDS = ['FAVOURS', 'OPPOSES'] as const;

/** What somebody wants and does not want, apart; below each where it shows. */
export function StancesTaken({ stances }: { readonly stances: readonly StanceTakenFragment[] }) {
  return (
    <ByKind
      stances={stances}
      titles={{ FAVOURS: 'Wants', OPPOSES: 'Does not want' }}
      what={({ target }) => <StanceTarget target={target} />}
    />
  );
}

/** Who wants a thing and who does not, apart; below each where it shows. */
export function StancesOn({ stances }: { readonly stances: readonly StanceOnFragment[] }) {
  return (
    <ByKind
      stances={stances}
      titles={{ FAVOURS: 'For it', OPPOSES: 'Against it' }}
      what={({ assertion }) => <AgentLink agent={assertion.speaker} />}
    />
  );
}

/** The name of what is wanted, leading to its page. */
export function StanceTarget({ target }: { readonly target: StanceTakenFragment['target'] }) {
  return <RecordLink id={target.id}>{'name' in target ? target.name : 'title' in target ? target.title : target.text}</RecordLink>;
}

function ByKind<S extends StanceOnFragment>(props: {
  readonly stances: readonly S[];
  readonly titles: Readonly<Record<(typeof KINDS)[number], string>>;
  readonly what: (stance: S) => ReactNode;
}) {
  const { stances, titles, what } = props;
  return KINDS.map((kind) => {
    const own = stances.filter((stance) => stance.kind === kind);
    return own.length === 0 ? null : (
      <div key={kind}>
        <h3>{titles[kind]}</h3>
        <ul className="plain">
          {own.map((stance) => (
            <li key={stance.id}>
              <strong>{what(stance)}</strong>
              {stance.basis === 'STATED' ? null : <span className="aside"> (inferred by the curator)</span>}
              {stance.assertion.claim === null ? null : (
                <p>
                  <span className="aside">shows in: </span>
                  <RecordLink id={stance.assertion.id}>{stance.assertion.claim.text}</RecordLink>
                </p>
              )}
              <p className="where">
                <WorkLink work={stance.assertion.foundIn} />
              </p>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
