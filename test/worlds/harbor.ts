import { createHash } from 'node:crypto';
import type { Dataset } from '../../src/model/dataset.js';
import { assertionId, correctionId, evidenceId, observationId, responseId, roleId, stanceId, textVersionId } from '../../src/model/id.js';
import { type Rec, type RecInput, recordShape } from '../../src/model/record.js';

/** A small invented world, in which every kind of record and every kind of link occurs. */
export const harborDataset: Dataset = { id: 'dataset:harbor', title: 'How many people rode the ferries', licence: 'CC0-1.0', curators: [] };

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const day = (edtf: string) => ({ edtf });

export const TIMES_ARTICLE = 'work:times-ferry-count';
export const POST_ARTICLE = 'work:post-ferry-count';
export const AUDIT = 'work:audit-2031';

const timesText = textVersionId(TIMES_ARTICLE, sha('times'));
const postText = textVersionId(POST_ARTICLE, sha('post'));

function passage(work: string, text: string, start: number, end: number, section: 'BODY' | 'HEADLINE' | 'NOTE' = 'BODY') {
  const exactSha256 = sha(`${work} ${start}-${end}`);
  const contextSha256 = sha(`around ${work} ${start}`);
  const id = evidenceId(work, exactSha256, contextSha256);
  return { kind: 'evidence' as const, id, textVersion: text, ranges: [{ start, end }], exactSha256, contextSha256, section };
}

const headline = passage(TIMES_ARTICLE, timesText, 0, 33, 'HEADLINE');
const count = passage(TIMES_ARTICLE, timesText, 97, 141);
const union = passage(TIMES_ARTICLE, timesText, 300, 324);
const note = passage(TIMES_ARTICLE, timesText, 900, 960, 'NOTE');
const relayed = passage(POST_ARTICLE, postText, 40, 80);
const late = passage(POST_ARTICLE, postText, 120, 160);

export const CLAIMS = {
  port: 'claim:ferry-riders-port',
  union: 'claim:ferry-riders-union',
  gap: 'claim:counts-apart',
  fares: 'claim:fares-dropped',
  same: 'claim:riders-2030-port',
  quays: 'claim:quay-riders',
};

const roleOfInes = roleId({
  person: 'person:ines-carrow',
  title: 'port spokesperson',
  organization: 'organization:port',
  fromYear: '2029',
});
const said = (work: string, speaker: string, what: string, act = 'STATED', reportedBy?: string) =>
  assertionId({ work, speaker, what, act, reportedBy });

export const SAID = {
  port: said(TIMES_ARTICLE, 'person:ines-carrow', CLAIMS.port),
  union: said(TIMES_ARTICLE, 'person:tobe-okafor', CLAIMS.union),
  unionJoint: said(TIMES_ARTICLE, 'organization:deckhands', CLAIMS.union),
  voice: said(TIMES_ARTICLE, 'organization:times', CLAIMS.gap),
  silence: said(TIMES_ARTICLE, 'organization:ministry', 'which count is right', 'NO_RESPONSE'),
  relay: said(POST_ARTICLE, 'organization:post', CLAIMS.port),
  officials: said(POST_ARTICLE, 'group:officials', CLAIMS.fares, 'STATED', 'person:una-dahl'),
  mayor: said(POST_ARTICLE, 'person:una-dahl', CLAIMS.fares),
};

export const FERRY_DISPUTE = responseId(SAID.union, SAID.port);

