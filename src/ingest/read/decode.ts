import { firstInvalidByte } from '../../evidence/utf8.js';
import type { Problem } from '../../model/problem.js';

/**
 * Characters that no record may hold: controls, further line breaks, marks that turn the direction of the text around them, and the one
 * that stands where a program lost another.
 */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffd-\uffff]|\r(?!\n)|\p{Cs}/u;

/** The first forbidden character of a text and where it stands (UTF-16 offset), or null. */
export function forbiddenCharacter(text: string): { readonly index: number; readonly name: string } | null {
  const found = FORBIDDEN.exec(text);
  if (found === null) return null;
  const code = found[0].codePointAt(0) ?? 0;
  return { index: found.index, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
}

/** Bytes to text: UTF-8 only, a byte-order mark at the start is dropped. A fault names the byte. */
export function decode(bytes: Uint8Array, file: string): { readonly text: string } | Problem {
  const fault = (message: string, line: number, column: number, hint: string): Problem => ({
    code: 'E_ENCODING',
    severity: 'error',
    file,
    line,
    column,
    path: '',
    message,
    hint,
  });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const offset = Math.max(0, firstInvalidByte(bytes));
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const before = Buffer.from(bytes.subarray(0, offset)).toString('latin1');
    const line = before.split('\n').length;
    const message = wide ? `not UTF-8 at byte ${offset}: this looks like UTF-16` : `not UTF-8 at byte ${offset}`;
    return fault(message, line, offset - (before.lastIndexOf('\n') + 1) + 1, 'Save the file as UTF-8.');
  }
  const bad = forbiddenCharacter(text);
  if (bad === null) return { text };
  const before = text.slice(0, bad.index);
  const wide = bad.name === 'U+0000' && bad.index < 2;
  return fault(
    `the character ${bad.name} is not allowed${wide ? ': this looks like UTF-16' : ''}`,
    before.split('\n').length,
    bad.index - before.lastIndexOf('\n'),
    wide ? 'Save the file as UTF-8.' : (REMEDIES[bad.name] ?? 'Remove it: it cannot be seen, or turns the text around it.'),
  );
}

const REMEDIES: Readonly<Record<string, string>> = {
  'U+000D': 'Lines end with LF or CRLF: save the file with one of these.',
  'U+FFFD': 'A program has put it where it could not read a character: write the one that was meant.',
};
