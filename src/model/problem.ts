/** One fault of the data, as a value: collected over the whole input and printed sorted. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** Path of the file, relative to the dataset's folder. */
  readonly file: string;
  /** Counted from 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly column: number;
  /** The record or key, such as `said[2].says[0]` or an id. */
  readonly path: string;
  /** What is wrong, and why. */
  readonly message: string;
  /** What to do next. */
  readonly hint?: string;
}

/** Every code that a Problem can carry, with the rule behind it. */
export const PROBLEM_CODES = {
  E_FILE: 'A file cannot be read: missing, too large, empty, or outside the dataset folder.',
  E_ENCODING: 'A file is not UTF-8, or holds a character that no record may hold.',
  E_SYNTAX: 'A file is not well-formed YAML or JSON.',
  E_DUPLICATE_KEY: 'A key stands twice in one mapping.',
  E_YAML_FEATURE: 'Seed files are plain YAML: one document, no tags, no directives.',
  E_DEPTH: 'A file nests deeper than 64 levels.',
  E_SIZE: 'A file or a value is larger than its limit.',
  E_UNKNOWN_KEY: 'A key is not part of the seed format.',
  E_MISSING_KEY: 'A required key is missing.',
  E_VALUE: 'A value does not have the shape that its key asks for.',
  E_ID: 'An id or slug does not follow the grammar of ids.',
  E_DATE: 'A date is not EDTF, or no such day exists.',
  E_DUPLICATE_ID: 'Two different records have the same id.',
  E_REFERENCE: 'A reference names a record that does not exist.',
  E_REFERENCE_TYPE: 'A reference names a record of another kind than is asked for.',
  E_AMBIGUOUS_REFERENCE: 'A short reference fits more than one record.',
  E_EVIDENCE_RANGE: 'A range is reversed, overlaps another, or lies outside the text.',
  E_EVIDENCE_DIFFERS: 'The words at a place of a text are not those whose digests are kept.',
  E_EVIDENCE_MISSING: 'A statement needs evidence and has none.',
  E_UNSEALED: 'A quote stands in a seed file; `onrecord seal` replaces it by its position.',
  E_SEAL_MISSING: 'A sealed position has no digests in the sibling .seals.yaml, or its guard differs.',
  E_QUOTE_ABSENT: 'A quote is not in the text.',
  E_QUOTE_AMBIGUOUS: 'A quote occurs more than once in the text.',
  E_RANGE_LONG: 'A range is longer than a sentence or a quotation.',
  E_MARKS_MANY: 'More than 15 % of the sentences that need attention are marked as no statement.',
  E_TEXT_UNKNOWN: 'No given text belongs to this article.',
  E_RULE: 'A record breaks a rule of the model.',
  E_CYCLE: 'Links that must not form a ring do.',
  E_EXPECTATION: 'The dataset holds less than its dataset.yaml expects.',
  W_DUPLICATE_ID: 'The same record stands twice with the same content.',
  W_DATE: 'A date is allowed but unlikely.',
  W_UNUSED: 'A record is defined but nothing refers to it.',
  W_CONFUSABLE: 'Two names print alike but differ in their characters.',
  W_EXPECTATION: 'The dataset holds more than its dataset.yaml expects.',
  W_MARK: 'A mark below `not-a-statement` is not needed.',
  W_DRAFT: 'A file still holds sentences of the publisher, as the comments that `onrecord new article` wrote.',
  W_RULE: 'A record is allowed but unusual.',
  W_SKIPPED: "An item of somebody else's data became no draft.",
  W_DOUBTFUL: "An item of somebody else's data became a draft that has to be looked at first.",
} as const;

/** The stable name of a kind of fault. */
export type ProblemCode = keyof typeof PROBLEM_CODES;

/** Sorts by file, place and code, so that two runs print the same. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code) || compare(a.message, b.message),
  );
}

/** Whether anything in the list forbids writing. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
