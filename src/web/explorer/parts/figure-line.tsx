import type { FigureOfClaimFragment } from '../generated/requests.js';
import { amount } from './figures.js';
import { RecordLink } from './links.js';

/** Figures in a line each, with the claim that each stands in. */
export function FigureLines({ figures }: { readonly figures: readonly FigureOfClaimFragment[] }) {
  return (
    <ul className="plain">
      {figures.map((figure) => (
        <li key={figure.id}>
          <RecordLink id={figure.id}>{amount(figure)}</RecordLink>: <RecordLink id={figure.claim.id}>{figure.claim.text}</RecordLink>
        </li>
      ))}
    </ul>
  );
}
