/** Rules of a graph style sheet by selector (`node.Claim`), as Neo4j Browser keeps them. */
export type Style = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Reads GraSS, the style sheets of Neo4j Browser: `selector { key: value; … }`. Of rules that fit the same node the last one wins there,
 * so their order is kept.
 */
export function parseStyleSheet(text: string): Style {
  const rules: [string, Record<string, string>][] = [];
  for (const [, selector = '', body = ''] of text.matchAll(/([\w.]+)\s*\{([^}]*"\{[^}]*\}"[^}]*|[^}]*)\}/g)) {
    const pairs = [...body.matchAll(/([\w-]+):\s*(?:"([^"]*)"|([^;"]+));/g)];
    rules.push([selector, Object.fromEntries(pairs.map(([, key, quoted, plain]) => [key, quoted ?? plain?.trim()]))]);
  }
  return Object.fromEntries(rules);
}
