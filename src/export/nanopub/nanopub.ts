import { type Follow, type Neighbourhood, neighbour } from '../../graph/neighbourhood.js';
import type { DatasetEntry } from '../../graph/standing-records.js';
import { recordDigest } from '../../model/digest.js';
import type { Rec, RecordOf } from '../../model/record.js';
import { curatorIri, licenceIri } from '../dataset-terms.js';
import type { Holds } from '../holds.js';
import { recordIri } from '../iri.js';
import { CITO } from '../jsonld-context.js';
import { describe } from './describe.js';
import type { Statement, Term } from './statement.js';
import { artifactCode, PLACEHOLDER } from './trusty.js';
import { expanded } from './words.js';

/** Where nanopublications have their names: what is in one says which it is, wherever it is kept. */
const BASE = 'https://w3id.org/np/';

/** What a nanopublication needs beside its record, so that it can be understood alone. */
export const FOLLOW: Follow = {
  assertion: ['claim', 'speaker', 'work', 'role', 'onBehalfOf', 'reportedBy', 'evidence'],
  response: ['assertion', 'target', 'evidence'],
  evidence: ['textVersion'],
  'text-version': ['work'],
};

const WORK = ['title', 'workKind', 'published', 'language', 'url', 'publishedBy', 'issuedBy', 'writtenBy'];
const NAMED = ['name', 'wikidataId', 'sameAs'];

/** What of the records stands in nanopublications. */
export const HOLDS: Holds = {
  assertion: [
    ...[
      'speaker',
      'work',
      'claim',
      'act',
      'manner',
      'channel',
      'cue',
      'hedge',
      'saidOn',
      'speakerAsPrinted',
      'roleAsPrinted',
      'role',
      'attribution',
    ],
    ...['inquiry', 'statementId', 'reviewed', 'reportedBy', 'onBehalfOf', 'saidTo', 'evidence', 'relays', 'basedOn'],
  ],
  response: ['responseKind', 'aspect', 'basis', 'note', 'assertion', 'target', 'evidence'],
  claim: ['text', 'claimKind', 'when', 'listing', 'language', 'places', 'about', 'sameAs', 'narrowerThan'],
  evidence: ['textVersion', 'ranges', 'exactSha256', 'contextSha256', 'section'],
  'text-version': ['work', 'sha256', 'normalization', 'length', 'retrieved'],
  article: WORK.filter((field) => field !== 'issuedBy'),
  document: WORK.filter((field) => field !== 'publishedBy'),
  person: NAMED,
  organization: NAMED,
  group: NAMED,
  role: ['person', 'title', 'status', 'organization', 'from', 'to'],
};

/** A nanopublication: its IRI, and the statements of its four graphs. */
export interface Nanopub {
  readonly iri: string;
  readonly statements: readonly Statement[];
}

/** The nanopublication of an assertion or of a response; none of any other record. */
export function nanopubOf(record: Rec, around: Neighbourhood, dataset: DatasetEntry): Nanopub | undefined {
  if (record.kind !== 'assertion' && record.kind !== 'response') return undefined;
  const blank = graphs(`${BASE}${PLACEHOLDER}`, record, around, dataset);
  const iri = `${BASE}${artifactCode(blank)}`;
  const named = (term: string) => (term.startsWith(`${BASE}${PLACEHOLDER}`) ? `${iri}${term.slice(BASE.length + 1)}` : term);
  const statements = blank.map(({ graph, subject, predicate, object }) => ({
    graph: named(graph),
    subject: named(subject),
    predicate,
    object: typeof object === 'string' ? named(object) : object,
  }));
  return { iri, statements };
}

