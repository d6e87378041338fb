import { CST, Lexer } from 'yaml';
import type { ProblemCode } from '../../model/problem.js';

/** Most tokens of one YAML file; some 20 000 records. More belongs into NDJSON. */
export const MAX_TOKENS = 200_000;

/** Something that YAML allows and seed files do not. */
export interface Refused {
  readonly code: ProblemCode;
  /** UTF-16 offset. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

const ALLOWED = 'Seed files are plain YAML: one document, mappings, lists and text.';

/** Finds aliases, anchors, tags, directives, further documents and too many tokens, without building anything; stops at the tenth. */
export function refusedFeatures(text: string): readonly Refused[] {
  const found: Refused[] = [];
  let offset = 0;
  let tokens = 0;
  let begun = false;
  let scalar = false;
  const refuse = (message: string, hint = ALLOWED, code: ProblemCode = 'E_YAML_FEATURE') => found.push({ code, offset, message, hint });
  for (const token of new Lexer().lex(text)) {
    tokens += 1;
    const type: string | null = scalar ? 'scalar-text' : CST.tokenType(token);
    scalar = type === 'scalar';
    if (type === 'alias') refuse(`the alias ${token} is not allowed`, `Write the value out. ${ALLOWED}`);
    else if (type === 'anchor')
      refuse(`the anchor ${token} is not allowed`, `Remove it, or put text that begins with & in quotation marks. ${ALLOWED}`);
    else if (type === 'tag')
      refuse(`the tag ${token} is not allowed`, `Remove it, or put text that begins with ! in quotation marks. ${ALLOWED}`);
    else if (type === 'directive-line') refuse(`the directive ${token.trim()} is not allowed`);
    else if (type === 'doc-start' && begun) refuse('a second document begins here');
    else if (type === 'scalar-text') begun = true;
    if (tokens > MAX_TOKENS) refuse(`the file has more than ${MAX_TOKENS} tokens`, 'Split it, or write it as NDJSON.', 'E_SIZE');
    if (found.length === 10 || tokens > MAX_TOKENS) break;
    if (!MARKERS.has(token)) offset += token.length;
  }
  return found;
}

/** Signs that the lexer puts between tokens; they are not in the text. */
const MARKERS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
