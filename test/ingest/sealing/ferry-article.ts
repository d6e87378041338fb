import { codePointText } from '../../../src/evidence/code-point-text.js';
import { textDigest } from '../../../src/evidence/digests.js';
import type { KnownText } from '../../../src/ingest/sealing/known-text.js';
import { FERRIES } from '../../evidence/ferries.js';

/** A text as if it had been read from a file. */
export function known(value: string, file = 'ferries.txt'): KnownText {
  const text = codePointText(value);
  return { file, sha256: textDigest(text), text };
}

/** The invented text. */
export const FERRY_TEXT = known(FERRIES);

/** An article file with every form of quote, comments and formatting of its own. */
export const FERRY_ARTICLE = `# What the Harbor Times says.
article:   harbor-times-ferry-count   # its id
headline: "Port says ferries carried 412,000; union counts a third fewer"
published: 2031-05-14

titles:
  - {who: tobe-okafor, as: union man, quote: Tobe Okafor}
corrections:
  - kind: correction
    quote: >-   # folded
      An earlier version gave
      the number of boats as 11.
    summary: the number of boats
credits: [{to: gull-wire, text: Gull Wire, quote: Una Dahl/Gull Wire}]

claims:
  quote: a claim that is called so

said:
  - who: ines-carrow
    as: {printed: port spokesperson, quote: port spokesperson}
    says:
      - ferry-riders-port:
          # the figure in the body, not in the headline
          quote: "412,000"   # a number
          near: passengers last year # why
          also: ['Port says ferries carried 412,000', {quote: "412,000", occurrence: 1}, ["Share", 'North']]
      - ferry-record-year: ["We carried more people", "than in any year since the line opened"]
      - boats-full: The boats were full.
      - more-riders:
          - "“The boats"   # one
          # between
          - We expect more  # two
  - who: tobe-okafor
    says:
      - ferry-riders-union: {quote: "put the number at 274,000", disputes: ines-carrow/ferry-riders-port}
      - fable:
          quote: "a fable"
          disputes:
            - ines-carrow/ferry-riders-port
            - {what: ines-carrow/ferry-record-year, near: figure, quote: "called the port's figure", kind: undercut}
          supports: {what: x, quote: to please the mayor, occurrence: 1}
  - who: port-of-elling
    act: no-response
    quote: did not say why
`;
