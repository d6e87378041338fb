/** The figures that rules of comparison use; settings, and named in every answer. */
export interface Thresholds {
  /** How far "about" reaches to both sides, as a share of the figure. */
  readonly approximate: number;
  /** How much of both times two figures must have in common, as a share. */
  readonly periodOverlap: number;
}

/** Used where nothing else is set. */
export const THRESHOLDS: Thresholds = { approximate: 0.05, periodOverlap: 0.9 };

/** Version of the rules themselves; raised when one of them changes. */
const RULES = 1;

/** Names the rules and their thresholds, so that two answers can be told apart: `figures 1, about ±5 %, overlap 90 %`. */
export function ruleVersion({ approximate, periodOverlap }: Thresholds): string {
  return `figures ${RULES}, about ±${percent(approximate)}, overlap ${percent(periodOverlap)}`;
}

/** A share of one in words: `5 %`. */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(6))} %`;
}
