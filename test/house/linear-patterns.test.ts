import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const FOLDERS = ['ingest', 'evidence', 'model', 'reason', 'cli'];
/** Most time for one pattern on one text, in milliseconds. */
const MOST = 50;

const LENGTH = 20_000;
const runs = [
  'a',
  '1',
  ' ',
  '\n',
  '-',
  '.',
  '/',
  '"',
  "'",
  '“',
  '(',
  '[',
  '<a',
  '\\',
  '=',
  ':a',
  'a,',
  '0-1+',
  '"a" ',
  '\t\n',
  '{{',
  'a=',
  '1-',
  '//a',
  '~',
  'é',
  '"(',
  '’a',
];
/** Texts on which a careless pattern takes the square of their length, or more. */
const HOSTILE = runs.flatMap((sign) => {
  const run = sign.repeat(Math.ceil(LENGTH / sign.length));
  return [`${run}!`, `x${run}`, `2020${run}\u0000`];
});

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const patterns: readonly Pattern[] = FOLDERS.flatMap((folder) =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => patternsIn(join(folder, name))),
);

describe('every pattern of the reader, the evidence, the model and the command line', () => {
  it('is found', () => expect(patterns.length).toBeGreaterThan(100));

  it('takes at most 50 ms for any hostile text of 20 000 characters', () => {
    const slow = patterns.flatMap((pattern) =>
      HOSTILE.flatMap((text) => {
        const took = Math.min(...repeat(pattern, text));
        return took > MOST ? [`${pattern.place} /${pattern.source}/ on ${JSON.stringify(text.slice(0, 12))}: ${took.toFixed(0)} ms`] : [];
      }),
    );
    expect(slow).toEqual([]);
  });
});

/** The time of one search; where it is long, of two more, since others may have had the machine. */
function repeat(pattern: Pattern, text: string): readonly number[] {
  const times: number[] = [];
  do {
    const search = new RegExp(pattern.source, pattern.flags);
    const before = performance.now();
    if (search.global) text.replace(search, '');
    else search.test(text);
    times.push(performance.now() - before);
  } while ((times.at(-1) ?? 0) > MOST && times.length < 3);
  return times;
}

function patternsIn(path: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const file = ts.createSourceFile(path, readFileSync(join(SRC, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${path}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