function graphs(
  iri: string,
  record: RecordOf<'assertion' | 'response'>,
  around: Neighbourhood,
  dataset: DatasetEntry,
): readonly Statement[] {
  const [head, assertion, provenance, pubinfo] = ['Head', 'assertion', 'provenance', 'pubinfo'].map((name) => `${iri}/${name}`) as [
    string,
    string,
    string,
    string,
  ];
  const parts = [
    ['rdf:type', expanded('np:Nanopublication')],
    ['np:hasAssertion', assertion],
    ['np:hasProvenance', provenance],
    ['np:hasPublicationInfo', pubinfo],
  ] as const;
  return [
    ...parts.map(([name, object]) => ({ graph: head, subject: iri, predicate: expanded(name), object })),
    ...(record.kind === 'assertion' ? whatWasSaid(assertion, record, around) : whatAnswers(assertion, record, around)),
    ...(record.kind === 'assertion'
      ? whoSaidIt(provenance, assertion, record, around)
      : whoAnswered(provenance, assertion, record, around, dataset)),
    ...publication(pubinfo, iri, record, around, dataset),
  ];
}

/** The claim; of somebody who did not answer, that he did not, and what was asked. */
function whatWasSaid(graph: string, record: RecordOf<'assertion'>, around: Neighbourhood): readonly Statement[] {
  const claim = neighbour(around, record.claim, 'claim');
  if (claim !== undefined) return described(graph, claim);
  return describe(graph, record, ['speaker', 'act', 'inquiry', 'saidTo', 'claim'], `${graph}-said`);
}

/** Which assertion answers what, and how; both with the words of their claims. */
function whatAnswers(graph: string, record: RecordOf<'response'>, around: Neighbourhood): readonly Statement[] {
  const word = CITO[record.responseKind];
  const target = around.get(record.target);
  const ends = [neighbour(around, record.assertion, 'assertion'), target?.kind === 'assertion' ? target : undefined].filter(
    (one) => one !== undefined,
  );
  const claims = [...ends.map(({ claim }) => neighbour(around, claim, 'claim')), neighbour(around, record.target, 'claim')].filter(
    (one) => one !== undefined,
  );
  return [
    ...describe(graph, record, ['responseKind', 'aspect', 'note', 'assertion', 'target'], `${graph}-answer`),
    ...(word === undefined
      ? []
      : [{ graph, subject: recordIri(record.assertion), predicate: expanded(word), object: recordIri(record.target) }]),
    ...ends.flatMap((end) => describe(graph, end, ['speaker', 'claim', 'act', 'inquiry'], `${graph}-end`)),
    ...claims.flatMap((claim) => describe(graph, claim, ['text', 'claimKind', 'language'], `${graph}-claim`)),
  ];
}

/** Who said it, in which work, where in it, as whom and for whom. */
function whoSaidIt(graph: string, assertion: string, record: RecordOf<'assertion'>, around: Neighbourhood): readonly Statement[] {
  const say = (name: string, object: Term) => ({ graph, subject: assertion, predicate: expanded(name), object });
  const agents = [record.speaker, record.onBehalfOf, record.reportedBy].map((id) =>
    neighbour(around, id, 'person', 'organization', 'group'),
  );
  const { onBehalfOf } = record;
  const fields = (HOLDS.assertion ?? []).filter((field) => field !== 'reviewed');
  return [
    say('prov:wasAttributedTo', recordIri(record.speaker)),
    say('prov:wasDerivedFrom', recordIri(record.work)),
    ...record.evidence.map((id) => say('prov:wasDerivedFrom', recordIri(id))),
    ...record.relays.map((relay) => say('prov:wasDerivedFrom', recordIri(relay.assertion))),
    ...(onBehalfOf === undefined
      ? []
      : [{ graph, subject: recordIri(record.speaker), predicate: expanded('prov:actedOnBehalfOf'), object: recordIri(onBehalfOf) }]),
    ...describe(graph, record, fields, `${graph}-said`),
    ...agents.flatMap((agent) => (agent === undefined ? [] : described(graph, agent))),
    ...[neighbour(around, record.role, 'role')].flatMap((role) => (role === undefined ? [] : described(graph, role))),
    ...places(graph, record.evidence, record.work, around),
  ];
}

