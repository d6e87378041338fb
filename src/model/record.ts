import { z } from 'zod';
import { group, organization, person } from './records/agent.js';
import { assertion, response, stance } from './records/assertion.js';
import { claim, observation } from './records/claim.js';
import { correction, evidence } from './records/evidence.js';
import { role } from './records/role.js';
import { measure, place, topic } from './records/subject.js';
import { article, document, textVersion } from './records/work.js';

/** The shape of every kind of record: seed files expand to these, NDJSON lines hold them, the graph stores them. */
export const RECORD_SHAPES = {
  place,
  measure,
  organization,
  person,
  group,
  topic,
  article,
  document,
  'text-version': textVersion,
  evidence,
  role,
  claim,
  observation,
  assertion,
  response,
  stance,
  correction,
} as const;

/** Any record, told apart by `kind`. */
export const recordShape = z.discriminatedUnion('kind', [
  place,
  measure,
  organization,
  person,
  group,
  topic,
  article,
  document,
  textVersion,
  evidence,
  role,
  claim,
  observation,
  assertion,
  response,
  stance,
  correction,
]);

/** One record, complete with its defaults. */
export type Rec = z.infer<typeof recordShape>;
/** A record of one kind. */
export type RecordOf<K extends Rec['kind']> = Extract<Rec, { readonly kind: K }>;
/** A record as written, before defaults. */
export type RecInput = z.input<typeof recordShape>;
