import { KINDS, type Kind } from '../model/kind.js';
import { RECORD_SHAPES } from '../model/record.js';

/** The fields of each kind that a format writes; a kind that is not named is not written at all. */
export type Holds = Readonly<Partial<Record<Kind, readonly string[]>>>;

/** The fields of a kind, less its id and kind. */
export function fieldsOf(kind: Kind): readonly string[] {
  return Object.keys(RECORD_SHAPES[kind].shape).filter((field) => field !== 'id' && field !== 'kind');
}

/** Every kind with all its fields. */
export const EVERYTHING: Holds = Object.fromEntries(KINDS.map((kind) => [kind, fieldsOf(kind)]));

/** What is not held, in sentences: kinds, and of the others fields. A field that is new in the model stands here until a format writes it. */
export function notHeld(holds: Holds): readonly string[] {
  const missing = KINDS.filter((kind) => holds[kind] === undefined);
  const partly = KINDS.map((kind) => [kind, fieldsOf(kind).filter((field) => !(holds[kind] ?? []).includes(field))] as const);
  return [
    ...(missing.length === 0 ? [] : [`Not at all: records of the kinds ${missing.join(', ')}.`]),
    ...partly
      .filter(([kind, fields]) => holds[kind] !== undefined && fields.length > 0)
      .map(([kind, fields]) => `Of ${kind}, not: ${fields.join(', ')}.`),
  ];
}
