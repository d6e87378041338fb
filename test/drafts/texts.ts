/** An invented article, as a text at hand. */
export const ARTICLE = `Library says it is open 46 hours a week
By Tom Hale

“We are open 46 hours,” head librarian Ana Reyes said. The reading circle counts 38 hours. Café hours do not count, Reyes said.
`;

const review = (more: object) => ({ '@type': 'ClaimReview', author: { '@type': 'Organization', name: 'Millbrook Checks' }, ...more });
const rating = (more: object) => ({ reviewRating: { '@type': 'Rating', ...more } });
const spoken = { itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Ana Reyes' }, datePublished: '2024-05-13' } };

/** Reviews in a feed, as fact-checkers publish them, with what goes wrong there; one a line. */
export const REVIEWS: readonly object[] = [
  review({
    url: 'https://checks.example.org/hours',
    headline: 'Is the library open 46 hours?',
    datePublished: '2024-05-20T08:00:00+02:00',
    claimReviewed: 'The library is open 46 hours a week.',
    ...spoken,
    ...rating({ ratingValue: '1', bestRating: '5', worstRating: '1', alternateName: 'False' }),
  }),
  review({
    name: 'Inverted',
    url: 'https://checks.example.org/roof',
    claimReviewed: 'The roof leaks.',
    ...spoken,
    ...rating({ ratingValue: 5, bestRating: 1, worstRating: 5, alternateName: 'Wrong' }),
  }),
  review({ name: 'No rating', url: 'https://checks.example.org/none', claimReviewed: 'The door is red.', ...spoken }),
  review({
    name: 'No claimant',
    url: 'https://checks.example.org/who',
    claimReviewed: 'The hall is large.',
    ...rating({ ratingValue: 5, bestRating: 5, worstRating: 1, alternateName: 'True' }),
  }),
  {
    '@type': ['Review', 'ClaimReview'],
    name: 'No reviewer',
    url: 'https://checks.example.org/x',
    claimReviewed: 'The sea is near.',
    ...spoken,
    ...rating({ ratingValue: 3, bestRating: 5, worstRating: 1 }),
  },
  review({ name: 'No claim' }),
  review({
    name: 'Half',
    url: 'https://checks.example.org/half',
    claimReviewed: 'Tea is free.',
    ...spoken,
    ...rating({ ratingValue: 3, bestRating: 5, worstRating: 1, alternateName: 'Half true' }),
  }),
  review({
    name: 'Outside',
    url: 'https://checks.example.org/outside',
    claimReviewed: 'Tea is hot.',
    ...spoken,
    ...rating({ ratingValue: 9, bestRating: 5, worstRating: 1 }),
  }),
];

/** A feed of them, each on a line of its own from line 2 on. */
export const FEED = `{"@context": "https://schema.org", "@type": "DataFeed", "dataFeedElement": [{"item": [\n${REVIEWS.map((each) => JSON.stringify(each)).join(',\n')}\n]}]}\n`;

const target = (selector: unknown) => ({ source: { id: 'https://gazette.example.org/hours.html', label: 'Open 46 hours' }, selector });
const saying = (value: string, speaker?: object) => [
  ...(speaker === undefined
    ? []
    : [{ type: 'SpecificResource', purpose: 'linking', source: { type: 'onrecord:Assertion', act: 'STATED', speaker } }]),
  { type: 'TextualBody', purpose: 'describing', value },
];
const REYES = { id: 'urn:onrecord:person:ana-reyes', name: 'Ana Reyes' };

/** Annotations of the article, one a line. */
export const ANNOTATIONS = [
  {
    type: 'Annotation',
    body: saying('The library is open 46 hours a week.', REYES),
    target: target({ type: 'TextPositionSelector', start: 54, end: 74 }),
  },
  {
    type: 'Annotation',
    body: saying('Hours of the café do not count.', REYES),
    target: target({ type: 'TextQuoteSelector', exact: 'Café hours do not count' }),
  },
  {
    type: 'Annotation',
    body: saying('The library is open 46 hours a week.', REYES),
    target: target({ type: 'TextQuoteSelector', exact: 'Library says it is open 46 hours a week' }),
  },
  {
    type: 'Annotation',
    body: saying('The circle counts 38 hours.'),
    target: target([
      { type: 'TextPositionSelector', start: 0, end: 9 },
      { type: 'TextQuoteSelector', exact: 'counts 38 hours' },
    ]),
  },
  {
    type: 'Annotation',
    body: saying('Nothing of this.', REYES),
    target: target({ type: 'TextPositionSelector', start: 5_000, end: 6_000 }),
  },
  {
    type: 'Annotation',
    body: { type: 'TextualBody', purpose: 'tagging', value: 'hours' },
    target: target({ type: 'TextPositionSelector', start: 0, end: 7 }),
  },
  {
    type: 'Annotation',
    body: [{ source: { type: 'onrecord:Response' } }],
    target: target({ type: 'TextPositionSelector', start: 0, end: 7 }),
  },
]
  .map((each) => JSON.stringify(each))
  .join('\n');

/** Standoff annotation of the article. */
export const STANDOFF = `T1\tStatement 54 74\tWe are open 46 hours
T2\tPerson 92 101\tAna Reyes
R1\tSaidBy Arg1:T1 Arg2:T2
#1\tAnnotatorNotes T1\tThe library is open 46 hours a week.
T3\tStatement 112 120;128 143\treading counts 38 hours
T4\tPlace 5000 5010\tnowhere
A1\tSure T1
T5\tCue 102 106\tsaid
E1\tCue:T5 Source:T9 Content:T1
`;

/** Statements in rows. */
export const ROWS = `\ufeffwork,speaker,speaker-kind,claim,quote,text,as,date,published,outlet,colour\r
Open 46 hours,Ana Reyes,person,The library is open 46 hours a week.,We are open 46 hours,hours.txt,head librarian,2024-05-13,2024-05-14,Millbrook Gazette,red\r
Open 46 hours,,,"Hours of the café, which are many, do not count.",Café hours do not count,hours.txt,,yesterday,,,\r
Open 46 hours,Reading Circle,choir,The circle counts 38 hours.,not in the text,hours.txt,,,,,\r
too,short\r
Open 46 hours,Ana Réyes,person,The hall is large.,,hours.txt,,,,,\r
`;
