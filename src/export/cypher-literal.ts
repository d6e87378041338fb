/**
 * A value as a literal of Cypher 5: texts in single quotes, lists, maps with their keys in order. A number is a float where `isFloat` says so
 * or where it has a fraction. What no property can be is null.
 */
export function cypherLiteral(value: unknown, isFloat = false): string {
  if (Array.isArray(value)) return `[${value.map((one) => cypherLiteral(one, isFloat)).join(', ')}]`;
  switch (typeof value) {
    case 'string':
      return cypherText(value);
    case 'number':
      return isFloat && Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);
    case 'bigint':
    case 'boolean':
      return String(value);
    default:
      return 'null';
  }
}

/** A map of literals; keys without a value are left out. */
export function cypherMap(entries: readonly (readonly [key: string, literal: string])[]): string {
  const held = entries.filter(([, literal]) => literal !== 'null').sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${held.map(([key, literal]) => `${name(key)}: ${literal}`).join(', ')}}`;
}

/**
 * Neo4j reads `\uXXXX` before it reads a text, whatever stands before its backslash: a text is taken apart between a backslash and a `u`.
 * No line of a text begins a line of the script.
 */
function cypherText(text: string): string {
  const escaped = text.replace(/[\\'\n\r\t]/g, (character) => ESCAPES[character] ?? character);
  return `'${escaped.replaceAll('\\\\u', "\\\\' + 'u")}'`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function name(key: string): string {
  return /^[A-Za-z]\w*$/.test(key) ? key : `\`${key.replaceAll('`', '``')}\``;
}
