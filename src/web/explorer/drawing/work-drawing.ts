import type { WorkPageQuery } from '../generated/requests.js';
import { count, inWords } from '../parts/words.js';
import { drawWords, drawWork } from './draw-records.js';
import type { GraphDrawing } from './graph-drawing.js';
import { sketch } from './sketch.js';

type Work = NonNullable<WorkPageQuery['work']>;

/** With more statements than these nothing can be read. */
const MOST = 12;

/**
 * A work as a banner; below it speakers, those of their statements that pass something on, rest on something or answer somebody, and the
 * works that these lead to, with whoever published or issued them. Null where nothing in it leads anywhere.
 */
export function workDrawing(work: Work): GraphDrawing | null {
  const drawn = sketch();
  const { nodes, totalCount } = work.assertions;
  const leading = nodes.filter(({ relays, basedOn, respondsTo }) => relays.length + basedOn.length + respondsTo.length > 0).slice(0, MOST);
  if (leading.length + work.basedOn.length === 0) return null;
  drawn.node({ id: work.id, kind: 'claim', lane: 'banner', label: work.title, about: 'The work of this page' });
  for (const said of leading) drawWords(drawn, said);
  for (const { id, relays, basedOn, respondsTo } of leading) {
    for (const { how, assertion } of relays) {
      if (assertion.foundIn.id !== work.id) drawn.edge(id, drawWork(drawn, assertion.foundIn), 'RELAYS', inWords(how));
      else drawn.edge(id, assertion.id, 'RELAYS', inWords(how));
    }
    for (const { how, work: other } of basedOn) drawn.edge(id, drawWork(drawn, other), 'RELAYS', inWords(how));
    for (const { type, kind, target } of respondsTo) {
      const said =
        target.__typename === 'Claim' ? nodes.find(({ claim }) => claim?.id === target.id) : nodes.find(({ id: own }) => own === target.id);
      if (said !== undefined) drawn.edge(id, drawWords(drawn, said), type, inWords(kind));
    }
  }
  for (const { how, work: other } of work.basedOn) drawn.edge(work.id, drawWork(drawn, other), 'RELAYS', inWords(how));
  return drawn.done(
    `Drawn: ${leading.length} of ${totalCount === null ? 'more than 10,000' : count(totalCount)} statements: those on this page that pass something on, rest on something or answer somebody.`,
  );
}
