import type { AnsweringFragment } from '../generated/requests.js';
import type { Claim, Conclusions } from '../pages/claim-page.js';
import { amount } from '../parts/figures.js';
import { inWords } from '../parts/words.js';
import { drawStatement, drawWork } from './draw-records.js';
import type { GraphDrawing } from './graph-drawing.js';
import { type Sketch, sketch } from './sketch.js';

/**
 * A claim as a banner, and below it in lanes: speakers, what they said, in which works, of which outlets. Relays lead from a statement to
 * what it passes on, disputes and supports to what they answer; compared figures stand beside the claim.
 */
export function claimDrawing(claim: Claim, concluded: Conclusions | null): GraphDrawing {
  const drawn = sketch();
  drawn.node({ id: claim.id, kind: 'claim', lane: 'banner', label: claim.text, about: 'The claim of this page' });
  for (const said of claim.assertions.nodes) {
    drawStatement(drawn, said);
    drawn.edge(said.id, claim.id, 'ASSERTS');
    for (const { type, kind, target } of said.respondsTo) drawn.edge(said.id, drawTarget(drawn, target), type, inWords(kind));
  }
  for (const { id, relays, basedOn } of claim.assertions.nodes) {
    for (const { how, assertion } of relays) {
      drawStatement(drawn, assertion);
      drawn.edge(id, assertion.id, 'RELAYS', inWords(how));
    }
    for (const { how, work } of basedOn) drawn.edge(id, drawWork(drawn, work), 'RELAYS', inWords(how));
  }
  for (const root of concluded?.origins.roots ?? []) {
    for (const { from, steps } of root.paths) {
      let before = from.id;
      for (const { how, record } of steps) {
        const id = record.__typename === 'Assertion' ? drawStatement(drawn, record) : drawWork(drawn, record);
        drawn.edge(before, id, 'RELAYS', inWords(how));
        before = id;
      }
    }
  }
  for (const response of claim.responses.nodes) {
    drawStatement(drawn, response.assertion);
    drawn.edge(
      response.assertion.id,
      response.target.__typename === 'Claim' ? claim.id : response.target.id,
      response.type,
      inWords(response.kind),
    );
  }
  for (const comparison of claim.figure?.comparisons.nodes ?? []) {
    for (const operand of comparison.operands.filter((each) => each.claim.id !== claim.id)) {
      drawn.node({
        id: operand.claim.id,
        kind: 'claim',
        lane: 'banner',
        label: `${amount(operand)}: ${operand.claim.text}`,
        about: 'A figure beside this one',
      });
      drawn.edge(claim.id, operand.claim.id, 'COMPUTED', inWords(comparison.verdict));
    }
  }
  return drawn.done(leftOut(claim));
}

/** What a statement of this claim answers: another claim beside it; of what somebody said, the claim of that. */
function drawTarget(drawn: Sketch, target: AnsweringFragment['target']): string {
  const claim = target.__typename === 'Claim' ? target : target.claim;
  if (claim === null) return target.id;
  return drawn.node({ id: claim.id, kind: 'claim', lane: 'banner', label: claim.text, about: 'A claim that is answered here' });
}

function leftOut({ assertions, responses }: Claim): string | null {
  const parts = [
    [assertions, 'statements'],
    [responses, 'answers'],
  ] as const;
  const cut = parts.filter(([list]) => list.totalCount !== list.nodes.length);
  if (cut.length === 0) return null;
  return `Drawn: ${cut.map(([{ nodes, totalCount }, name]) => `${nodes.length} of ${totalCount ?? 'more than 10,000'} ${name}`).join(', ')}.`;
}
