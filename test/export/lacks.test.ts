import { HOLDS as IN_REVIEWS, reviewOf, FOLLOW as TO_REVIEW } from '../../src/export/claim-review/review.js';
import { FORMATS } from '../../src/export/formats.js';
import { EVERYTHING, fieldsOf, type Holds, notHeld } from '../../src/export/holds.js';
import { HOLDS as IN_NANOPUBS, nanopubOf, FOLLOW as TO_NANOPUB } from '../../src/export/nanopub/nanopub.js';
import { provOf } from '../../src/export/prov/statements.js';
import { annotationsOf, HOLDS as IN_ANNOTATIONS, FOLLOW as TO_ANNOTATE } from '../../src/export/web-annotation/annotation.js';
import type { Follow, Neighbourhood } from '../../src/graph/neighbourhood.js';
import type { DatasetEntry } from '../../src/graph/standing-records.js';
import { assertionId, evidenceId, responseId, textVersionId } from '../../src/model/id.js';
import { KINDS } from '../../src/model/kind.js';
import { RECORD_SHAPES, type Rec, type RecInput, type RecordOf, recordShape } from '../../src/model/record.js';
import { referencesOf } from '../../src/model/references.js';
import { AUDIT, harbor, POST_ARTICLE, SAID } from '../worlds/harbor.js';

const dataset: DatasetEntry = {
  id: 'dataset:harbor',
  title: 'Harbor',
  licence: 'CC0-1.0',
  state: 'COMPLETE',
  version: 'f'.repeat(64),
  records: 1,
  curators: [{ id: 'al', name: 'Al' }],
};

/** A document that answers in its own voice, so that documents and groups occur where formats hold them. */
const answer = assertionId({ work: AUDIT, speaker: 'organization:comptroller', what: 'claim:fares-dropped', act: 'STATED' });
const text = textVersionId(AUDIT, 'a'.repeat(64));
const passage = evidenceId(AUDIT, 'b'.repeat(64), 'c'.repeat(64));
const noticed = assertionId({ work: 'work:notice', speaker: 'organization:city', what: 'claim:quay-riders', act: 'STATED' });
const silent = harbor.find(({ id }) => id === SAID.silence) as RecordOf<'assertion'>;
const more: readonly RecInput[] = [
  { kind: 'text-version', id: text, work: AUDIT, sha256: 'a'.repeat(64), normalization: 'nobom-lf-nfc', length: 90 },
  {
    kind: 'evidence',
    id: passage,
    textVersion: text,
    ranges: [{ start: 1, end: 9 }],
    exactSha256: 'b'.repeat(64),
    contextSha256: 'c'.repeat(64),
  },
  { kind: 'assertion', id: answer, speaker: 'organization:comptroller', work: AUDIT, claim: 'claim:counts-apart', evidence: [passage] },
  { kind: 'response', id: responseId(answer, SAID.officials), responseKind: 'DENIAL', assertion: answer, target: SAID.officials },
  {
    kind: 'response',
    id: responseId(SAID.relay, answer),
    responseKind: 'DENIAL',
    assertion: SAID.relay,
    target: answer,
    evidence: [passage],
  },
  { kind: 'article', id: 'work:notice', title: 'Notice', issuedBy: 'organization:city' },
  { kind: 'assertion', id: noticed, speaker: 'organization:city', work: 'work:notice', claim: 'claim:quay-riders' },
  {
    kind: 'response',
    id: responseId(noticed, 'claim:ferry-riders-port'),
    responseKind: 'DENIAL',
    assertion: noticed,
    target: 'claim:ferry-riders-port',
  },
  { ...silent, kind: 'assertion', evidence: [passage] },
];
const full = { published: { edtf: '2031' }, writtenBy: ['person:mara-lind'] };
const added = more.map((record) => recordShape.parse(record));
const world: readonly Rec[] = [
  ...harbor
    .filter(({ id }) => id !== silent.id)
    .map((record) => (record.id === AUDIT ? recordShape.parse({ ...record, ...full }) : record)),
  ...added,
];

/** Formats that do not take every field as it comes, with what they claim to hold. */
const FORMS: readonly (readonly [name: string, holds: Holds, follow: Follow, map: (record: Rec, around: Neighbourhood) => unknown])[] = [
  ['web-annotation', IN_ANNOTATIONS, TO_ANNOTATE, (record, around) => annotationsOf(record, around, dataset)],
  ['nanopub', IN_NANOPUBS, TO_NANOPUB, (record, around) => nanopubOf(record, around, dataset)?.statements.map(withoutCode)],
  ['claimreview', IN_REVIEWS, TO_REVIEW, (record, around) => reviewOf(record, around, dataset)],
  ['prov-json', EVERYTHING, {}, (record) => provOf(record).map(withoutDigest)],
];

