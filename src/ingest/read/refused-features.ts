import { CST, Lexer } from 'yaml';
import type { ProblemCode } from '../../model/problem.js';
import { LARGER, type SeedLimits } from './limits.js';
import { MAX_DEPTH } from './too-deep.js';

/** Something that YAML allows and seed files do not. */
export interface Refused {
  readonly code: ProblemCode;
  /** UTF-16 offset. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

const ALLOWED = 'Seed files are plain YAML: one document, mappings, lists and text.';

/** Finds aliases, anchors, tags, directives and further documents, and what is too large or too deep, without building anything; stops at the tenth. */
export function refusedFeatures(text: string, limits: SeedLimits): readonly Refused[] {
  const found: Refused[] = [];
  let offset = 0;
  let tokens = 0;
  let depth = 0;
  let begun = false;
  let scalar = false;
  const refuse = (message: string, hint = ALLOWED, code: ProblemCode = 'E_YAML_FEATURE') => found.push({ code, offset, message, hint });
  for (const token of new Lexer().lex(text)) {
    tokens += 1;
    const type: string | null = scalar ? 'scalar-text' : CST.tokenType(token);
    scalar = type === 'scalar';
    if (type === 'flow-map-start' || type === 'flow-seq-start') depth += 1;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') depth -= 1;
    if (type === 'alias') refuse(`the alias ${token} is not allowed`, `Write the value out. ${ALLOWED}`);
    else if (type === 'anchor')
      refuse(`the anchor ${token} is not allowed`, `Remove it, or put text that begins with & in quotation marks. ${ALLOWED}`);
    else if (type === 'tag')
      refuse(`the tag ${token} is not allowed`, `Remove it, or put text that begins with ! in quotation marks. ${ALLOWED}`);
    else if (type === 'directive-line') refuse(`the directive ${token.trim()} is not allowed`);
    else if (type === 'doc-start' && begun) refuse(SECOND_DOCUMENT);
    else if (type !== null && SCALARS.has(type)) {
      begun = true;
      if (token.length > limits.valueLength)
        refuse(`the value has ${token.length} characters, more than ${limits.valueLength}`, LARGER.valueLength, 'E_SIZE');
    }
    if (depth > MAX_DEPTH) refuse(TOO_DEEP, UNFOLD, 'E_DEPTH');
    if (tokens > limits.fileTokens) refuse(`the file has more than ${limits.fileTokens} tokens`, LARGER.fileTokens, 'E_SIZE');
    if (found.length === 10 || tokens > limits.fileTokens || depth > MAX_DEPTH) break;
    if (!MARKERS.has(token)) offset += token.length;
  }
  return found;
}

/** Why a file with several documents is refused. */
export const SECOND_DOCUMENT = 'a second document begins here';
/** Why a file that nests too deep is refused, and what to do. */
export const TOO_DEEP = `the file nests deeper than ${MAX_DEPTH} levels`;
export const UNFOLD = 'Unfold it: no record needs more than ten levels.';

const SCALARS: ReadonlySet<string> = new Set(['scalar-text', 'single-quoted-scalar', 'double-quoted-scalar']);

/** Signs that the lexer puts between tokens; they are not in the text. */
const MARKERS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
