import { Fragment } from 'react';
import type { PassageFragment } from '../generated/requests.js';
import { count, inWords } from './words.js';

/** Where something stands: positions and a digest, and the words themselves where whoever runs the server gave the texts. */
export function Passages({ passages }: { readonly passages: readonly PassageFragment[] }) {
  if (passages.length === 0) return <p className="aside">No place in a text is given for this.</p>;
  return (
    <ul className="passages">
      {passages.map((passage) => (
        <li key={passage.id}>
          {passage.quote === null ? null : <Quote words={passage.quote} ranges={passage.ranges} />}
          <p className="place">
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

/** The words, marked piece by piece: what joins the pieces is not of the text. Each keeps the direction of its writing to itself. */
function Quote({ words, ranges }: { readonly words: string; readonly ranges: PassageFragment['ranges'] }) {
  const characters = [...words];
  let from = 0;
  const pieces = ranges.map(({ start, end }) => {
    const piece = characters.slice(from, from + end - start).join('');
    from += end - start + 1;
    return { start, piece };
  });
  return (
    <blockquote>
      {pieces.map(({ start, piece }, at) => (
        <Fragment key={start}>
          {at === 0 ? null : ' … '}
          <mark dir="auto">{piece}</mark>
        </Fragment>
      ))}
    </blockquote>
  );
}
