import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBuilt } from '../house/load-built.mjs';
import { FIXED_LIMITS, SETTING_LIMITS } from './words/limits.mjs';

export const reads = 'dist';

const FILE = 'docs/reference/limits.md';
/** Names of settings that are limits. */
const LIMIT = /_MAX_|_SECONDS$|_BATCH_SIZE$|_ONE_TRANSACTION$|_BULK_FROM$/;

/**
 * docs/reference/limits.md: every limit with its value, setting and code. Fails when a setting that is a limit is missing there, when another value of it does
 * not reach the key that is named, when a fixed value is no longer where it was, and when a code does not exist.
 */
export async function generate(root) {
  const { SETTINGS } = await loadBuilt(root, 'settings.js');
  const { readConfig } = await loadBuilt(root, 'config.js');
  const { ERROR_CODES } = await loadBuilt(root, 'errors.js');
  const { API_CODES } = await loadBuilt(root, 'api/refusal.js');
  const { PROBLEM_CODES } = await loadBuilt(root, 'model/problem.js');
  const named = Object.assign({}, ...Object.values(SETTING_LIMITS));
  const missing = Object.keys(SETTINGS.shape).filter((name) => LIMIT.test(name) && named[name] === undefined);
  if (missing.length > 0) throw new Error(`Limits without words in scripts/generate/words/limits.mjs: ${missing.join(', ')}.`);

  const held = (config, path) => path.split('.').reduce((value, key) => value[key], config);
  const setting = ([name, [path, code, outcome]]) => {
    const value = held(readConfig({}, root), path);
    const other = value > 1 ? value - 1 : value + 1;
    if (held(readConfig({ [name]: String(other) }, root), path) !== other) throw new Error(`${name} does not set ${path}.`);
    const key = path.startsWith('limits.') && code !== null && code !== 'TIMEOUT' ? `, \`${path.slice('limits.'.length)}\`` : '';
    return [
      SETTINGS.shape[name].description ?? '',
      figure(value),
      `\`${name}\``,
      `${refused(code)}${key}${outcome === undefined ? '' : `${code === null ? '' : ' · '}${outcome}`}`,
    ];
  };
  const fixed = ([file, pattern, what, code, outcome]) => {
    const found = pattern.exec(readFileSync(join(root, file), 'utf8'));
    if (found === null) throw new Error(`${file} holds no ${pattern}.`);
    return [
      what,
      figure(Number(found[1].replaceAll('_', ''))),
      refused(code) + (code !== null && outcome !== '' ? ` · ${outcome}` : outcome),
    ];
  };
  const refused = (code) => {
    if (code === null) return '';
    if (![ERROR_CODES, API_CODES, PROBLEM_CODES].some((codes) => Object.hasOwn(codes, code))) throw new Error(`There is no code ${code}.`);
    return `\`${code}\``;
  };
  const ofSettings = Object.entries(SETTING_LIMITS).map(
    ([title, limits]) => `### ${title}\n\n${table(['limit', 'value', 'setting', 'beyond it'], Object.entries(limits).map(setting))}\n`,
  );
  const ofCode = Object.entries(FIXED_LIMITS).map(
    ([title, limits]) => `### ${title}\n\n${table(['limit', 'value', 'beyond it'], limits.map(fixed))}\n`,
  );
  return {
    [FILE]: `# Limits

<!-- Generated from src/settings.ts and the files that hold the others by \`npm run generate\`. Do not edit. -->

What is refused before it costs much, with the figure. The word behind a code is \`extensions.limit.name\` of the answer;
[errors](errors.md) says what each code asks of you, [settings](settings.md) how to set one, and \`onrecord cost FILE\` counts an operation before it is sent.

## Limits that are settings

${ofSettings.join('\n')}
## Limits that stand

${ofCode.join('\n')}`
      .trimEnd()
      .concat('\n'),
  };
}

const figure = (value) => value.toLocaleString('en-US');

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
