import type { Rec } from '../../model/record.js';
import { addressIri, recordIri } from '../iri.js';
import { TYPES } from '../jsonld-context.js';
import { type Part, partsOf } from '../parts.js';
import type { Statement, Term } from './statement.js';
import { expanded, predicate } from './words.js';

const ADDRESSES = new Set(['url', 'sameAs']);

/** Statements about a record in a graph: what it is, and its fields. `inner` names what has no id: a range, a way to a source. */
export function describe(graph: string, record: Rec, fields: readonly string[], inner: string): readonly Statement[] {
  const subject = recordIri(record.id);
  const [own = '', ...others] = TYPES[record.kind];
  const types = [predicate(own), ...others.map(expanded)].map((type) => ({
    graph,
    subject,
    predicate: expanded('rdf:type'),
    object: type,
  }));
  const all = partsOf(record, fields).flatMap((part, at) =>
    told(graph, subject, part, `${inner}-${part.name}-${at + 1}`, languageOf(record)),
  );
  // Its own first, then what stands within it
  return [...types, ...all.filter((one) => one.subject === subject), ...all.filter((one) => one.subject !== subject)];
}

function languageOf(record: Rec): string | undefined {
  return record.kind === 'claim' ? record.language : undefined;
}

function told(graph: string, subject: string, part: Part, inner: string, language: string | undefined): readonly Statement[] {
  const property = predicate(part.name);
  if (part.sort !== 'GROUP') return [{ graph, subject, predicate: property, object: termOf(part, language) }];
  const type =
    part.name === 'ranges' ? [{ graph, subject: inner, predicate: expanded('rdf:type'), object: expanded('oa:TextPositionSelector') }] : [];
  const rest = part.value.flatMap((one, at) => told(graph, inner, one, `${inner}-${at + 1}`, language));
  return [{ graph, subject, predicate: property, object: inner }, ...type, ...rest];
}

function termOf(part: Exclude<Part, { readonly sort: 'GROUP' }>, language: string | undefined): Term {
  switch (part.sort) {
    case 'ID':
      return recordIri(part.value);
    case 'DATE':
      return { value: part.value, type: expanded('edtf:EDTF') };
    case 'NUMBER':
      return { value: String(part.value), type: expanded(Number.isInteger(part.value) ? 'xsd:integer' : 'xsd:double') };
    case 'TRUTH':
      return { value: String(part.value), type: expanded('xsd:boolean') };
    case 'TEXT':
      if (ADDRESSES.has(part.name)) return addressIri(part.value);
      return part.name === 'text' && language !== undefined ? { value: part.value, language } : { value: part.value };
  }
}
