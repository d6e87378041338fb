import type { Visitor, World } from '../world.js';
import { actsFitClaims } from './acts-fit-claims.js';
import { answersHaveOthers } from './answers-have-others.js';
import { correctionsLeadOn } from './corrections-lead-on.js';
import { curatorsAreKnown } from './curators-are-known.js';
import { datesAreLikely } from './dates-are-likely.js';
import { datesExist } from './dates-exist.js';
import { evidenceIsThere } from './evidence-is-there.js';
import { evidenceOfSameWork } from './evidence-of-same-work.js';
import { expectationsHold } from './expectations-hold.js';
import { figuresFit } from './figures-fit.js';
import { idsFollowGrammar } from './ids-follow-grammar.js';
import { namesAreDistinct } from './names-are-distinct.js';
import { namesArePlain } from './names-are-plain.js';
import { noCycles } from './no-cycles.js';
import { nothingIsUnused } from './nothing-is-unused.js';
import { rangesLieInText } from './ranges-lie-in-text.js';
import { referencesExist } from './references-exist.js';
import { rolesBelongToSpeakers } from './roles-belong-to-speakers.js';
import { sameAsAcrossLanguages } from './same-as-across-languages.js';
import { sourcesLeadOn } from './sources-lead-on.js';
import { statementsAreJoint } from './statements-are-joint.js';
import { textIsPlain } from './text-is-plain.js';
import { urlsArePlain } from './urls-are-plain.js';

/** One rule of the model: what it does with the records that it is shown, and which problems it finds. */
export type Rule = (world: World) => Visitor;

/** Every rule that a dataset is held against, besides the shape of each record. */
export const RULES: readonly Rule[] = [
  idsFollowGrammar,
  referencesExist,
  actsFitClaims,
  evidenceIsThere,
  rangesLieInText,
  evidenceOfSameWork,
  rolesBelongToSpeakers,
  answersHaveOthers,
  noCycles,
  sourcesLeadOn,
  correctionsLeadOn,
  statementsAreJoint,
  sameAsAcrossLanguages,
  figuresFit,
  datesExist,
  datesAreLikely,
  curatorsAreKnown,
  expectationsHold,
  namesAreDistinct,
  namesArePlain,
  nothingIsUnused,
  textIsPlain,
  urlsArePlain,
];
