/**
 * Words as a double-quoted YAML string on one line. Line breaks, every space but the common one, invisible characters and a combining
 * mark in front are written by number, so that look-alikes can be told apart; quotation marks of print stay as they are.
 */
export function printQuote(words: string): string {
  return `"${words.replace(/["\\]|^\p{M}|[\p{C}\p{Z}]/gu, (sign) => (sign === ' ' ? sign : escaped(sign)))}"`;
}

const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t' };

function escaped(sign: string): string {
  const number = (sign.codePointAt(0) ?? 0).toString(16);
  return SHORT[sign] ?? (number.length <= 4 ? `\\u${number.padStart(4, '0')}` : `\\U${number.padStart(8, '0')}`);
}
