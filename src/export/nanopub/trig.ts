import { DataFactory, Writer } from 'n3';
import type { Nanopub } from './nanopub.js';
import type { Term } from './statement.js';
import { PREFIXES } from './words.js';

const { literal, namedNode, quad } = DataFactory;

/** The prefixes that stand once at the top of a file. */
export const HEAD = Object.entries(PREFIXES)
  .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}>.\n`)
  .join('');

/** A nanopublication in TriG, to stand below `HEAD`; `this:` is the nanopublication, `sub:` what is within it. */
export function trigOf({ iri, statements }: Nanopub): string {
  const writer = new Writer({ format: 'application/trig', prefixes: { ...PREFIXES, this: iri, sub: `${iri}/` } });
  for (const { graph, subject, predicate, object } of statements)
    writer.addQuad(quad(namedNode(subject), namedNode(predicate), objectOf(object), namedNode(graph)));
  let text = '';
  writer.end((error, result: string) => {
    if (error) throw error;
    text = result;
  });
  const lines = text.split('\n').filter((line) => !line.startsWith('@prefix ') || /^@prefix (?:this|sub):/.test(line));
  return `\n${lines.join('\n').trim()}\n`;
}

function objectOf(term: Term) {
  if (typeof term === 'string') return namedNode(term);
  return literal(term.value, term.language ?? (term.type === undefined ? undefined : namedNode(term.type)));
}
