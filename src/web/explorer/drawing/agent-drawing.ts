import type { AgentFactsFragment, DisputeFragment } from '../generated/requests.js';
import { count, inWords } from '../parts/words.js';
import { drawWords, drawWork } from './draw-records.js';
import type { GraphDrawing } from './graph-drawing.js';
import { type Sketch, sketch } from './sketch.js';

/** With more statements than these nothing can be read. */
const MOST = 12;

/**
 * A speaker, what was said, in which works, of which outlets; disputes lead to what they answer. Statements in a dispute come first, then
 * the newest. Null where there is nothing to draw.
 */
export function agentDrawing({
  id: agent,
  assertions,
  disputes,
  disputedBy,
}: Pick<AgentFactsFragment, 'id' | 'assertions' | 'disputes' | 'disputedBy'>): GraphDrawing | null {
  const drawn = sketch();
  const answers = [...disputes.nodes, ...disputedBy.nodes].slice(0, MOST);
  for (const dispute of answers) drawDispute(drawn, dispute);
  const before = new Set(answers.flatMap(({ assertion, target }) => [assertion.id, target.id]));
  const rest = assertions.nodes.filter(({ id }) => !before.has(id)).slice(0, Math.max(0, MOST - before.size));
  for (const said of rest) drawn.edge(drawWords(drawn, said), drawWork(drawn, said.foundIn), 'IN');
  if (answers.length + rest.length === 0) return null;
  const inDispute = answers.flatMap(({ assertion, target }) => (target.__typename === 'Claim' ? [assertion] : [assertion, target]));
  const said = rest.length + new Set(inDispute.filter(({ speaker }) => speaker.id === agent).map(({ id }) => id)).size;
  return drawn.done(leftOut(said, assertions.totalCount));
}

function drawDispute(drawn: Sketch, { type, kind, assertion, target }: DisputeFragment): void {
  drawn.edge(drawWords(drawn, assertion), drawWork(drawn, assertion.foundIn), 'IN');
  const answered =
    target.__typename === 'Claim'
      ? drawn.node({ id: target.id, kind: 'claim', lane: 'banner', label: target.text, about: 'A claim that is disputed' })
      : drawWords(drawn, target);
  drawn.edge(assertion.id, answered, type, inWords(kind));
}

function leftOut(drawn: number, total: number | null): string | null {
  return drawn === total
    ? null
    : `Drawn: ${count(drawn)} of ${total === null ? 'more than 10,000' : count(total)} statements, those in a dispute first.`;
}
