/** One response as a link of a chain: the assertion that answers, and the assertion or claim that is answered. */
export interface Answer {
  readonly response: string;
  readonly answering: string;
  readonly answered: string;
}

/** Which way a chain is walked: to what is answered, or to what answers. */
export type ChainDirection = 'ANSWERS' | 'ANSWERED_BY';

/** A step of a chain. */
export interface ChainStep {
  readonly response: string;
  /** 1 for a response at the start itself. */
  readonly depth: number;
  /** Whether the way on from its far end leads back to it: there the chain is a ring, and the walk ends. */
  readonly closesRing: boolean;
}

/**
 * Walks from an assertion through responses, breadth first. Each response is one step, at its smallest depth, so a ring ends where it
 * closes. Sorted by depth, then by id.
 */
export function disputeChain(start: string, direction: ChainDirection, answers: readonly Answer[], depth: number): readonly ChainStep[] {
  const near = direction === 'ANSWERS' ? ('answering' as const) : ('answered' as const);
  const far = direction === 'ANSWERS' ? ('answered' as const) : ('answering' as const);
  const from = new Map<string, Answer[]>();
  for (const answer of answers) from.set(answer[near], [...(from.get(answer[near]) ?? []), answer]);
  const leads = (one: string, other: string): boolean => {
    const reached = new Set([one]);
    for (const record of reached) for (const answer of from.get(record) ?? []) reached.add(answer[far]);
    return reached.has(other);
  };
  const steps: ChainStep[] = [];
  const walked = new Set<string>();
  const been = new Set([start]);
  let border: readonly string[] = [start];
  for (let at = 1; at <= depth && border.length > 0; at += 1) {
    const found = border.flatMap((record) => from.get(record) ?? []).filter(({ response }) => !walked.has(response));
    const inTurn = found.sort((a, b) => (a.response < b.response ? -1 : 1));
    for (const answer of inTurn) walked.add(answer.response);
    steps.push(
      ...inTurn.map((answer) => ({
        response: answer.response,
        depth: at,
        closesRing: been.has(answer[far]) && leads(answer[far], answer[near]),
      })),
    );
    border = [...new Set(inTurn.map((answer) => answer[far]))].filter((record) => !been.has(record));
    for (const record of border) been.add(record);
  }
  return steps;
}
