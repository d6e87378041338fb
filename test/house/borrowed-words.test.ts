import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// @ts-expect-error a script of the project, without types
import { isText, projectFiles } from '../../scripts/house/project-files.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = process.env.ONRECORD_TEXTS;

/** So many words of a text in a row are a quotation. */
const RUN = 8;
/** Texts that begin without a headline; of the others the first line is a title, which may be cited. */
const WITHOUT_HEADLINE = /^000_/;

if (folder === undefined) console.warn('ONRECORD_TEXTS is not set: nobody looks whether sentences of the articles stand in the project.');

(folder === undefined ? describe.skip : describe)('what belongs to the publishers', () => {
  const borrowed = new Map<string, string>();
  for (const name of readdirSync(folder ?? '.').filter((file) => file.endsWith('.txt'))) {
    const text = readFileSync(join(folder ?? '.', name), 'utf8');
    const body = WITHOUT_HEADLINE.test(name) ? text : text.slice(text.indexOf('\n') + 1);
    for (const run of runsOf(body)) borrowed.set(run, name);
  }

  it('is known', () => {
    expect(borrowed.size).toBeGreaterThan(1_000);
  });

  it('is in no file of the project', () => {
    const found = (projectFiles(root) as string[])
      .filter((path) => isText(path) && path !== 'package-lock.json')
      .flatMap((path) => runsIn(readFileSync(join(root, path), 'utf8')).map((run) => `${path}: ${run}`));
    expect(found).toEqual([]);
  });

  it('is in no commit message', () => {
    expect(runsIn(commitMessages())).toEqual([]);
  });

  function runsIn(text: string): string[] {
    return runsOf(text).flatMap((run) => (borrowed.has(run) ? [`"${run}" of ${borrowed.get(run)}`] : []));
  }
});

function runsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));
}

function commitMessages(): string {
  try {
    return execFileSync('git', ['log', '--format=%B'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
