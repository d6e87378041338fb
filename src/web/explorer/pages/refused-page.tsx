import type { Framed } from '../frame.js';
import type { Refused } from '../requests.js';

const RECOVERS = ['DATABASE_UNAVAILABLE', 'TIMEOUT', 'OVERLOADED', 'INGESTING'];

/** What is shown where the API does not answer: its own words, and a page that tries again by itself where that may help. */
export function refusedPage({ code, message }: Refused): Framed {
  const recovers = RECOVERS.includes(code);
  return {
    title: recovers ? 'Not at the moment' : 'This cannot be answered',
    kind: code,
    content: (
      <>
        <p role="alert">{message}</p>
        <p>{recovers ? 'This page tries again by itself every five seconds.' : <a href="/">Back to the start</a>}</p>
      </>
    ),
    ...(recovers ? { again: 5 } : {}),
  };
}
