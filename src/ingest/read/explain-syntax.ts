import type { YAMLError } from 'yaml';
import type { Place } from './tree.js';

/** What a fault of YAML syntax means to a writer of seed files, at the offset where he should look. `startOf` finds where the value that ends at an offset begins. */
export function explainSyntax(
  error: YAMLError,
  startOf: (end: number, what: 'scalar' | 'brackets') => number,
  place: (offset: number) => Place,
): { readonly offset: number; readonly message: string; readonly hint?: string } {
  const offset = error.pos[0];
  const quote = /^Missing closing (["'])/.exec(error.message)?.[1];
  if (quote !== undefined) {
    const { line, column } = place(offset);
    return {
      offset: startOf(offset, 'scalar'),
      message: `the quotation mark ${quote} opens here and is never closed; the text ends at line ${line}, column ${column}`,
      hint:
        quote === "'" ? "Close it. Inside '…' an apostrophe is written twice." : 'Close it. Inside "…" a quotation mark is written \\".',
    };
  }
  const bracket = /^Flow (?:map|sequence) .*end with a ([}\]])$/i.exec(error.message)?.[1];
  const opened = bracket === undefined ? offset : startOf(offset, 'brackets');
  if (bracket !== undefined && opened < offset) {
    const { line, column } = place(offset);
    return {
      offset: opened,
      message: `the bracket ${bracket === '}' ? '{' : '['} opens here and is not closed before line ${line}, column ${column}`,
      hint: `Close it with ${bracket}. Lines inside brackets are indented further than what holds them.`,
    };
  }
  if (error.message.startsWith('Unexpected scalar at node end')) return { offset, ...GOES_ON };
  const known = EXPLAINED[error.code];
  if (known === undefined) return { offset, message: lower(error.message) };
  return { offset, ...known };
}

const GOES_ON = {
  message: 'the value goes on after its closing quotation mark',
  hint: 'Inside \'…\' an apostrophe is written twice, inside "…" a quotation mark is written \\".',
};

const EXPLAINED: Readonly<Record<string, { readonly message: string; readonly hint: string }>> = {
  TAB_AS_INDENT: { message: 'a tab is used for indentation', hint: 'Indent with spaces.' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a second colon makes a mapping inside a value',
    hint: 'Put text that holds ": " in quotation marks, or check the indentation of the next line.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a key runs over several lines',
    hint: 'A colon is missing on the line before, or the text needs quotation marks.',
  },
  BLOCK_IN_FLOW: { message: 'a second colon makes a mapping inside { }', hint: 'Put text that holds ": " in quotation marks.' },
  BAD_SCALAR_START: { message: 'text cannot begin with this character', hint: 'Put the text in quotation marks.' },
  BAD_DQ_ESCAPE: { message: 'no such escape inside "…"', hint: "Write \\\\ for a backslash, or use '…', where nothing is escaped." },
};

function lower(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
