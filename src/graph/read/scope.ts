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
}

/** Gives each use of a fragment variables of its own, numbered by the structure of the operation alone. */
export function instantiate(text: string, number: number, parent: Scope): string {
  return text
    .replace(/(?<![.:'$\w]|YIELD )\b(parent|owner|node|link|edge)\b(?!')/g, (_, word: string) => {
      if (word === 'parent') return parent.node;
      if (word === 'owner') return parent.owner ?? 'owner';
      return variable(word, number);
    })
    .replace(/(?<![\w$.'])_(\w+)/g, (_, local: string) => `${local}_${number}`);
}

/** The same for an expression that looks at the object itself. */
export function instantiateExpression(text: string, number: number, scope: Scope): string {
  return text
    .replace(/(?<![.:'$\w])\b(owner|node|link|edge)\b/g, (_, word: 'owner' | 'node' | 'link' | 'edge') => scope[word] ?? word)
    .replace(/(?<![\w$.'])_(\w+)/g, (_, local: string) => `${local}_${number}`);
}

/** The scope that the rows of a fragment open. */
export function scopeOf(fragment: Fragment, number: number, parent: Scope | null): Scope {
  const text = fragment.lines.map((line) => line.text).join('\n');
  return {
    node: variable('node', number),
    ...(/\blink\b/.test(text) ? { link: variable('link', number) } : {}),
    ...(/\bedge\b/.test(text) ? { edge: variable('edge', number) } : {}),
    ...(parent === null ? {} : { owner: parent.node }),
  };
}

/** The variables of a scope that its rows carry on. */
export function carried(scope: Scope): string {
  return [scope.node, scope.link, scope.edge].filter((name) => name !== undefined).join(', ');
}

function variable(word: string, number: number): string {
  return `${word.charAt(0)}${number}`;
}
