import type { ReactNode } from 'react';
import type { WorkVoiceQuery } from '../generated/requests.js';
import { AgentLink } from './links.js';
import { count } from './words.js';

/** One whom a share belongs to. */
export interface Voice {
  readonly key: string;
  readonly name: ReactNode;
  readonly assertions: number;
  readonly codePoints: number;
  /** 0 to 1. */
  readonly share: number;
}

/** How much room each one is given: a bar for the eye and the same as numbers, the largest first. `whose` heads the names. */
export function ShareOfVoice({ voices, whose }: { readonly voices: readonly Voice[]; readonly whose: string }) {
  return (
    <>
      <table className="voices">
        <thead>
          <tr>
            <th scope="col">{whose}</th>
            <th scope="col">Statements</th>
            <th scope="col">Characters</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          {voices.map(({ key, name, assertions, codePoints, share }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                <svg className="bar" width="100%" height="8" aria-hidden="true">
                  <rect className="rest" width="100%" height="8" />
                  <rect className="part" width={`${(share * 100).toFixed(1)}%`} height="8" />
                </svg>
              </th>
              <td>{count(assertions)}</td>
              <td>{count(codePoints)}</td>
              <td>{inPercent(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="aside">
        Characters are those in which somebody’s statements stand; characters that two of them share count for both, and shares are of the
        sum. Counted by rule{voices.length === 100 ? '; the 100 largest are shown' : ''}.
      </p>
    </>
  );
}

/** How much room each speaker is given. */
export function SpeakerShares({ shares }: { readonly shares: readonly SpeakerShare[] }) {
  const voices = shares.map(({ agent, ...numbers }) => ({
    ...numbers,
    key: agent?.id ?? '',
    name: agent === null ? 'Nobody by name' : <AgentLink agent={agent} />,
  }));
  return <ShareOfVoice voices={voices} whose="Speaker" />;
}

type SpeakerShare = NonNullable<WorkVoiceQuery['work']>['shareOfVoice'][number];

/** A share as people read it: 0.123 is "12.3%". */
export function inPercent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
