import { createHash } from 'node:crypto';
import type { Statement, Term } from './statement.js';

const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';

/** What stands for the code in IRIs while it is not known. */
export const PLACEHOLDER = ' ';

/**
 * The artifact code of statements by the module RA of trusty URIs: SHA-256, in base64url, over the statements in one order, in whose IRIs
 * the code itself is a blank. Statements that stand twice count once.
 */
export function artifactCode(statements: readonly Statement[]): string {
  const texts = statements.toSorted(inOrder).map(digested);
  const once = texts.filter((text, at) => text !== texts[at - 1]);
  return `RA${createHash('sha256').update(once.join(''), 'utf8').digest('base64url')}`;
}

function digested({ graph, subject, predicate, object }: Statement): string {
  return `${graph}\n${subject}\n${predicate}\n${termText(object)}\n`;
}

function termText(term: Term): string {
  if (typeof term === 'string') return term;
  const value = term.value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return term.language === undefined ? `^${term.type ?? XSD_STRING} ${value}` : `@${term.language.toLowerCase()} ${value}`;
}

function inOrder(a: Statement, b: Statement): number {
  return (
    compare(a.graph, b.graph) || compare(a.subject, b.subject) || compare(a.predicate, b.predicate) || compareTerms(a.object, b.object)
  );
}

/** Things before literals; literals by their characters, those with a language before those with a type. */
function compareTerms(a: Term, b: Term): number {
  if (typeof a === 'string' || typeof b === 'string') {
    if (typeof a === 'string' && typeof b === 'string') return compare(a, b);
    return typeof a === 'string' ? -1 : 1;
  }
  return compare(a.value, b.value) || compare(typeKey(a), typeKey(b)) || compare(languageKey(a), languageKey(b));
}

const typeKey = ({ type = XSD_STRING, language }: { type?: string; language?: string }) => (language === undefined ? type : '');
const languageKey = ({ language = '' }: { language?: string }) => language.toLowerCase();

/** By UTF-16 units, as the algorithm has it. */
function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
