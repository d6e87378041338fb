import type { Kind } from '../model/kind.js';
import type { RecordOf } from '../model/record.js';

/** The fields of a kind. */
type Field<K extends Kind> = Exclude<keyof RecordOf<K>, 'id' | 'kind'>;

const NAMED = {
  name: 'name',
  aliases: 'alias',
  wikidataId: 'wikidataId',
  sameAs: 'sourceUrl',
  partOf: 'Membership for a member of an organization, else UnknownLink',
} as const;

const WORK = {
  workKind: 'keywords',
  title: 'title, name',
  published: 'publishedAt',
  modified: 'modifiedAt',
  language: 'language',
  url: 'sourceUrl',
  inCorpus: null,
  rights: null,
  writtenBy: 'Documentation',
  distributedBy: 'Documentation',
  issuedBy: 'Documentation',
  publishedBy: 'Documentation',
  basedOn: 'UnknownLink',
  credits: 'UnknownLink',
} as const;

/** Where each field of each kind stands in FollowTheMoney: properties of its entity, or the schema of a link of its own; null where nowhere. */
export const FTM_FIELDS: { readonly [K in Kind]: { readonly [F in Field<K>]: string | null } } = {
  place: { name: 'name', placeKind: 'level', partOf: 'partOf', wikidataId: 'wikidataId' },
  measure: { name: null, definition: null, unit: null, of: null },
  organization: { ...NAMED, outlet: 'keywords', speaksAlone: null },
  person: NAMED,
  group: NAMED,
  topic: { name: 'name', topicKind: 'keywords', when: 'date of an Event', partOf: 'UnknownLink', wikidataId: 'wikidataId' },
  article: WORK,
  document: WORK,
  'text-version': { work: null, sha256: null, normalization: null, length: null, retrieved: null },
  evidence: { textVersion: null, ranges: null, exactSha256: null, contextSha256: null, section: null },
  role: {
    person: 'holder',
    title: 'name of a Position',
    status: 'status',
    organization: 'organization of a Position, unless it is a group',
    from: 'startDate',
    to: 'endDate',
    statedIn: 'proof, summary',
    evidence: null,
  },
  claim: {
    text: 'description',
    claimKind: 'keywords',
    when: null,
    listing: null,
    language: null,
    places: 'entity',
    about: 'entity, without the part that it plays',
    sameAs: 'UnknownLink',
    narrowerThan: 'UnknownLink',
  },
  observation: {
    claim: null,
    measure: null,
    value: null,
    lower: null,
    upper: null,
    comparator: null,
    unit: null,
    printed: null,
    period: null,
    periodKind: null,
    places: null,
    dimensions: null,
    partOf: null,
    derivedFrom: null,
  },
  assertion: {
    speaker: 'involved',
    work: 'proof',
    claim: 'UnknownLink',
    act: 'keywords',
    manner: 'keywords',
    channel: 'keywords',
    cue: null,
    hedge: null,
    saidOn: 'date',
    speakerAsPrinted: 'notes',
    roleAsPrinted: 'notes',
    role: null,
    attribution: 'keywords',
    inquiry: 'summary',
    statementId: null,
    reviewed: null,
    reportedBy: 'UnknownLink',
    onBehalfOf: 'UnknownLink',
    saidTo: 'UnknownLink',
    evidence: null,
    relays: 'UnknownLink, without its basis',
    basedOn: 'UnknownLink, without its basis',
  },
  response: {
    responseKind: 'role',
    aspect: 'status',
    basis: null,
    note: 'description',
    assertion: 'subject',
    target: 'object',
    evidence: null,
  },
  stance: { stanceKind: 'role', basis: null, assertion: 'subject', target: 'object' },
  correction: {
    work: 'entity',
    correctionKind: 'keywords',
    published: 'createdAt',
    summary: 'description',
    evidence: null,
    withdrew: 'entity',
    replacedBy: 'entity',
  },
};

/** What of the records stands nowhere, a sentence for each kind. */
export function ftmLacks(): readonly string[] {
  return Object.entries(FTM_FIELDS).flatMap(([kind, fields]) => {
    const missing = Object.entries(fields).flatMap(([field, at]) => (at === null ? [field] : []));
    if (missing.length === 0) return [];
    const all = missing.length === Object.keys(fields).length;
    return [all ? `Records of kind ${kind} have no entity.` : `Of ${kind}, nothing holds ${missing.join(', ')}.`];
  });
}
