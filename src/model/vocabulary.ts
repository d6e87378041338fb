/** The words of the model, each list written once; types, shapes, JSON Schema and docs derive from these. */

export const MEMBERSHIP_KINDS = ['UNIT', 'OWNED', 'MEMBER'] as const;
export const ROLE_STATUSES = ['HELD', 'ACTING', 'INCOMING', 'FORMER', 'DESCRIBED'] as const;
export const ARTICLE_KINDS = ['NEWS', 'OPINION', 'BLOG', 'POST'] as const;
export const DOCUMENT_KINDS = ['REPORT', 'LETTER', 'PRESS_RELEASE', 'STATEMENT', 'DATASET', 'LAW', 'RULING', 'FILING', 'SPEECH'] as const;
export const WORK_KINDS = [...ARTICLE_KINDS, ...DOCUMENT_KINDS] as const;
export const CLAIM_KINDS = ['FIGURE', 'EVENT', 'STATE', 'POLICY', 'CHARACTERIZATION', 'PREDICTION', 'CAUSAL', 'INTENT', 'NORM'] as const;
export const LISTINGS = ['COMPLETE', 'PARTIAL'] as const;
export const ABOUT_AS = ['SUBJECT', 'ACTOR', 'OBJECT', 'MEMBER'] as const;
export const ACTS = ['STATED', 'DECLINED', 'NO_RESPONSE', 'UNREACHABLE'] as const;
export const MANNERS = ['DIRECT', 'INDIRECT', 'MIXED', 'VOICE'] as const;
export const CHANNELS = [
  'INTERVIEW',
  'STATEMENT',
  'PRESS_RELEASE',
  'LETTER',
  'REPORT',
  'SPEECH',
  'BROADCAST',
  'HEARING',
  'FILING',
  'POST',
  'ARTICLE',
  'UNKNOWN',
] as const;
export const ATTRIBUTIONS = ['CLEAR', 'AMBIGUOUS'] as const;
export const BASES = ['STATED', 'CURATED'] as const;
export const DATE_BASES = ['STATED', 'RESOLVED', 'INFERRED'] as const;
export const ASPECTS = ['WHOLE', 'FIGURE', 'SOURCE', 'INFERENCE', 'WORDING'] as const;
export const STANCE_KINDS = ['FAVOURS', 'OPPOSES'] as const;
export const SECTIONS = ['HEADLINE', 'BYLINE', 'BODY', 'CAPTION', 'TABLE', 'NOTE', 'AUTHOR_NOTE', 'RIGHTS'] as const;
export const COMPARATORS = ['EQ', 'APPROX', 'GE', 'GT', 'LE', 'LT', 'BETWEEN'] as const;
export const PERIOD_KINDS = ['POINT', 'CALENDAR', 'FISCAL', 'RANGE', 'UNKNOWN'] as const;
export const DERIVATION_OPS = ['SUM', 'DIFFERENCE', 'SHARE', 'RATIO'] as const;
export const RELAY_HOWS = ['QUOTES', 'PARAPHRASES', 'CREDITS', 'REPUBLISHES', 'USES_DATA'] as const;
export const FIDELITIES = ['SAME', 'NARROWED', 'WIDENED', 'ALTERED'] as const;
export const TOPIC_KINDS = ['ISSUE', 'EVENT', 'CASE', 'PROGRAM', 'PROPOSAL'] as const;
export const CORRECTION_KINDS = ['CORRECTION', 'CLARIFICATION', 'UPDATE', 'RETRACTION', 'EDITORS_NOTE'] as const;

/** The kinds of response, by what a response does. */
export const RESPONSE_KINDS = {
  DISPUTES: ['DENIAL', 'FIGURE', 'REBUTTAL', 'UNDERCUT', 'QUESTION', 'CONTRAST'],
  SUPPORTS: ['AGREEMENT', 'CORROBORATION'],
  AMENDS: ['QUALIFICATION', 'CORRECTION', 'RETRACTION', 'UPDATE', 'CLARIFICATION'],
  DOES_NOT_ANSWER: ['DECLINED', 'NO_RESPONSE', 'UNREACHABLE'],
} as const;

/** What a response does to its target. */
export type ResponseType = keyof typeof RESPONSE_KINDS;
/** How it does so. */
export type ResponseKind = (typeof RESPONSE_KINDS)[ResponseType][number];

/** What a response of this kind does; no kind belongs to two types. */
export function responseType(kind: ResponseKind): ResponseType {
  for (const type of Object.keys(RESPONSE_KINDS) as ResponseType[]) {
    if ((RESPONSE_KINDS[type] as readonly string[]).includes(kind)) return type;
  }
  throw new Error(`no such kind of response: ${kind satisfies ResponseKind}`);
}