/** Whose answer it is: of who gave it when the work says so, of the curators when they saw it. */
function whoAnswered(
  graph: string,
  assertion: string,
  record: RecordOf<'response'>,
  around: Neighbourhood,
  dataset: DatasetEntry,
): readonly Statement[] {
  const answering = neighbour(around, record.assertion, 'assertion');
  const say = (name: string, object: Term) => ({ graph, subject: assertion, predicate: expanded(name), object });
  const curators = dataset.curators.map((curator) => curatorIri(dataset.id, curator.id));
  const whose = record.basis === 'CURATED' ? curators : answering === undefined ? [] : [recordIri(answering.speaker)];
  const speaker = neighbour(around, answering?.speaker, 'person', 'organization', 'group');
  return [
    ...whose.map((who) => say('prov:wasAttributedTo', who)),
    say('prov:wasDerivedFrom', recordIri(record.assertion)),
    ...record.evidence.map((id) => say('prov:wasDerivedFrom', recordIri(id))),
    ...(answering === undefined ? [] : [say('prov:wasDerivedFrom', recordIri(answering.work))]),
    ...describe(graph, record, ['basis', 'evidence'], `${graph}-answer`),
    ...(speaker === undefined ? [] : described(graph, speaker)),
    ...places(graph, record.evidence, answering?.work, around),
  ];
}

/** The passages with their texts, and the works that these are of. */
function places(graph: string, evidence: readonly string[], work: string | undefined, around: Neighbourhood): readonly Statement[] {
  const passages = evidence.map((id) => neighbour(around, id, 'evidence')).filter((one) => one !== undefined);
  const texts = [...new Set(passages.map(({ textVersion }) => textVersion))]
    .map((id) => neighbour(around, id, 'text-version'))
    .filter((one) => one !== undefined);
  const works = [...new Set([work, ...texts.map((text) => text.work)])]
    .map((id) => neighbour(around, id, 'article', 'document'))
    .filter((one) => one !== undefined);
  return [
    ...passages.flatMap((one, at) => describe(graph, one, HOLDS.evidence ?? [], `${graph}-passage-${at + 1}`)),
    ...texts.flatMap((one) => described(graph, one)),
    ...works.flatMap((one) => described(graph, one)),
  ];
}

/** All that is held of a record; what has no id in it is named after the place of the record in its graph. */
function described(graph: string, record: Rec): readonly Statement[] {
  return describe(graph, record, HOLDS[record.kind] ?? [], `${graph}-${record.kind}`);
}

/** Of which dataset it is, who curated that, under which licence; and a line for people. No time: nobody wrote down when it was made. */
function publication(
  graph: string,
  iri: string,
  record: RecordOf<'assertion' | 'response'>,
  around: Neighbourhood,
  dataset: DatasetEntry,
): readonly Statement[] {
  const say = (name: string, object: Term, subject = iri) => ({ graph, subject, predicate: expanded(name), object });
  const licence = licenceIri(dataset);
  const reviewed = record.kind === 'assertion' ? record.reviewed : undefined;
  return [
    say('dcterms:isPartOf', recordIri(dataset.id)),
    say('dcterms:title', { value: dataset.title ?? dataset.id }, recordIri(dataset.id)),
    say('rdfs:label', labelOf(record, around)),
    say('npx:introduces', recordIri(record.id)),
    say(predicateName('digest'), { value: recordDigest(record) }),
    ...dataset.curators.flatMap(({ id, name }) => [
      say('dcterms:creator', curatorIri(dataset.id, id)),
      say('foaf:name', { value: name }, curatorIri(dataset.id, id)),
    ]),
    ...(licence === undefined ? [] : [say('dcterms:license', licence)]),
    ...(dataset.licence === null || licence !== undefined ? [] : [say('dcterms:rights', { value: dataset.licence })]),
    ...(reviewed === undefined
      ? []
      : [
          say(predicateName('reviewedBy'), curatorIri(dataset.id, reviewed.by)),
          say(predicateName('reviewedOn'), { value: reviewed.on, type: expanded('xsd:date') }),
        ]),
  ];
}

const predicateName = (own: string) => `onrecord:${own}`;

function labelOf(record: RecordOf<'assertion' | 'response'>, around: Neighbourhood): Term {
  if (record.kind === 'response') return { value: record.id };
  const claim = neighbour(around, record.claim, 'claim');
  return claim === undefined ? { value: record.inquiry ?? record.id } : { value: claim.text, language: claim.language };
}
