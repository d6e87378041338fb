import { compare } from './conclude/compare.js';
import { chainOf } from './conclude/dispute-chain.js';
import { concludeAffected, concludeImpact, concludeSurviving } from './conclude/impact.js';
import { concludeOrigins } from './conclude/origins.js';
import { roleOn, roleReasons } from './conclude/role-on.js';
import { openQuestions } from './conclude/role-questions.js';
import { voiceOf } from './conclude/share-of-voice.js';
import { standingOf } from './conclude/standing.js';
import { concludeWhatChanged } from './conclude/what-changed.js';
import type { Conclude } from './row-ref.js';

/** The conclusions that fragments of `cypher/read/` name, each from the facts of its rows. */
export const CONCLUSIONS: Readonly<Record<string, Conclude>> = {
  compare,
  'dispute-chain': chainOf,
  origins: concludeOrigins,
  'role-on': roleOn,
  'role-questions': openQuestions,
  'role-reasons': roleReasons,
  'share-of-voice': voiceOf,
  standing: standingOf,
  affected: concludeAffected,
  impact: concludeImpact,
  surviving: concludeSurviving,
  'what-changed': concludeWhatChanged,
};
