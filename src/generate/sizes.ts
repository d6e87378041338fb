/** How many of everything an invented dataset draws from; what is never drawn is not written. */
export interface Sizes {
  readonly assertions: number;
  readonly speakers: number;
  readonly authors: number;
  readonly outlets: number;
  readonly places: number;
  readonly measures: number;
  readonly topics: number;
  /** Documents that works cite and nobody holds. */
  readonly documents: number;
  /** Families of eight claims on the same matter. */
  readonly families: number;
  /** Share of the draws of claims that fall on the first. */
  readonly topClaim: number;
  /** Most works that there can be: the days of publication are spread over them. */
  readonly works: number;
}

/** Claims of one family. */
export const FAMILY = 8;
/** Most assertions that names are enough for. */
export const MOST_ASSERTIONS = 10_000_000;

/** The sizes that belong to so many assertions. */
export function sizesOf(assertions: number): Sizes {
  const one = (per: number, least: number, most = Number.POSITIVE_INFINITY): number =>
    Math.min(most, Math.max(least, Math.floor(assertions / per)));
  return {
    assertions,
    speakers: one(20, 40),
    authors: one(200, 12),
    outlets: 8 + Math.floor(Math.sqrt(assertions) / 3),
    places: one(400, 24, 3_000),
    measures: one(400, 24, 240),
    topics: one(250, 48, 5_000),
    documents: one(60, 12),
    families: one(20, 16),
    topClaim: Math.max(0.002, 14 / assertions),
    works: Math.ceil(assertions / 8),
  };
}