/** Digests change with any field; only what tells the field itself counts. */
const withoutCode = (statement: { readonly predicate: string }) =>
  statement.predicate.endsWith('vocabulary:digest') ? '' : JSON.stringify(statement).replace(/RA[\w-]{43}/g, '');
const withoutDigest = ({ section, id, attributes }: ReturnType<typeof provOf>[number]) => ({
  section,
  id,
  ...Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'onrecord:digest')),
});

/** What a format writes of records, each with those that it is given beside it. */
function written(records: readonly Rec[], follow: Follow, map: (record: Rec, around: Neighbourhood) => unknown): string {
  const all = new Map(records.map((record) => [record.id, record]));
  return JSON.stringify(
    records.map((record) => {
      const around = new Map([[record.id, record]]);
      for (const held of around.values())
        for (const { id, path } of referencesOf(held)) {
          const named = all.get(id);
          if (named !== undefined && (follow[held.kind] ?? []).includes(path)) around.set(id, named);
        }
      return map(record, around) ?? null;
    }),
  );
}

/** Another value that a field could have, by its shape. */
function altered(shape: unknown, value: unknown): unknown {
  const { def } = (shape as { readonly _zod: { readonly def: Readonly<Record<string, unknown>> } })._zod;
  const inner = def.innerType ?? def.in;
  if (inner !== undefined) return altered(inner, value);
  if (def.type === 'array') return (value as unknown[] | undefined)?.length ? [] : [altered(def.element, undefined)];
  if (def.type === 'object') {
    const held = (value ?? {}) as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      Object.entries(def.shape as object).map(([key, part]) => [key, key === 'edtf' ? '1999' : altered(part, held[key])]),
    );
  }
  if (def.type === 'boolean') return value !== true;
  if (def.type === 'number') return ((value as number | undefined) ?? 0) + 1;
  if (def.type === 'enum') return Object.values(def.entries as object).find((entry) => entry !== value);
  return `${value ?? ''}x`;
}

/** The world with some fields of some kinds altered everywhere. */
const alteredWorld = (fields: Holds): readonly Rec[] =>
  world.map((record) => {
    const shape: Readonly<Record<string, unknown>> = RECORD_SHAPES[record.kind].shape;
    const held = record as unknown as Readonly<Record<string, unknown>>;
    const changes = (fields[record.kind] ?? []).map((field) => [field, altered(shape[field], held[field])]);
    return { ...record, ...Object.fromEntries(changes) } as Rec;
  });

describe('what a format holds', () => {
  it.each(FORMS)('%s: each field that it says it holds changes what it writes, and all others do not', (_name, holds, follow, map) => {
    const before = written(world, follow, map);
    const idle = KINDS.flatMap((kind) =>
      (holds[kind] ?? [])
        .filter((field) => written(alteredWorld({ [kind]: [field] }), follow, map) === before)
        .map((field) => `${kind}.${field}`),
    );
    expect(idle).toEqual([]);
    const others = KINDS.map((kind) => [kind, fieldsOf(kind).filter((field) => !(holds[kind] ?? []).includes(field))]);
    expect(written(alteredWorld(Object.fromEntries(others)), follow, map)).toBe(before);
  });

  it.each(FORMS)('%s: says of every other field that it is left out', (name, holds) => {
    const lacks = FORMATS[name]?.lacks ?? [];
    for (const sentence of notHeld(holds)) expect(lacks).toContain(sentence);
    const told = lacks.join('\n');
    for (const kind of KINDS)
      for (const field of fieldsOf(kind).filter((one) => !(holds[kind] ?? []).includes(one)))
        expect(told).toMatch(
          holds[kind] === undefined ? new RegExp(`Not at all: .*\\b${kind}\\b`) : new RegExp(`Of ${kind}, not: .*\\b${field}\\b`),
        );
  });

  it('a work that nobody cites, and an article that answers nothing, are in none', () => {
    expect(
      written(
        world.filter(({ id }) => id === POST_ARTICLE),
        TO_REVIEW,
        FORMS[2]?.[3] ?? (() => null),
      ),
    ).toBe('[null]');
  });
});
