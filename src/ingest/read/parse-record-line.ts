import type { Problem, ProblemCode } from '../../model/problem.js';
import { RECORD_SHAPES, type Rec, recordShape } from '../../model/record.js';
import { shapeProblems } from '../shapes/shape-problems.js';
import { suggest } from '../suggest.js';
import { forbiddenCharacter } from './decode.js';
import { parseYaml } from './parse-yaml.js';
import { scanJson } from './scan-json.js';
import { MAX_DEPTH } from './too-deep.js';

/** Longest line of an NDJSON file, in UTF-16 units: no record is larger. */
export const MAX_LINE = 1_000_000;

/** One line of an NDJSON file to a record; or every reason why not, at its column. `line` counts from 1. */
export function parseRecordLine(
  text: string,
  file: string,
  line: number,
): { readonly record: Rec } | { readonly problems: readonly Problem[] } {
  const fault = (code: ProblemCode, column: number, message: string, hint?: string) => ({
    problems: [{ code, severity: 'error' as const, file, line, column, path: '', message, ...(hint === undefined ? {} : { hint }) }],
  });
  if (text.length > MAX_LINE) return fault('E_SIZE', 1, `the line is longer than ${MAX_LINE} characters`);
  const { depth, duplicate } = scanJson(text, MAX_DEPTH);
  if (depth > MAX_DEPTH) return fault('E_DEPTH', 1, `the line nests deeper than ${MAX_DEPTH} levels`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = (error as SyntaxError).message;
    const position = /position (\d+)/.exec(message)?.[1];
    const cut = message.startsWith('Unexpected end') || message.startsWith('Unterminated');
    return fault(
      'E_SYNTAX',
      position === undefined ? text.length + 1 : Number(position) + 1,
      cut ? 'the line ends too early: is the file cut off?' : 'the line is not JSON',
      'One record a line, as JSON.',
    );
  }
  if (duplicate !== null) {
    return fault(
      'E_DUPLICATE_KEY',
      duplicate.at + 1,
      `the key ${duplicate.key} stands twice: first at line ${line}, column ${duplicate.first + 1}`,
      'Keep one of them.',
    );
  }
  if (text.includes('\\')) {
    const bad = forbiddenIn(value);
    if (bad !== null) return fault('E_ENCODING', 1, `the character ${bad} is not allowed`, 'Remove the escape that stands for it.');
  }
  const kind: unknown = typeof value === 'object' && value !== null ? (value as { kind?: unknown }).kind : undefined;
  if (typeof kind !== 'string')
    return fault('E_MISSING_KEY', 1, 'the key `kind` is missing', `Known kinds: ${Object.keys(RECORD_SHAPES).join(', ')}.`);
  if (!Object.hasOwn(RECORD_SHAPES, kind)) {
    const near = suggest(kind, Object.keys(RECORD_SHAPES));
    return fault(
      'E_VALUE',
      text.indexOf(`"${kind}"`) + 1,
      `there is no kind of record "${kind}"`,
      near === null ? undefined : `Did you mean ${near}?`,
    );
  }
  const parsed = recordShape.safeParse(value);
  if (parsed.success) return { record: parsed.data };
  // JSON is YAML: only a line with a fault is parsed again, for the columns.
  const { tree } = parseYaml(text, file);
  if (tree === null) return fault('E_VALUE', 1, parsed.error.issues[0]?.message ?? 'not a record');
  return { problems: shapeProblems(parsed.error.issues, tree, file).map((problem) => ({ ...problem, line })) };
}

function forbiddenIn(value: unknown): string | null {
  if (typeof value === 'string') return forbiddenCharacter(value)?.name ?? null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, one] of Object.entries(value)) {
    const bad = forbiddenCharacter(key)?.name ?? forbiddenIn(one);
    if (bad !== null) return bad;
  }
  return null;
}
