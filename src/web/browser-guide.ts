import { escapeHtml } from './escape-html.js';
import type { SavedQuery } from './saved-queries.js';

/** A step of the guide: what to look at, and the saved query that shows it. */
interface Step {
  readonly query: string;
  readonly heading: string;
  readonly text: string;
}

const STEPS: readonly Step[] = [
  {
    query: '01-a-claim-and-who-stands-behind-it',
    heading: 'A claim, and who stands behind it',
    text: 'A claim (yellow) is one sentence in our words. Each pale node is one act of saying it: who spoke, in which article, at which outlet. Click a node to read its properties at the side.',
  },
  {
    query: '02-198-against-15',
    heading: 'Two figures, one dispute',
    text: 'Two numbers for the same thing. The thick red links are disputes: not our verdict, but somebody’s own assertion that answers another one.',
  },
  {
    query: '05-what-a-person-said',
    heading: 'What a person said',
    text: 'Everything on record by one person, with the title under which it was said. Titles change; a change of title is no contradiction.',
  },
  {
    query: '08-where-words-come-from',
    heading: 'Where words come from',
    text: 'Violet links lead from an assertion to what it passes on, and to the work on which that rests. Follow them to the origin.',
  },
  {
    query: '09-which-outlet-relays-whom',
    heading: 'Who passes on whose words',
    text: 'Grey links are computed from the violet ones, so that a small picture tells the story: which outlet relays whom, and in how many assertions.',
  },
  {
    query: '10-who-wants-what',
    heading: 'Who wants what',
    text: 'A stance is about what ought to be; a dispute is about what is so. The two are kept apart.',
  },
  {
    query: '13-an-announced-correction',
    heading: 'What was corrected',
    text: 'A publisher’s correction names what it withdrew and what stands instead. Nothing is overwritten.',
  },
  {
    query: '15-evidence-of-an-assertion',
    heading: 'Where it stands',
    text: 'Evidence is a place in a text: ranges of characters and digests. Whoever holds the article can check it; the words themselves are not here.',
  },
];

/** The guide that Neo4j Browser shows beside the first dataset: one page for each step, each with a query to run by a click. */
export function browserGuide(queries: readonly SavedQuery[]): string {
  const byName = new Map(queries.map((query) => [query.name, query]));
  const slides = STEPS.map(({ query, heading, text }, at) => {
    const saved = byName.get(query);
    if (saved === undefined) throw new Error(`cypher/browse/${query}.cypher is missing`);
    return `<slide class="row-fluid">
<div class="col-sm-12">
<h3>${at + 1} of ${STEPS.length}: ${escapeHtml(heading)}</h3>
<p class="lead">${escapeHtml(text)}</p>
<figure><pre class="pre-scrollable code runnable">${escapeHtml(withoutComments(saved.content))}</pre></figure>
<p>Click the query, then run it with the arrow.${at === 0 ? ' More queries: the star at the left, folder <em>onrecord</em>.' : ''}</p>
</div>
</slide>`;
  });
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>onrecord: a walk through the graph</title></head>
<body>
<article class="guide" ng-controller="AdLibDataController">
<carousel class="deck container-fluid">
${slides.join('\n')}
</carousel>
</article>
</body>
</html>
`;
}

/** What the guide says in its own words need not stand in the query as well. */
function withoutComments(cypher: string): string {
  return cypher.replace(/^\/\/ .*\n/gm, '');
}
