import { LINKS } from '../graph/links.js';
import { KINDS, type Kind } from '../model/kind.js';
import { RECORD_SHAPES } from '../model/record.js';
import { RECORDS, VOCABULARY } from './iri.js';

/** What a record of a kind is in words that others know, besides its own. */
export const TYPES: Readonly<Record<Kind, readonly string[]>> = {
  place: ['Place', 'schema:Place'],
  measure: ['Measure', 'schema:StatisticalVariable'],
  organization: ['Organization', 'schema:Organization', 'prov:Organization'],
  person: ['Person', 'schema:Person', 'prov:Person'],
  group: ['Group', 'prov:Agent'],
  topic: ['Topic', 'schema:Thing'],
  article: ['Article', 'schema:CreativeWork', 'prov:Entity'],
  document: ['Document', 'schema:CreativeWork', 'prov:Entity'],
  'text-version': ['TextVersion', 'oa:TimeState'],
  evidence: ['Evidence', 'oa:SpecificResource'],
  role: ['Role', 'org:Membership'],
  claim: ['Claim', 'schema:Claim'],
  observation: ['Observation', 'schema:Observation'],
  assertion: ['Assertion', 'prov:Entity'],
  response: ['Response'],
  stance: ['Stance'],
  correction: ['Correction', 'schema:CorrectionComment'],
};

/** Fields that mean the same as a term of others; every other one is a term of our own. */
const STANDARD: Readonly<Record<string, string>> = {
  name: 'schema:name',
  aliases: 'schema:alternateName',
  sameAs: 'schema:sameAs',
  title: 'schema:name',
  language: 'schema:inLanguage',
  url: 'schema:url',
  writtenBy: 'schema:author',
  publishedBy: 'schema:publisher',
  text: 'schema:text',
  about: 'schema:about',
  speaker: 'prov:wasAttributedTo',
  textVersion: 'oa:hasSource',
  ranges: 'oa:hasSelector',
  start: 'oa:start',
  end: 'oa:end',
  person: 'org:member',
  organization: 'org:organization',
  definition: 'schema:description',
};

/** Fields that carry the same name in several kinds and mean different things: the term of each, where it is not that name. */
const TERMS: Readonly<Record<string, string>> = {
  'claim.sameAs': 'sameClaimAs',
  'measure.of': 'shareOf',
  'derivedFrom.of': 'operands',
};

/** Texts in an order of their own; lists that name other records have none. */
const ORDERED = new Set(['aliases', 'sameAs', 'ranges', 'dimensions', 'operands', 'curators']);

/** The term of a field, in a record of a kind or in an object that stands in a field. */
export function termOf(holder: string, field: string): string {
  return TERMS[`${holder}.${field}`] ?? field;
}

/** Fields that hold ids of other records, with the keys that do so in objects within them. */
const LINKED = new Set([
  ...KINDS.flatMap((kind) => LINKS[kind].flatMap(({ field, key }) => [termOf(kind, field), ...(key === undefined ? [] : [key])])),
  'operands',
  'holder',
]);

/** The terms of all fields, and of the objects that stand in them. */
function fieldTerms(): readonly string[] {
  const terms = KINDS.flatMap((kind) =>
    Object.entries(RECORD_SHAPES[kind].shape).flatMap(([field, shape]) => [termOf(kind, field), ...keysIn(field, shape)]),
  );
  return [...new Set(terms)].filter((term) => term !== 'id' && term !== 'kind').sort();
}

function keysIn(holder: string, shape: unknown): readonly string[] {
  const { def } = (shape as { readonly _zod: { readonly def: Readonly<Record<string, unknown>> } })._zod;
  if (def.type === 'object')
    return Object.entries(def.shape as object).flatMap(([key, inner]) => [termOf(holder, key), ...keysIn(key, inner)]);
  const inner = def.innerType ?? def.element ?? def.in;
  return inner === undefined ? [] : keysIn(holder, inner);
}

function definition(term: string): unknown {
  const iri = STANDARD[term] ?? `onrecord:${term}`;
  if (term === 'edtf') return { '@id': iri, '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' };
  if (term === 'value' || term === 'lower' || term === 'upper') return { '@id': iri, '@type': 'http://www.w3.org/2001/XMLSchema#double' };
  if (!LINKED.has(term)) return ORDERED.has(term) ? { '@id': iri, '@container': '@list' } : iri;
  return { '@id': iri, '@type': '@id', '@container': ORDERED.has(term) ? '@list' : '@set' };
}

/** Prefixes of the words of others, and of our own, which are names and lead to no page. */
const PREFIXES = {
  onrecord: VOCABULARY,
  record: RECORDS,
  cito: 'http://purl.org/spar/cito/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
} as const;

/** The context of an export: every key and type of its records as an IRI. Nothing has to be fetched to read them. */
export const CONTEXT: Readonly<Record<string, unknown>> = {
  '@version': 1.1,
  ...PREFIXES,
  identifier: 'schema:identifier',
  licence: 'schema:license',
  curators: { '@id': 'onrecord:curators', '@container': '@list' },
  digest: 'onrecord:digest',
  ...Object.fromEntries([...new Set(Object.values(TYPES).map(([own = '']) => own))].sort().map((own) => [own, `onrecord:${own}`])),
  ...Object.fromEntries(['Dataset', 'Outlet', 'Dispute', 'Support', 'Amendment', 'NonAnswer'].map((own) => [own, `onrecord:${own}`])),
  ...Object.fromEntries(fieldTerms().map((term) => [term, definition(term)])),
};

/** What an answer of a kind is to what it answers, in the words of CiTO, where these have one. */
export const CITO: Readonly<Record<string, string>> = {
  DENIAL: 'cito:disagreesWith',
  FIGURE: 'cito:disputes',
  REBUTTAL: 'cito:refutes',
  UNDERCUT: 'cito:critiques',
  AGREEMENT: 'cito:agreesWith',
  CORROBORATION: 'cito:confirms',
  QUALIFICATION: 'cito:qualifies',
  CORRECTION: 'cito:corrects',
  RETRACTION: 'cito:retracts',
  UPDATE: 'cito:updates',
};
