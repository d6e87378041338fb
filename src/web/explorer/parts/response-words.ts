import type { Aspect, ResponseKind, ResponseType } from '../generated/requests.js';

/** What a response does, as it stands between who answers and what is answered. */
export const RESPONSE_TYPES: Readonly<Record<ResponseType, string>> = {
  DISPUTES: 'disputes',
  SUPPORTS: 'supports',
  AMENDS: 'amends',
  DOES_NOT_ANSWER: 'does not answer',
};

/** How a response does it, in words that need no glossary, with the type that each kind belongs to. */
export const RESPONSE_KINDS: Readonly<Record<ResponseKind, { readonly type: ResponseType; readonly words: string }>> = {
  DENIAL: { type: 'DISPUTES', words: 'says it is not so' },
  FIGURE: { type: 'DISPUTES', words: 'gives another figure' },
  REBUTTAL: { type: 'DISPUTES', words: 'denies it with a reason' },
  UNDERCUT: { type: 'DISPUTES', words: 'attacks its source, method or inference' },
  QUESTION: { type: 'DISPUTES', words: 'asks for proof' },
  CONTRAST: { type: 'DISPUTES', words: 'does not fit together with it, and takes no side' },
  AGREEMENT: { type: 'SUPPORTS', words: 'agrees' },
  CORROBORATION: { type: 'SUPPORTS', words: 'gives independent evidence' },
  QUALIFICATION: { type: 'AMENDS', words: 'limits it' },
  CORRECTION: { type: 'AMENDS', words: 'corrects it' },
  RETRACTION: { type: 'AMENDS', words: 'takes it back' },
  UPDATE: { type: 'AMENDS', words: 'brings it up to date' },
  CLARIFICATION: { type: 'AMENDS', words: 'makes it clearer' },
  DECLINED: { type: 'DOES_NOT_ANSWER', words: 'declined to answer' },
  NO_RESPONSE: { type: 'DOES_NOT_ANSWER', words: 'did not answer' },
  UNREACHABLE: { type: 'DOES_NOT_ANSWER', words: 'could not be reached' },
};

/** Which side of what is said a response answers. */
export const ASPECTS: Readonly<Record<Aspect, string>> = {
  WHOLE: 'all of it',
  FIGURE: 'its figure',
  SOURCE: 'its source',
  INFERENCE: 'what is concluded from it',
  WORDING: 'its wording',
};
