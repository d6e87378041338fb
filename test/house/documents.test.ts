import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
// @ts-expect-error a script of the project, without types
import { projectFiles } from '../../scripts/house/project-files.mjs';
import { API_CODES } from '../../src/api/refusal.js';
import { buildProgram } from '../../src/cli/program.js';
import { ERROR_CODES } from '../../src/errors.js';
import { PROBLEM_CODES } from '../../src/model/problem.js';
import { SETTINGS } from '../../src/settings.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const documents = (projectFiles(root) as string[]).filter((path) => path.endsWith('.md')).map((path) => ({ path, text: read(path) }));
const written = documents.filter(({ path }) => !path.startsWith('docs/reference/'));

const never = (): never => {
  throw new Error('A command ran while it was only named.');
};
const program = buildProgram({ config: never, configOf: never, out: never, err: never, exit: never });

describe('documents', () => {
  it('name only files that are there', () => {
    const dead = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^(https?|mailto):/.test(target) && !existsSync(join(root, dirname(path), target)))
        .map((target) => `${path}: ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it('name only npm scripts that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const builtIn = new Set(['install', 'ci']);
    const unknown = written.flatMap(({ path, text }) =>
      [...text.matchAll(/\bnpm (?:run )?([a-z]+(?::[a-z]+)?)\b/g)]
        .map(([, name = '']) => name)
        .filter((name) => !builtIn.has(name) && scripts[name] === undefined)
        .map((name) => `${path}: npm ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('name only commands of onrecord that are there', () => {
    const unknown = written.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:`|npx |^ {4})onrecord ([a-z]+)(?: ([a-z]+))?/gm)]
        .filter(([, name = '', child = '']) => !isCommand(name, child))
        .map(([words]) => `${path}: ${words}`),
    );
    expect(unknown).toEqual([]);
  });

  it('name only settings that are there', () => {
    const unknown = written.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:ONRECORD|NEO4J)_[A-Z_]+[A-Z]\b/g)]
        .map(([name]) => name)
        .filter((name) => !Object.hasOwn(SETTINGS.shape, name))
        .map((name) => `${path}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('name a reason for each dependency', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const named = read('ARCHITECTURE.md');
    const silent = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !named.includes(`\`${name}\``) && !named.includes(`\`${name.split('/')[0]}/*\``),
    );
    expect(silent).toEqual([]);
  });
});

describe('the reference', () => {
  it.each(Object.keys(SETTINGS.shape))('knows the setting %s, with what it means', (name) => {
    expect(read('docs/reference/settings.md')).toMatch(new RegExp(`^\\| \`${name}\` \\|.*\\| \\S.{10,} \\|$`, 'm'));
  });

  it.each([...Object.keys(ERROR_CODES), ...Object.keys(API_CODES), ...Object.keys(PROBLEM_CODES)])('knows the code %s', (code) => {
    expect(read('docs/reference/errors.md')).toContain(`| \`${code}\` |`);
  });

  it('knows every command', () => {
    const reference = read('docs/reference/cli.md');
    expect(leaves(program, []).filter((words) => !reference.includes(`\n## ${words}\n`))).toEqual([]);
  });
});

function isCommand(name: string, child: string): boolean {
  const command = program.commands.find((each) => each.name() === name);
  if (command === undefined) return name === 'help';
  return command.commands.length === 0 || child === '' || command.commands.some((each) => each.name() === child);
}

function leaves(command: Command, path: readonly string[]): readonly string[] {
  return command.commands.flatMap((child) => {
    const words = [...path, child.name()];
    return child.commands.length > 0 ? leaves(child, words) : [words.join(' ')];
  });
}
