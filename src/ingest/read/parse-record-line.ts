import type { z } from 'zod';
import type { Problem, ProblemCode } from '../../model/problem.js';
import { RECORD_SHAPES, type Rec, recordShape } from '../../model/record.js';
import { shapeProblems } from '../shapes/shape-problems.js';
import { suggest } from '../suggest.js';
import { forbiddenCharacter } from './decode.js';
import { jsonTree } from './json-tree.js';
import { LARGER, SEED_LIMITS, type SeedLimits } from './limits.js';
import { scanJson } from './scan-json.js';
import { MAX_DEPTH } from './too-deep.js';
import type { Path, Place, Tree } from './tree.js';

/** One line of an NDJSON file to a record; or every reason why not, at its column. `line` counts from 1. */
export function parseRecordLine(
  text: string,
  file: string,
  line: number,
  limits: SeedLimits = SEED_LIMITS,
): { readonly record: Rec } | { readonly problems: readonly Problem[] } {
  const fault = (code: ProblemCode, column: number, message: string, hint?: string) => ({
    problems: [{ code, severity: 'error' as const, file, line, column, path: '', message, ...(hint === undefined ? {} : { hint }) }],
  });
  if (text.length > limits.lineLength)
    return fault('E_SIZE', 1, `the line is longer than ${limits.lineLength} characters`, LARGER.lineLength);
  const { depth, commas, duplicate } = scanJson(text, MAX_DEPTH);
  if (depth > MAX_DEPTH) return fault('E_DEPTH', 1, `the line nests deeper than ${MAX_DEPTH} levels`);
  if (commas >= limits.entries) return fault('E_SIZE', 1, `a list has more than ${limits.entries} entries`, LARGER.entries);
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
      `the key \`${duplicate.key}\` stands twice: first at line ${line}, column ${duplicate.first + 1}`,
      'Keep one of them.',
    );
  }
  if (text.includes('\\') || text.includes('__proto__')) {
    const tree = jsonTree(text, line);
    const bad = forbiddenIn(tree);
    if (bad !== null)
      return fault('E_ENCODING', bad.at.column, `the character ${bad.name} is not allowed`, 'Remove the escape that stands for it.');
    const key = prototypeKey(tree);
    if (key !== null) return fault('E_UNKNOWN_KEY', key.column, '`__proto__` cannot be a key');
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
  const tree = jsonTree(text, line);
  return { problems: shapeProblems(parsed.error.issues, tree, file, (path) => keysAt(RECORD_SHAPES[kind as Rec['kind']], path)) };
}

/** The first forbidden character that an escape stands for. */
function forbiddenIn(tree: Tree): { readonly name: string; readonly at: Place } | null {
  for (const { text, at } of wordsOf(tree)) {
    const name = forbiddenCharacter(text)?.name;
    if (name !== undefined) return { name, at };
  }
  return null;
}

function* wordsOf(tree: Tree): Generator<{ readonly text: string; readonly at: Place }> {
  if (tree.type === 'scalar') yield tree;
  else if (tree.type === 'list') for (const item of tree.items) yield* wordsOf(item);
  else
    for (const [text, { key, value }] of tree.entries) {
      yield { text, at: key };
      yield* wordsOf(value);
    }
}

/** Where `__proto__` stands as a key: a copy of such a record could lose it silently. */
function prototypeKey(tree: Tree): Place | null {
  if (tree.type === 'scalar') return null;
  if (tree.type === 'list') return first(tree.items);
  return tree.entries.get('__proto__')?.key ?? first([...tree.entries.values()].map(({ value }) => value));
}

function first(trees: readonly Tree[]): Place | null {
  for (const tree of trees) {
    const found = prototypeKey(tree);
    if (found !== null) return found;
  }
  return null;
}

/** The keys that a record may have at a path. */
function keysAt(shape: z.ZodType, path: Path): readonly string[] {
  let here = shape;
  for (const step of ['', ...path]) {
    let def = here._zod.def as unknown as Def;
    if (step !== '') {
      const next = typeof step === 'number' ? def.element : def.shape?.[step];
      if (next === undefined) return [];
      here = next;
    }
    for (def = here._zod.def as unknown as Def; def.innerType !== undefined; def = here._zod.def as unknown as Def) here = def.innerType;
  }
  return Object.keys((here._zod.def as unknown as Def).shape ?? {});
}

interface Def {
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}
