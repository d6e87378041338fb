import type { Fragment } from './fragment.js';

/** The Cypher variables that stand for a GraphQL object while its fields are composed. */
export interface Scope {
  /** The record itself. */
  readonly node: string;
  /** The link by which it was reached, where the type describes a link. */
  readonly link?: string;
  /** What a connection knows besides the record. */
  readonly edge?: string;
  /** The record from which the link or the connection starts. */
  readonly owner?: string;
  /** What is to be matched besides, in the rows of the record: patterns that are found exactly once. */
  readonly joins?: string[];
}

/** The scope of another object in the same rows. */
export function sameRows(scope: Scope): Scope {
  const { node, owner, joins } = scope;
  return { node, ...(owner === undefined ? {} : { owner }), ...(joins === undefined ? {} : { joins }) };
}

/** The patterns that rows are joined to, as clauses. */
export function joined(joins: readonly string[]): string {
  return joins.map((pattern) => `\n${pattern}`).join('');
}

/** Gives each use of a fragment variables of its own, numbered by the structure of the operation alone. */
export function instantiate(text: string, number: number, parent: Scope): string {
  return fill(IN_ROWS(text), number, (word) => {
    if (word === 'parent') return parent.node;
    if (word === 'owner') return parent.owner ?? 'owner';
    return variable(word, number);
  });
}

/** The same for an expression that looks at the object itself. */
export function instantiateExpression(text: string, number: number, scope: Scope): string {
  return fill(IN_EXPRESSION(text), number, (word) => scope[word as 'node' | 'link' | 'edge' | 'owner'] ?? word);
}

/** Texts that are remembered as cut; far more than there are. */
const MOST_CUT = 5_000;

/** A text cut at what is filled in: words that stand for variables of the scope, and names of the text's own. */
type Part = string | { readonly word: string } | { readonly local: string };

const IN_ROWS = cutter(/(?<![.:'$\w]|YIELD )\b(parent|owner|node|link|edge)\b(?!')|(?<![\w$.'])_(\w+)/g);
const IN_EXPRESSION = cutter(/(?<![.:'$\w])\b(owner|node|link|edge)\b|(?<![\w$.'])_(\w+)/g);

/** Cuts texts at these places, which capture a word or a local name. The texts of `cypher/read/` are a few hundred, and each is cut once. */
function cutter(places: RegExp): (text: string) => readonly Part[] {
  const known = new Map<string, readonly Part[]>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const parts: Part[] = [];
    let from = 0;
    for (const place of text.matchAll(places)) {
      const [whole, word, local = ''] = place;
      parts.push(text.slice(from, place.index), word === undefined ? { local } : { word });
      from = place.index + whole.length;
    }
    parts.push(text.slice(from));
    if (known.size < MOST_CUT) known.set(text, parts);
    return parts;
  };
}

function fill(parts: readonly Part[], number: number, variableOf: (word: string) => string): string {
  let filled = '';
  for (const part of parts) {
    if (typeof part === 'string') filled += part;
    else filled += 'word' in part ? variableOf(part.word) : `${part.local}_${number}`;
  }
  return filled;
}

/** The scope that the rows of a fragment open. */
export function scopeOf(fragment: Fragment, number: number, parent: Scope | null): Scope {
  const { link, edge } = opens(fragment);
  return {
    node: variable('node', number),
    ...(link ? { link: variable('link', number) } : {}),
    ...(edge ? { edge: variable('edge', number) } : {}),
    ...(parent === null ? {} : { owner: parent.node }),
  };
}

const opened = new WeakMap<Fragment, { readonly link: boolean; readonly edge: boolean }>();

function opens(fragment: Fragment): { readonly link: boolean; readonly edge: boolean } {
  let found = opened.get(fragment);
  if (found === undefined) {
    found = { link: /\blink\b/.test(fragment.text), edge: /\bedge\b/.test(fragment.text) };
    opened.set(fragment, found);
  }
  return found;
}

/** The variables of a scope that its rows carry on. */
export function carried(scope: Scope): string {
  return [scope.node, scope.link, scope.edge].filter((name) => name !== undefined).join(', ');
}

function variable(word: string, number: number): string {
  return `${word.charAt(0)}${number}`;
}
