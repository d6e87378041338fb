/** An assertion of the claim. */
export interface Asserting {
  readonly assertion: string;
  /** The same for every speaker of a joint statement. */
  readonly statement: string;
  /** The independent side that it counts for. */
  readonly originKey: string;
  /** The earliest day on which it can have been said, else of the work; null when neither is known. */
  readonly day: string | null;
}

/** Something said against, for or past the claim or an assertion of it. */
export interface Answering extends Asserting {
  readonly response: string;
  readonly type: 'DISPUTES' | 'SUPPORTS' | 'AMENDS' | 'DOES_NOT_ANSWER';
  /** Whether it reaches the claim: it answers the claim itself, or the whole or the figure of an assertion of it (model, rule 6). */
  readonly reachesClaim: boolean;
  /** The side that it answers; null when it answers the claim itself, and so everybody who asserts it. */
  readonly targetOrigin: string | null;
  /** The sides that answered this response in turn, in whatever way but silence. */
  readonly answeredBy: readonly string[];
}

/** One side of how a claim stands. */
export interface Count {
  /** Statements; a joint one counts once. */
  readonly count: number;
  /** Independent sides: distinct origins. */
  readonly sides: number;
  readonly last: string | null;
}

/** How a claim stands: counts and days, never a verdict. */
export interface Standing {
  readonly asserted: Count;
  readonly disputed: Count;
  readonly supported: Count;
  /** Disputes that reach an assertion of the claim, not the claim: of its source, inference or wording. */
  readonly disputedInPart: Count;
  /** Whether some dispute of the claim has had no answer from the side that it disputes. */
  readonly unanswered: boolean;
  /** The disputes of the claim without such an answer. */
  readonly open: readonly string[];
  /** Those who were asked about the claim and did not answer. */
  readonly silent: readonly string[];
}

/**
 * Who asserts, disputes and supports a claim, of how many independent sides, and which disputes are without an answer. A dispute is
 * answered once the disputed side (the origin of the assertion disputed; of a dispute of the claim itself, any that asserts it) answers
 * it: disputes, supports or amends it. Silence is no answer, and asserting the claim again is none.
 */
export function standing(asserting: readonly Asserting[], answering: readonly Answering[]): Standing {
  const reaching = answering.filter(({ reachesClaim }) => reachesClaim);
  const disputes = reaching.filter(({ type }) => type === 'DISPUTES');
  const sides = new Set(asserting.map(({ originKey }) => originKey));
  const open = disputes.filter(({ targetOrigin, answeredBy, originKey }) => {
    const isDisputed = (side: string) => (targetOrigin === null ? sides.has(side) && side !== originKey : side === targetOrigin);
    return !answeredBy.some(isDisputed);
  });
  return {
    asserted: count(asserting),
    disputed: count(disputes),
    supported: count(reaching.filter(({ type }) => type === 'SUPPORTS')),
    disputedInPart: count(answering.filter(({ type, reachesClaim }) => type === 'DISPUTES' && !reachesClaim)),
    unanswered: open.length > 0,
    open: distinct(open.map(({ response }) => response)),
    silent: distinct(answering.filter(({ type }) => type === 'DOES_NOT_ANSWER').map(({ assertion }) => assertion)),
  };
}

function count(said: readonly Asserting[]): Count {
  return {
    count: new Set(said.map(({ statement }) => statement)).size,
    sides: new Set(said.map(({ originKey }) => originKey)).size,
    last: said.reduce<string | null>((last, { day }) => (day !== null && day > (last ?? '') ? day : last), null),
  };
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
