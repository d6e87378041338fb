import { type Follow, type Neighbourhood, neighbour } from '../../graph/neighbourhood.js';
import type { DatasetEntry } from '../../graph/standing-records.js';
import type { Rec, RecordOf } from '../../model/record.js';
import { responseType } from '../../model/vocabulary.js';
import type { When } from '../../model/when.js';
import { licenceIri } from '../dataset-terms.js';
import type { Holds } from '../holds.js';
import { addressIri, recordIri, VOCABULARY } from '../iri.js';

const AGENT = ['person', 'organization', 'group'] as const;

/** What a review needs beside the response: both assertions with their claims, speakers and works. */
export const FOLLOW: Follow = {
  response: ['assertion', 'target'],
  assertion: ['claim', 'speaker', 'work'],
  article: ['publishedBy', 'issuedBy', 'writtenBy'],
  document: ['publishedBy', 'issuedBy', 'writtenBy'],
};

const WORK = ['title', 'published', 'language', 'url', 'writtenBy', 'publishedBy', 'issuedBy'];
const NAMED = ['name', 'sameAs'];

/** What of the records stands in reviews. */
export const HOLDS: Holds = {
  response: ['responseKind', 'aspect', 'note', 'assertion', 'target'],
  assertion: ['speaker', 'work', 'claim', 'act', 'saidOn'],
  claim: ['text', 'language'],
  article: [...WORK, 'workKind'],
  document: WORK,
  person: NAMED,
  organization: [...NAMED, 'outlet'],
  group: NAMED,
};

type Work = RecordOf<'article' | 'document'>;
type Agent = RecordOf<(typeof AGENT)[number]>;

/**
 * The review that a response is: who publishes a work answers in it, in his own voice, what somebody else claims. Nothing in the graph says
 * who is a fact-checker; this is what fact-checkers do. None for any other response.
 */
export function reviewOf(record: Rec, around: Neighbourhood, dataset: DatasetEntry): object | undefined {
  if (record.kind !== 'response' || responseType(record.responseKind) === 'DOES_NOT_ANSWER') return undefined;
  const answer = neighbour(around, record.assertion, 'assertion');
  const work = neighbour(around, answer?.work, 'article', 'document');
  const reviewer = neighbour(around, answer?.speaker, ...AGENT);
  const reviewed = neighbour(around, record.target, 'assertion');
  const claim = neighbour(around, reviewed?.claim ?? record.target, 'claim');
  if (answer?.act !== 'STATED' || work === undefined || reviewer === undefined || claim === undefined) return undefined;
  if (!voices(work).includes(reviewer.id) || reviewed?.speaker === reviewer.id) return undefined;
  const own = neighbour(around, answer.claim, 'claim');
  return defined({
    '@type': 'ClaimReview',
    '@id': recordIri(record.id),
    identifier: record.id,
    additionalType: `${VOCABULARY}${record.responseKind}`,
    url: work.url === undefined ? undefined : addressIri(work.url),
    datePublished: dateOf(work.published),
    inLanguage: own?.language,
    author: agentNode(reviewer),
    publisher: ownerOf(work, around),
    claimReviewed: claim.text,
    reviewAspect: record.aspect,
    reviewBody: own?.text,
    abstract: record.note,
    itemReviewed: claimNode(claim, reviewed, around),
    isPartOf: defined({ '@type': typeOf(work), '@id': recordIri(work.id), identifier: work.id, name: work.title }),
    license: licenceIri(dataset),
  });
}

/** Who speaks in a work when the work itself speaks. */
function voices(work: Work): readonly string[] {
  return [work.publishedBy, work.issuedBy, ...work.writtenBy].filter((id) => id !== undefined);
}

function claimNode(claim: RecordOf<'claim'>, said: RecordOf<'assertion'> | undefined, around: Neighbourhood): object {
  const author = neighbour(around, said?.speaker, ...AGENT);
  const work = neighbour(around, said?.work, 'article', 'document');
  return defined({
    '@type': 'Claim',
    '@id': recordIri(claim.id),
    identifier: claim.id,
    text: claim.text,
    inLanguage: claim.language,
    author: author === undefined ? undefined : agentNode(author),
    datePublished: dateOf(said?.saidOn) ?? dateOf(work?.published),
    appearance: work === undefined ? undefined : workNode(work, around),
  });
}

function workNode(work: Work, around: Neighbourhood): object {
  const authors = work.writtenBy.map((id) => neighbour(around, id, ...AGENT)).filter((agent) => agent !== undefined);
  return defined({
    '@type': typeOf(work),
    '@id': recordIri(work.id),
    identifier: work.id,
    name: work.title,
    url: work.url === undefined ? undefined : addressIri(work.url),
    inLanguage: work.language,
    datePublished: dateOf(work.published),
    author: authors.length === 0 ? undefined : authors.map(agentNode),
    publisher: ownerOf(work, around),
  });
}

function typeOf(work: Work): string {
  return work.kind === 'document' ? 'CreativeWork' : ARTICLES[work.workKind];
}

const ARTICLES = { NEWS: 'NewsArticle', OPINION: 'OpinionNewsArticle', BLOG: 'BlogPosting', POST: 'SocialMediaPosting' } as const;

function ownerOf(work: Work, around: Neighbourhood): object | undefined {
  const owner = neighbour(around, work.publishedBy ?? work.issuedBy, ...AGENT);
  return owner === undefined ? undefined : agentNode(owner);
}

/** Of several or unnamed people schema.org knows only that they are: a thing with a name. */
function agentNode(agent: Agent): object {
  const type =
    agent.kind === 'person' ? 'Person' : agent.kind === 'group' ? 'Thing' : agent.outlet ? 'NewsMediaOrganization' : 'Organization';
  return defined({
    '@type': type,
    '@id': recordIri(agent.id),
    identifier: agent.id,
    name: agent.name,
    sameAs: agent.sameAs.length === 0 ? undefined : agent.sameAs.map(addressIri),
  });
}

/** A year, month or day; what EDTF says beyond that no ISO date can. */
function dateOf(when: When | undefined): string | undefined {
  return when !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(when.edtf) ? when.edtf : undefined;
}

function defined(object: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
