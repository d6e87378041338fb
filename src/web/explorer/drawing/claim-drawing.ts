import type { AnsweringFragment } from '../generated/requests.js';
import type { Claim, Conclusions } from '../pages/claim-page.js';
import { amount } from '../parts/figures.js';
import { count, inWords } from '../parts/words.js';
import { drawStatement, drawWork } from './draw-records.js';
import type { GraphDrawing } from './graph-drawing.js';
import { type Sketch, sketch } from './sketch.js';

/** Most statements of a claim, and most answers to it, that are drawn: more make a picture that nobody can read. The lists show them all. */
const MOST_DRAWN = 10;

/**
 * A claim as a banner, and below it in lanes: speakers, what they said, in which works, of which outlets. Relays lead from a statement to
 * what it passes on, disputes and supports to what they answer; compared figures stand beside the claim.
 */
export function claimDrawing(claim: Claim, concluded: Conclusions | null): GraphDrawing {
  const drawn = sketch();
  const statements = claim.assertions.nodes.slice(0, MOST_DRAWN);
  const left = new Set(claim.assertions.nodes.slice(MOST_DRAWN).map(({ id }) => id));
  drawn.node({ id: claim.id, kind: 'claim', lane: 'banner', label: claim.text, about: 'The claim of this page' });
  for (const said of statements) {
    drawStatement(drawn, said);
    drawn.edge(said.id, claim.id, 'ASSERTS');
    for (const { type, kind, target } of said.respondsTo) drawn.edge(said.id, drawTarget(drawn, target), type, inWords(kind));
  }
  for (const { id, relays, basedOn } of statements) {
    for (const { how, assertion } of relays) {
      drawStatement(drawn, assertion);
      drawn.edge(id, assertion.id, 'RELAYS', inWords(how));
    }
    for (const { how, work } of basedOn) drawn.edge(id, drawWork(drawn, work), 'RELAYS', inWords(how));
  }
  for (const root of concluded?.origins.roots ?? []) {
    for (const { from, steps } of root.paths.filter((path) => !left.has(path.from.id))) {
      let before = from.id;
      for (const { how, record } of steps) {
        const id = record.__typename === 'Assertion' ? drawStatement(drawn, record) : drawWork(drawn, record);
        drawn.edge(before, id, 'RELAYS', inWords(how));
        before = id;
      }
    }
  }
  for (const response of claim.responses.nodes.slice(0, MOST_DRAWN)) {
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
  const said = parts.flatMap(([{ nodes, totalCount }, name]) => {
    const drawn = Math.min(nodes.length, MOST_DRAWN);
    return drawn === totalCount ? [] : [`${count(drawn)} of ${totalCount === null ? 'more than 10,000' : count(totalCount)} ${name}`];
  });
  return said.length === 0 ? null : `Drawn: ${said.join(', ')}.`;
}
