import type { z } from 'zod';
import { PROBLEM_CODES, type Problem, type ProblemCode } from '../../model/problem.js';
import { keyPlaceOf, type Path, pathText, placeOf, type Tree, treeAt } from '../read/tree.js';
import { suggest } from '../suggest.js';
import { KNOWN_KEYS } from './key.js';

type Issue = z.core.$ZodIssue;

/** Most unknown keys of one mapping that are told. */
const MOST_KEYS = 100;

/** The faults that a shape finds in a file, each at its line and column. `keysAt` names the keys of a mapping where the shape itself does not. */
export function shapeProblems(
  issues: readonly Issue[],
  tree: Tree,
  file: string,
  keysAt: (path: Path) => readonly string[] = () => [],
): readonly Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, [], tree, file, keysAt));
}

function problemsOf(issue: Issue, before: Path, tree: Tree, file: string, keysAt: (path: Path) => readonly string[]): readonly Problem[] {
  const path: Path = [...before, ...(issue.path as (string | number)[])];
  const make = (code: ProblemCode, at: Path, message: string, hint?: string, onKey = false): Problem => {
    const { line, column } = onKey ? keyPlaceOf(tree, at) : placeOf(tree, at);
    return { code, severity: 'error', file, line, column, path: pathText(at), message, ...(hint === undefined ? {} : { hint }) };
  };
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = issue.message.startsWith(KNOWN_KEYS) ? issue.message.slice(KNOWN_KEYS.length).split(', ') : keysAt(path);
      return issue.keys
        .slice(0, MOST_KEYS)
        .map((key) =>
          make('E_UNKNOWN_KEY', [...path, key], `unknown key \`${key}\``, unknownKeyHint(key, known, treeAt(tree, path)), true),
        );
    }
    case 'invalid_union': {
      const branch = likelyBranch(issue.errors);
      if (branch === null) return [make('E_VALUE', path, `expected ${alternatives(issue.errors)}, found ${found(treeAt(tree, path))}`)];
      return branch.flatMap((one) => problemsOf(one, path, tree, file, keysAt));
    }
    case 'invalid_key': {
      const inner = issue.issues[0];
      const code = codeOf(inner) ?? 'E_ID';
      return [make(code, path, `\`${String(path.at(-1))}\`: ${inner?.message ?? 'not a slug'}`, undefined, true)];
    }
    case 'invalid_type': {
      const here = treeAt(tree, path);
      if (here === undefined) return [make('E_MISSING_KEY', path, `the key \`${String(path.at(-1))}\` is missing`)];
      return [
        make(
          'E_VALUE',
          path,
          `expected ${EXPECTED[issue.expected] ?? issue.expected}, found ${here.type === 'scalar' && issue.expected === 'string' ? 'a value without quotation marks' : found(here)}`,
        ),
      ];
    }
    case 'invalid_value': {
      const here = treeAt(tree, path);
      const words = issue.values.map(String);
      const written = here?.type === 'scalar' ? here.text : null;
      if (here === undefined) return [make('E_MISSING_KEY', path, `the key \`${String(path.at(-1))}\` is missing`)];
      if (written === null) return [make('E_VALUE', path, `expected one of ${words.join(', ')}, found ${found(here)}`)];
      const near = suggest(written.toLowerCase().replace(/[_ ]/g, '-'), words);
      return [make('E_VALUE', path, `"${written}" is not one of ${words.join(', ')}`, near === null ? undefined : `Did you mean ${near}?`)];
    }
    default: {
      const here = treeAt(tree, path);
      const empty = here?.type === 'scalar' && here.text === '';
      return [
        make(
          codeOf(issue) ?? (issue.code === 'too_big' ? 'E_SIZE' : 'E_VALUE'),
          path,
          empty ? 'the value is empty' : told(issue),
          empty ? 'Write a value, or take the key away.' : undefined,
        ),
      ];
    }
  }
}

/** Of several ways to write a value, the one that was tried: its outermost type fits. */
function likelyBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const tried = branches.filter(
    (issues) => !issues.some(({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_union')),
  );
  const nested = branches.filter(
    (issues) => issues.length === 1 && issues[0]?.code === 'invalid_union' && likelyBranch(issues[0].errors) !== null,
  );
  return tried[0] ?? nested[0] ?? null;
}

function alternatives(branches: readonly (readonly Issue[])[]): string {
  const names = branches.flatMap((issues) =>
    issues.flatMap((issue) =>
      issue.code === 'invalid_type'
        ? [EXPECTED[issue.expected] ?? issue.expected]
        : issue.code === 'invalid_union'
          ? [alternatives(issue.errors)]
          : [],
    ),
  );
  return [...new Set(names)].join(' or ');
}

function unknownKeyHint(key: string, known: readonly string[], around: Tree | undefined): string {
  if (around?.type === 'mapping' && around.flow && /\s/.test(key)) return 'Text inside { } that holds a comma needs quotation marks.';
  const near = suggest(key, known);
  if (near !== null) return `Did you mean ${near}?`;
  return known.length === 0 ? 'Take it away.' : `Known keys: ${known.join(', ')}.`;
}

/** What a limit of a shape says to people. */
function told(issue: Issue): string {
  if (issue.code === 'too_big' && issue.message.startsWith('Too big: expected string'))
    return `it has more than ${issue.maximum} characters`;
  if (issue.code === 'too_small' && issue.message.startsWith('Too small: expected string')) return 'the text is empty';
  return issue.message;
}

function codeOf(issue: Issue | undefined): ProblemCode | null {
  const code: unknown = issue?.code === 'custom' ? issue.params?.code : undefined;
  return typeof code === 'string' && code in PROBLEM_CODES ? (code as ProblemCode) : null;
}

const EXPECTED: Readonly<Record<string, string>> = { string: 'text', object: 'a mapping', record: 'a mapping', array: 'a list' };

function found(tree: Tree | undefined): string {
  if (tree === undefined) return 'nothing';
  if (tree.type !== 'scalar') return tree.type === 'list' ? 'a list' : 'a mapping';
  return tree.text === '' ? 'nothing' : 'text';
}
