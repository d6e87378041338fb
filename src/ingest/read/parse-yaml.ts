import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, Parser, visit } from 'yaml';
import type { Problem } from '../../model/problem.js';
import { forbiddenCharacter } from './decode.js';
import { explainSyntax } from './explain-syntax.js';
import { LARGER, SEED_LIMITS, type SeedLimits } from './limits.js';
import { refusedFeatures, SECOND_DOCUMENT, TOO_DEEP, UNFOLD } from './refused-features.js';
import { tooDeep } from './too-deep.js';
import type { Place, Tree } from './tree.js';

/** The text of a seed file to a tree with places. Plain YAML only; nothing is thrown, whatever the text. `tree` is null when it cannot be used. */
export function parseYaml(
  text: string,
  file: string,
  limits: SeedLimits = SEED_LIMITS,
): { readonly tree: Tree | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) lines.addNewLine(i + 1);
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const fault = (code: Problem['code'], offset: number, message: string, hint?: string): void => {
    problems.push({ code, severity: 'error', file, ...place(offset), path: '', message, ...(hint === undefined ? {} : { hint }) });
  };

  if (text.trim() === '') {
    problems.push({ code: 'E_FILE', severity: 'error', file, line: 0, column: 0, path: '', message: 'the file is empty' });
    return { tree: null, problems };
  }
  const refused = refusedFeatures(text, limits);
  if (refused.length > 0) {
    for (const one of refused) fault(one.code, one.offset, one.message, one.hint);
    return { tree: null, problems };
  }
  const tokens = [...new Parser().parse(text)];
  const deep = tooDeep(tokens);
  if (deep !== null) {
    fault('E_DEPTH', deep, TOO_DEEP, UNFOLD);
    return { tree: null, problems };
  }
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const documents = [...composer.compose(tokens, true, text.length)];
  const document = documents[0];
  const startOf = (end: number, what: 'scalar' | 'brackets'): number => {
    let start = end;
    const look = (_: unknown, node: { readonly range?: readonly number[] | null; readonly flow?: boolean }): void => {
      if (node.range?.[1] === end && (what === 'scalar' || node.flow === true)) start = Math.min(start, node.range[0] ?? end);
    };
    for (const one of documents) visit(one, what === 'scalar' ? { Scalar: look } : { Collection: look });
    return start;
  };
  for (const error of documents.flatMap((one) => one.errors)) {
    const told = explainSyntax(error, startOf, place);
    fault('E_SYNTAX', told.offset, told.message, told.hint);
  }
  const second = documents[1];
  if (second !== undefined && problems.length === 0)
    fault('E_YAML_FEATURE', second.range[0], SECOND_DOCUMENT, 'Take away the `...` or `---` above it.');
  if (document === undefined || document.contents === null) {
    if (problems.length === 0) fault('E_FILE', 0, 'the file holds nothing but comments');
    return { tree: null, problems };
  }
  if (problems.length > 0) return { tree: null, problems };
  const tree = build(document.contents as ParsedNode);
  return { tree, problems };

  function build(node: ParsedNode): Tree {
    const at = place(node.range[0]);
    if ((isMap(node) || isSeq(node)) && node.items.length > limits.entries) {
      fault('E_SIZE', node.range[0], `it has ${node.items.length} entries, more than ${limits.entries}`, LARGER.entries);
      return { type: 'list', items: [], flow: true, at };
    }
    if (isMap(node)) {
      const entries = new Map<string, { key: Place; value: Tree }>();
      let before = '';
      for (const pair of node.items) {
        const key = pair.key as ParsedNode;
        const keyAt = place(key.range[0]);
        if (!isScalar(key)) {
          fault('E_SYNTAX', key.range[0], 'a key must be a word, not a list or mapping');
          continue;
        }
        const name = String(key.value);
        const first = entries.get(name);
        if (pair.value === null) {
          const hint = node.flow ? 'Put the text in quotation marks: inside { } a comma ends a value.' : `Write a colon after it: ${name}:`;
          const cause =
            node.flow && before !== ''
              ? `the value of \`${before}\` ends at the comma, and \`${name}\` is then read as a key without a value`
              : `\`${name}\` has no value`;
          fault('E_SYNTAX', key.range[0], cause, hint);
        } else if (first !== undefined) {
          fault(
            'E_DUPLICATE_KEY',
            key.range[0],
            `the key \`${name}\` stands twice: first at line ${first.key.line}, column ${first.key.column}`,
            'Keep one of them.',
          );
        } else if (name === '__proto__') {
          fault('E_UNKNOWN_KEY', key.range[0], `\`${name}\` cannot be a key`);
        } else {
          plain(name, key.range[0]);
          entries.set(name, { key: keyAt, value: build(pair.value as ParsedNode) });
        }
        before = name;
      }
      return { type: 'mapping', entries, flow: node.flow === true, at };
    }
    if (isSeq(node)) return { type: 'list', items: node.items.map((item) => build(item as ParsedNode)), flow: node.flow === true, at };
    if (isAlias(node)) throw new Error('aliases are refused before');
    const value = node.value === null ? '' : String(node.value);
    plain(value, node.range[0]);
    return { type: 'scalar', text: value, quoted: node.type !== 'PLAIN', at };
  }

  function plain(value: string, offset: number): void {
    const bad = forbiddenCharacter(value);
    if (bad !== null) fault('E_ENCODING', offset, `the character ${bad.name} is not allowed`, 'Remove the escape that stands for it.');
  }
}
