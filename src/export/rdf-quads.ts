import { DataFactory, type Quad, type Term } from 'n3';
import { CONTEXT } from './jsonld-context.js';

const { blankNode, literal, namedNode, quad } = DataFactory;
type Subject = ReturnType<typeof namedNode> | ReturnType<typeof blankNode>;
type Value = Exclude<Term, { termType: 'DefaultGraph' | 'Variable' | 'Quad' }>;

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** The prefixes of the context: what stands behind them are IRIs that end a namespace. */
export const RDF_PREFIXES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CONTEXT).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && /^(?:https?:|urn:)/.test(entry[1])),
);

/** Nodes of our JSON-LD as RDF, as a JSON-LD processor makes it of them and the context. `blank` makes names for nodes without one. */
export function rdfQuads(nodes: readonly object[]): readonly Quad[] {
  const quads: Quad[] = [];
  let blanks = 0;
  const blank = () => blankNode(`b${(blanks += 1)}`);

  function node(held: Readonly<Record<string, unknown>>): Subject {
    const { '@id': id, '@type': types, ...fields } = held;
    const subject = typeof id === 'string' ? namedNode(expanded(id)) : blank();
    for (const type of [types].flat())
      if (typeof type === 'string') quads.push(quad(subject, namedNode(`${RDF}type`), namedNode(expanded(type))));
    for (const [term, value] of Object.entries(fields)) {
      const { iri, type, list } = definitionOf(term);
      const values = [value].flat().filter((one) => one !== null && one !== undefined);
      if (list) quads.push(quad(subject, namedNode(iri), listOf(values.map((one) => written(one, type)))));
      else for (const one of values) quads.push(quad(subject, namedNode(iri), written(one, type)));
    }
    return subject;
  }

  function written(value: unknown, type: string | undefined): Value {
    if (typeof value === 'object') return node(value as Readonly<Record<string, unknown>>);
    if (typeof value === 'boolean') return literal(String(value), namedNode(`${XSD}boolean`));
    if (typeof value === 'number') return numeral(value, type);
    if (type === '@id') return namedNode(expanded(String(value)));
    return type === undefined ? literal(String(value)) : literal(String(value), namedNode(type));
  }

  function listOf(values: readonly Value[]): Subject {
    return values.reduceRight<Subject>(
      (rest, value) => {
        const cell = blank();
        quads.push(quad(cell, namedNode(`${RDF}first`), value), quad(cell, namedNode(`${RDF}rest`), rest));
        return cell;
      },
      namedNode(`${RDF}nil`),
    );
  }

  for (const held of nodes) node(held as Readonly<Record<string, unknown>>);
  return bySubject(quads);
}

/** What is said of one subject in one place, subjects as they came: easier to read, and the same RDF. */
function bySubject(quads: readonly Quad[]): readonly Quad[] {
  const groups = new Map<string, Quad[]>();
  for (const each of quads) {
    const group = groups.get(each.subject.id);
    if (group === undefined) groups.set(each.subject.id, [each]);
    else group.push(each);
  }
  return [...groups.values()].flat();
}

/** Numbers as JSON-LD writes them: whole ones as integers, others and those that are said to be doubles in their canonical form. */
function numeral(value: number, type: string | undefined): Value {
  if (Number.isInteger(value) && type === undefined) return literal(value.toFixed(0), namedNode(`${XSD}integer`));
  const canonical = value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');
  return literal(canonical, namedNode(type ?? `${XSD}double`));
}

interface Definition {
  readonly iri: string;
  readonly type: string | undefined;
  readonly list: boolean;
}

function definitionOf(term: string): Definition {
  const held = CONTEXT[term] as undefined | string | { readonly '@id': string; readonly '@type'?: string; readonly '@container'?: string };
  if (held === undefined || typeof held === 'string') return { iri: expanded(term), type: undefined, list: false };
  return { iri: expanded(held['@id']), type: held['@type'], list: held['@container'] === '@list' };
}

function expanded(word: string): string {
  const term = CONTEXT[word];
  if (typeof term === 'string' && term !== word && !Object.hasOwn(RDF_PREFIXES, word)) return expanded(term);
  const at = word.indexOf(':');
  const base = RDF_PREFIXES[word.slice(0, at)];
  return base === undefined ? word : `${base}${word.slice(at + 1)}`;
}
