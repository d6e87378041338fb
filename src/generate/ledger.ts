import type { Agent } from './agents.js';

/** An assertion that was made before: what others can pass on or answer. */
export interface Said {
  readonly id: string;
  /** Number of its claim. */
  readonly claim: number;
  /** Number of its work, and whether that is held. */
  readonly work: number;
  readonly day: number;
  readonly speaker: Agent;
  /** The work's own voice said it. */
  readonly voice: boolean;
  /** How many assertions it passes on, one after another. */
  readonly depth: number;
}

/** The last assertion of each claim, of those claims that were heard of lately. */
export interface Ledger {
  readonly last: (claim: number) => Said | undefined;
  readonly note: (said: Said) => void;
}

/** A ledger that forgets what was said longest ago once it holds `most` claims, so that its size does not grow with the dataset. */
export function openLedger(most = 40_000): Ledger {
  const held = new Map<number, Said>();
  return {
    last: (claim) => held.get(claim),
    note: (said) => {
      held.delete(said.claim);
      held.set(said.claim, said);
      if (held.size <= most) return;
      for (const oldest of held.keys()) {
        held.delete(oldest);
        break;
      }
    },
  };
}
