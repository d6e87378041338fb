import { VOCABULARY } from '../iri.js';
import { CONTEXT } from '../jsonld-context.js';

/** Prefixes of a file of nanopublications. */
export const PREFIXES: Readonly<Record<string, string>> = {
  np: 'http://www.nanopub.org/nschema#',
  npx: 'http://purl.org/nanopub/x/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  ...Object.fromEntries(Object.entries(CONTEXT).filter(([, iri]) => typeof iri === 'string' && /[#/:]$/.test(iri)) as [string, string][]),
};

/** A prefixed name written out. */
export function expanded(name: string): string {
  const at = name.indexOf(':');
  return `${PREFIXES[name.slice(0, at)] ?? ''}${name.slice(at + 1)}`;
}

const known = new Map<string, string>();

/** The IRI of a term: the word of others that the JSON-LD context names, else our own. */
export function predicate(term: string): string {
  const iri = known.get(term) ?? predicateOf(term);
  known.set(term, iri);
  return iri;
}

function predicateOf(term: string): string {
  const defined = CONTEXT[term] as string | { readonly '@id': string } | undefined;
  if (defined === undefined) return `${VOCABULARY}${term}`;
  return expanded(typeof defined === 'string' ? defined : defined['@id']);
}
