import { withQuestions } from '../addresses.js';
import type { Place } from '../page.js';
import { LATER, type Refused } from '../requests.js';

/** Stands where an answer would: why it does not, and where it only takes longer a link that waits for it. */
export function NotAnswered({ refused, place }: { readonly refused: Refused | null | undefined; readonly place: Place }) {
  if (!refused) return null;
  if (refused.code !== LATER) return <p className="aside">What a rule concludes here is missing: {refused.message}</p>;
  const { path, questions } = place;
  return (
    <p className="later">
      {refused.message} <a href={withQuestions(path, { ...Object.fromEntries(questions), [WHOLE]: 'yes' })}>Wait for it</a>
    </p>
  );
}

/** The question of an address whose page waits until everything is answered. */
export const WHOLE = 'whole';
