import type { PassageFragment } from '../generated/requests.js';
import { count, inWords } from './words.js';

/** Where something stands: positions and a digest, and the words themselves where whoever runs the server gave the texts. */
export function Passages({ passages }: { readonly passages: readonly PassageFragment[] }) {
  if (passages.length === 0) return <p className="aside">No place in a text is given for this.</p>;
  return (
    <ul className="passages">
      {passages.map((passage) => (
        <li key={passage.id}>
          {passage.quote === null ? null : (
            <blockquote>
              <mark>{passage.quote}</mark>
            </blockquote>
          )}
          <p>
            {inWords(passage.section)}, characters {passage.ranges.map(({ start, end }) => `${count(start)}–${count(end)}`).join(', then ')}
            {passage.quote === null ? ' of the text. Its words are not held here.' : ' of the text.'}
          </p>
          <p className="digest">
            SHA-256 of the words <code>{passage.exactSha256}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}
