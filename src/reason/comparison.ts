/** What two or more figures are to each other. */
export const VERDICTS = ['CONFLICT', 'CONSISTENT', 'REVISION', 'NOT_COMPARABLE'] as const;
/** Figures held against each other, a total against its parts, or a share against what it was reckoned from. */
export const COMPARISON_KINDS = ['PAIR', 'SUM', 'SHARE'] as const;

export type Verdict = (typeof VERDICTS)[number];
export type ComparisonKind = (typeof COMPARISON_KINDS)[number];

/** Every test by its name, with what it asks. */
export const TESTS = {
  measure: 'Do they count the same?',
  definition: 'Are their measures defined in the same words?',
  dimensions: 'Are they narrowed in the same way?',
  unit: 'Can their units be converted into each other?',
  place: 'Do they count in the same places?',
  'period-kind': 'Are their times of one kind (a calendar year, a fiscal year, a day, a range)?',
  'period-overlap': 'Do they count the same time?',
  derivation: 'Is neither reckoned from the other?',
  values: 'Is there a number that both allow?',
  replaces: 'Where they differ: did one speaker put one in place of the other?',
  'part-and-whole': 'Is no part larger than its whole?',
  'sum-of-parts': 'Do the parts add up to the total?',
  recomputed: 'Does it follow from the figures that it was reckoned from?',
} as const;

export type TestName = keyof typeof TESTS;

/** One reason: `passed` is null where it cannot be decided. The detail holds the numbers. */
export interface ComparisonTest {
  readonly test: TestName;
  readonly passed: boolean | null;
  readonly detail: string;
}

/** The part that a figure has in a comparison; null where there are no parts. */
export interface Operand {
  readonly id: string;
  readonly as: 'WHOLE' | 'PART' | null;
}

/** A conclusion about figures with its reasons. */
export interface Compared {
  readonly kind: ComparisonKind;
  readonly verdict: Verdict;
  readonly operands: readonly Operand[];
  readonly tests: readonly ComparisonTest[];
}
