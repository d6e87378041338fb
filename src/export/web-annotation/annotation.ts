import { type Follow, type Neighbourhood, neighbour } from '../../graph/neighbourhood.js';
import type { DatasetEntry } from '../../graph/standing-records.js';
import type { Rec, RecordOf } from '../../model/record.js';
import { dayBounds, type When } from '../../model/when.js';
import { curatorIri, licenceIri } from '../dataset-terms.js';
import type { Holds } from '../holds.js';
import { addressIri, escaped, recordIri, VOCABULARY } from '../iri.js';
import { CITO } from '../jsonld-context.js';

/** The context of annotations: the one of the recommendation, and our words beside it. */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    onrecord: VOCABULARY,
    cito: 'http://purl.org/spar/cito/',
    prov: 'http://www.w3.org/ns/prov#',
    speaker: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
    ...Object.fromEntries(
      ['claim', 'answers', 'evidence', 'textVersion', 'record'].map((term) => [term, { '@id': `onrecord:${term}`, '@type': '@id' }]),
    ),
    ...Object.fromEntries(
      ['act', 'responseKind', 'correctionKind', 'exactSha256', 'contextSha256', 'section', 'sha256', 'normalization', 'length'].map(
        (term) => [term, `onrecord:${term}`],
      ),
    ),
  },
] as const;

/** What an annotation needs beside the record that cites evidence. */
export const FOLLOW: Follow = {
  assertion: ['evidence', 'claim', 'speaker'],
  response: ['evidence', 'assertion'],
  role: ['evidence', 'person'],
  correction: ['evidence'],
  evidence: ['textVersion'],
  'text-version': ['work'],
};

/** What of the records stands in annotations. */
export const HOLDS: Holds = {
  assertion: ['speaker', 'claim', 'act', 'inquiry', 'evidence'],
  response: ['assertion', 'target', 'responseKind', 'note', 'evidence'],
  role: ['person', 'title', 'evidence'],
  correction: ['correctionKind', 'summary', 'evidence'],
  claim: ['text', 'language'],
  evidence: ['textVersion', 'ranges', 'exactSha256', 'contextSha256', 'section'],
  'text-version': ['work', 'sha256', 'normalization', 'length', 'retrieved'],
  article: ['title', 'url', 'language'],
  document: ['title', 'url', 'language'],
  person: ['name'],
  organization: ['name'],
  group: ['name'],
};

type Citing = RecordOf<'assertion' | 'response' | 'role' | 'correction'>;

/** An annotation for each passage that a record cites: its target is the passage in the work, its body the record and its words. */
export function annotationsOf(record: Rec, around: Neighbourhood, dataset: DatasetEntry): readonly object[] {
  if (record.kind !== 'assertion' && record.kind !== 'response' && record.kind !== 'role' && record.kind !== 'correction') return [];
  return record.evidence.flatMap((id) => {
    const target = targetOf(id, around);
    return target === undefined ? [] : [annotation(record, id, target, around, dataset)];
  });
}

function annotation(
  record: Citing,
  evidence: string,
  target: unknown,
  around: Neighbourhood,
  { id, licence, curators }: DatasetEntry,
): object {
  const creator = curators.map((curator) => ({ id: curatorIri(id, curator.id), name: curator.name, nickname: curator.id }));
  return defined({
    id: `urn:onrecord:annotation:${escaped(record.id)}@${escaped(evidence)}`,
    type: 'Annotation',
    motivation: 'linking',
    creator: creator.length === 0 ? undefined : creator,
    generator: { id: 'urn:onrecord:software', type: 'Software', name: 'onrecord' },
    rights: licenceIri({ licence }),
    body: bodies(record, around),
    target,
  });
}

function bodies(record: Citing, around: Neighbourhood): readonly object[] {
  const words = wordsOf(record, around);
  const link = { type: 'SpecificResource', purpose: 'linking', source: defined(citingNode(record, around)) };
  if (words === undefined) return [link];
  return [link, defined({ type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: words.text, language: words.language })];
}

function citingNode(record: Citing, around: Neighbourhood): Readonly<Record<string, unknown>> {
  const node = { id: recordIri(record.id), type: `onrecord:${record.kind.charAt(0).toUpperCase()}${record.kind.slice(1)}` };
  switch (record.kind) {
    case 'assertion':
      return { ...node, act: record.act, speaker: named(record.speaker, around), claim: record.claim && recordIri(record.claim) };
    case 'response': {
      const speaker = neighbour(around, record.assertion, 'assertion')?.speaker;
      const word = CITO[record.responseKind];
      const target = recordIri(record.target);
      const does = word === undefined ? {} : { [word]: { id: target } };
      return {
        ...node,
        responseKind: record.responseKind,
        speaker: speaker && recordIri(speaker),
        record: recordIri(record.assertion),
        answers: target,
        ...does,
      };
    }
    case 'role':
      return { ...node, record: named(record.person, around) };
    case 'correction':
      return { ...node, correctionKind: record.correctionKind };
  }
}

/** An agent with its name. */
function named(id: string, around: Neighbourhood): object {
  return defined({ id: recordIri(id), name: neighbour(around, id, 'person', 'organization', 'group')?.name });
}

/** What is said of the passage, in our words: never those of the text. */
function wordsOf(record: Citing, around: Neighbourhood): { readonly text: string; readonly language?: string } | undefined {
  if (record.kind === 'assertion') {
    const claim = neighbour(around, record.claim, 'claim');
    return claim ?? (record.inquiry === undefined ? undefined : { text: record.inquiry });
  }
  const text = record.kind === 'response' ? record.note : record.kind === 'role' ? record.title : record.summary;
  return text === undefined ? undefined : { text };
}

/** The passage: a resource for each of its ranges, since several selectors of one would each select all of it. */
function targetOf(id: string, around: Neighbourhood): unknown {
  const evidence = neighbour(around, id, 'evidence');
  const version = neighbour(around, evidence?.textVersion, 'text-version');
  if (evidence === undefined || version === undefined) return undefined;
  const work = neighbour(around, version.work, 'article', 'document');
  const parts = evidence.ranges.map(({ start, end }) =>
    defined({
      type: 'SpecificResource',
      source: defined({
        id: work?.url === undefined ? recordIri(version.work) : addressIri(work.url),
        type: 'Text',
        language: work?.language,
        label: work?.title,
        record: recordIri(version.work),
      }),
      state: stateOf(version.retrieved),
      selector: { type: 'TextPositionSelector', start, end },
      textVersion: { id: recordIri(version.id), sha256: version.sha256, normalization: version.normalization, length: version.length },
      evidence: recordIri(evidence.id),
      exactSha256: evidence.exactSha256,
      contextSha256: evidence.contextSha256,
      section: evidence.section,
    }),
  );
  return parts.length === 1 ? parts[0] : parts;
}

/** When the text was read: a day as the interval that it is, since a state asks for times. */
function stateOf(retrieved: When | undefined): object | undefined {
  const bounds = retrieved === undefined ? undefined : dayBounds(retrieved.edtf);
  if (bounds === undefined || 'fault' in bounds || bounds.earliest === null || bounds.latest === null) return undefined;
  return { type: 'TimeState', sourceDateStart: `${bounds.earliest}T00:00:00Z`, sourceDateEnd: `${bounds.latest}T23:59:59Z` };
}

/** Without what is not known. */
function defined(object: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