/** The records as a curator's files would give them, before defaults. */
export const harborInput: readonly RecInput[] = [
  { kind: 'place', id: 'place:norland', name: 'Norland', placeKind: 'country' },
  { kind: 'place', id: 'place:elling', name: 'Elling', placeKind: 'city', partOf: ['place:norland'], wikidataId: 'Q42' },
  { kind: 'measure', id: 'measure:ferry-riders', name: 'ferry riders', definition: 'passengers carried by ferries', unit: 'person' },
  { kind: 'measure', id: 'measure:rider-share', name: 'rider share', definition: 'share of riders', unit: 'percent', of: 'ferry riders' },
  { kind: 'organization', id: 'organization:city', name: 'City of Elling' },
  {
    kind: 'organization',
    id: 'organization:port',
    name: 'Port of Elling',
    aliases: ['Elling Port'],
    sameAs: ['https://port.example/'],
    partOf: [{ agent: 'organization:city', as: 'UNIT' }],
  },
  { kind: 'organization', id: 'organization:deckhands', name: "Deckhands' Union", speaksAlone: true },
  { kind: 'organization', id: 'organization:ministry', name: 'Ministry of Transport' },
  { kind: 'organization', id: 'organization:comptroller', name: 'Regional Comptroller' },
  { kind: 'organization', id: 'organization:press', name: 'Harbor Press' },
  { kind: 'organization', id: 'organization:wire', name: 'Gull Wire' },
  {
    kind: 'organization',
    id: 'organization:times',
    name: 'Harbor Times',
    outlet: true,
    partOf: [{ agent: 'organization:press', as: 'OWNED' }],
  },
  { kind: 'organization', id: 'organization:post', name: 'Bay Post', outlet: true },
  { kind: 'person', id: 'person:ines-carrow', name: 'Inês Carrow', aliases: ['Ines Carrow'], wikidataId: 'Q7' },
  {
    kind: 'person',
    id: 'person:tobe-okafor',
    name: 'Tobe Okafor',
    partOf: [{ agent: 'organization:deckhands', as: 'MEMBER' }],
  },
  { kind: 'person', id: 'person:mara-lind', name: 'Mara Lind' },
  { kind: 'person', id: 'person:una-dahl', name: 'Una Dahl' },
  { kind: 'group', id: 'group:officials', name: 'city officials' },
  { kind: 'topic', id: 'topic:ferries', name: 'Ferries' },
  {
    kind: 'topic',
    id: 'topic:free-ferries',
    name: 'Free ferries',
    topicKind: 'PROPOSAL',
    when: day('2033'),
    partOf: 'topic:ferries',
    wikidataId: 'Q9',
  },
  {
    kind: 'article',
    id: TIMES_ARTICLE,
    title: 'Port says ferries carried 412,000; union counts a third fewer',
    published: day('2031-05-14'),
    modified: day('2031-05-15'),
    language: 'en',
    url: 'https://times.example/ferries',
    inCorpus: true,
    rights: { holder: 'organization:press', year: 2031, terms: 'all rights reserved' },
    writtenBy: ['person:mara-lind'],
    distributedBy: ['organization:wire'],
    publishedBy: 'organization:times',
    basedOn: [{ work: AUDIT, how: 'USES_DATA', text: 'the audit' }],
    credits: [{ to: 'organization:wire', text: 'Gull Wire contributed' }, { to: AUDIT }],
  },
  {
    kind: 'article',
    id: POST_ARTICLE,
    title: 'Ferries, free at last?',
    published: day('2031-06'),
    inCorpus: true,
    publishedBy: 'organization:post',
  },
  { kind: 'document', id: AUDIT, workKind: 'REPORT', title: "Audit of Elling's ferries", issuedBy: 'organization:comptroller' },
  {
    kind: 'text-version',
    id: timesText,
    work: TIMES_ARTICLE,
    sha256: sha('times'),
    normalization: 'nobom-lf-nfc',
    length: 1200,
    retrieved: day('2031-07-01'),
  },
  { kind: 'text-version', id: postText, work: POST_ARTICLE, sha256: sha('post'), normalization: 'nobom-lf-nfc', length: 800 },
  headline,
  count,
  union,
  note,
  relayed,
  late,
  {
    kind: 'role',
    id: roleOfInes,
    person: 'person:ines-carrow',
    title: 'port spokesperson',
    organization: 'organization:port',
    from: day('2029-03'),
    to: day('2032'),
    statedIn: [{ work: TIMES_ARTICLE, titleAsPrinted: 'spokesperson for the port' }],
    evidence: [count.id],
  },
  {
    kind: 'claim',
    id: CLAIMS.port,
    text: "The Port of Elling's ferries carried 412000 riders in 2030.",
    claimKind: 'FIGURE',
    when: day('2030'),
    places: ['place:elling'],
    about: [
      { target: 'topic:ferries', as: 'SUBJECT' },
      { target: 'organization:port', as: 'ACTOR' },
      { target: 'place:elling' },
      { target: AUDIT, as: 'OBJECT' },
    ],
  },
  {
    kind: 'claim',
    id: CLAIMS.union,
    text: "The Port of Elling's ferries carried 274000 riders in 2030.",
    claimKind: 'FIGURE',
    when: day('2030'),
    about: [{ target: SAID.port, as: 'OBJECT' }],
  },
  { kind: 'claim', id: CLAIMS.gap, text: 'The two counts for 2030 differ by 138000.', claimKind: 'FIGURE', listing: 'COMPLETE' },
  {
    kind: 'claim',
    id: CLAIMS.fares,
    text: 'Elling will stop charging fares by 2033.',
    claimKind: 'INTENT',
    about: [{ target: 'topic:free-ferries' }],
  },
  { kind: 'claim', id: CLAIMS.same, text: 'Ferries of Elling carried 412000 people in 2030.', claimKind: 'FIGURE', sameAs: [CLAIMS.port] },
  { kind: 'claim', id: CLAIMS.quays, text: 'The quays saw 412000 riders.', claimKind: 'FIGURE', narrowerThan: [CLAIMS.port] },
  {
    kind: 'observation',
    id: observationId(CLAIMS.port),
    claim: CLAIMS.port,
    measure: 'measure:ferry-riders',
    value: 412000,
    lower: 410000,
    upper: 414000,
    comparator: 'APPROX',
    unit: 'person',
    printed: '412,000',
    period: day('2030'),
    periodKind: 'CALENDAR',
    places: ['place:elling'],
    dimensions: ['line=all'],
  },
  {
    kind: 'observation',
    id: observationId(CLAIMS.union),
    claim: CLAIMS.union,
    measure: 'measure:ferry-riders',
    value: 274000,
    unit: 'person',
    partOf: [observationId(CLAIMS.port)],
  },
  {
    kind: 'observation',
    id: observationId(CLAIMS.gap),
    claim: CLAIMS.gap,
    measure: 'measure:ferry-riders',
    value: 138000,
    unit: 'person',
    derivedFrom: { op: 'DIFFERENCE', of: [observationId(CLAIMS.port), observationId(CLAIMS.union)] },
  },
  {
    kind: 'assertion',
    id: SAID.port,
    speaker: 'person:ines-carrow',
    work: TIMES_ARTICLE,
    claim: CLAIMS.port,
    manner: 'MIXED',
    channel: 'STATEMENT',
    cue: 'said',
    hedge: 'about',
    saidOn: { edtf: '2031-05-13', printed: 'Tuesday', basis: 'RESOLVED' },
    speakerAsPrinted: 'Ms. Carrow',
    roleAsPrinted: 'port spokesperson',
    role: roleOfInes,
    onBehalfOf: 'organization:port',
    saidTo: ['organization:times'],
    reviewed: { by: 'al', on: '2031-05-20' },
    evidence: [headline.id, count.id],
    basedOn: [{ work: AUDIT, how: 'CREDITS', fidelity: 'NARROWED', basis: 'CURATED', text: 'per the audit' }],
  },
  {
    kind: 'assertion',
    id: SAID.union,
    speaker: 'person:tobe-okafor',
    work: TIMES_ARTICLE,
    claim: CLAIMS.union,
    manner: 'INDIRECT',
    channel: 'INTERVIEW',
    statementId: 'union-statement',
    evidence: [union.id],
  },
  {
    kind: 'assertion',
    id: SAID.unionJoint,
    speaker: 'organization:deckhands',
    work: TIMES_ARTICLE,
    claim: CLAIMS.union,
    statementId: 'union-statement',
    evidence: [union.id],
  },
  {
    kind: 'assertion',
    id: SAID.voice,
    speaker: 'organization:times',
    work: TIMES_ARTICLE,
    claim: CLAIMS.gap,
    manner: 'VOICE',
    channel: 'ARTICLE',
  },
  {
    kind: 'assertion',
    id: SAID.silence,
    speaker: 'organization:ministry',
    work: TIMES_ARTICLE,
    act: 'NO_RESPONSE',
    inquiry: 'which count is right',
    saidTo: ['organization:times'],
  },
  {
    kind: 'assertion',
    id: SAID.relay,
    speaker: 'organization:post',
    work: POST_ARTICLE,
    claim: CLAIMS.port,
    manner: 'VOICE',
    evidence: [relayed.id],
    relays: [{ assertion: SAID.port, how: 'QUOTES' }],
  },
  {
    kind: 'assertion',
    id: SAID.officials,
    speaker: 'group:officials',
    work: POST_ARTICLE,
    claim: CLAIMS.fares,
    reportedBy: 'person:una-dahl',
    attribution: 'AMBIGUOUS',
    evidence: [late.id],
  },
  { kind: 'assertion', id: SAID.mayor, speaker: 'person:una-dahl', work: POST_ARTICLE, claim: CLAIMS.fares, evidence: [late.id] },
  {
    kind: 'response',
    id: FERRY_DISPUTE,
    responseKind: 'FIGURE',
    assertion: SAID.union,
    target: SAID.port,
    note: 'another count',
    evidence: [union.id],
  },
  {
    kind: 'response',
    id: responseId(SAID.unionJoint, CLAIMS.port),
    responseKind: 'UNDERCUT',
    aspect: 'SOURCE',
    basis: 'CURATED',
    assertion: SAID.unionJoint,
    target: CLAIMS.port,
  },
  {
    kind: 'response',
    id: responseId(SAID.relay, SAID.port),
    responseKind: 'AGREEMENT',
    assertion: SAID.relay,
    target: SAID.port,
    basis: 'CURATED',
  },
  {
    kind: 'response',
    id: responseId(SAID.voice, CLAIMS.union),
    responseKind: 'QUALIFICATION',
    assertion: SAID.voice,
    target: CLAIMS.union,
    basis: 'CURATED',
  },
  {
    kind: 'response',
    id: responseId(SAID.silence, CLAIMS.port),
    responseKind: 'NO_RESPONSE',
    assertion: SAID.silence,
    target: CLAIMS.port,
    evidence: [union.id],
  },
  {
    kind: 'stance',
    id: stanceId(SAID.mayor, 'topic:free-ferries'),
    stanceKind: 'FAVOURS',
    assertion: SAID.mayor,
    target: 'topic:free-ferries',
  },
  {
    kind: 'stance',
    id: stanceId(SAID.union, CLAIMS.fares),
    stanceKind: 'OPPOSES',
    basis: 'CURATED',
    assertion: SAID.union,
    target: CLAIMS.fares,
  },
  { kind: 'stance', id: stanceId(SAID.voice, AUDIT), stanceKind: 'FAVOURS', assertion: SAID.voice, target: AUDIT },
  {
    kind: 'correction',
    id: correctionId(TIMES_ARTICLE, 1),
    work: TIMES_ARTICLE,
    correctionKind: 'CORRECTION',
    published: day('2031-05-16'),
    summary: 'The name of the union was wrong.',
    evidence: [note.id],
    withdrew: [SAID.voice],
    replacedBy: [SAID.union],
  },
];

/** The same, complete with defaults. */
export const harbor: readonly Rec[] = harborInput.map((record) => recordShape.parse(record));

/** The world with some records changed, by id; `undefined` takes one away. */
export function harborWith(changes: Readonly<Record<string, ((record: never) => Rec) | undefined>>): readonly Rec[] {
  return harbor.flatMap((record) => {
    if (!(record.id in changes)) return [record];
    const change = changes[record.id];
    return change === undefined ? [] : [change(record as never)];
  });
}
