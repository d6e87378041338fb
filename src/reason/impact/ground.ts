import type { BASES } from '../../model/vocabulary.js';
import type { CarriedAssertion, CarriedLink, CarriedWork } from '../origin-walk.js';

/** One link from an assertion or a work to what it says that it rests on. */
export interface GroundLink extends CarriedLink {
  readonly type: 'RELAYS' | 'BASED_ON';
  readonly basis: (typeof BASES)[number];
}

/** An assertion, with what it rests on. */
export interface GroundAssertion extends CarriedAssertion {
  /** The class of the claim that it asserts; null for what asserts none. */
  readonly claimKey: string | null;
  readonly links: readonly GroundLink[];
}

/** A work, with what it rests on as a whole. */
export interface GroundWork extends CarriedWork {
  readonly links: readonly GroundLink[];
}

/** A figure of a claim, with the figures from which it was reckoned. */
export interface GroundFigure {
  readonly id: string;
  readonly claimKey: string;
  readonly operands: readonly string[];
}

/** Records and what they rest on. A link to what is not among them is none: it was retired, or not yet known. */
export interface Ground {
  readonly assertions: readonly GroundAssertion[];
  readonly works: readonly GroundWork[];
  readonly figures: readonly GroundFigure[];
}
