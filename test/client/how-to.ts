import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blocksOf, root } from '../docs/blocks.js';
import { type Ran, runProgram } from './run-tool.js';

/** The how-to for tool builders, followed in a folder of its own that has onrecord installed as a link, against the server at `url`. */
export function followHowTo(url: () => string): void {
  const blocks = blocksOf('docs/how-to/build-on-the-api.md');
  const readme = blocksOf('README.md').find(({ language }) => language === 'js');
  const parent = mkdtempSync(join(tmpdir(), 'onrecord-tool-'));
  const folder = join(parent, 'tool');
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  mkdirSync(join(folder, 'node_modules', '@types'));
  for (const name of ['@graphql-codegen', '@types/node', 'graphql', 'typescript'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  symlinkSync(root, join(folder, 'node_modules', 'onrecord'));
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  /** The command as the document writes it, in that folder. */
  const run = (command: string): Promise<Ran> => {
    const words = command.replace('npx tsc', 'node node_modules/typescript/bin/tsc').replace('../onrecord/', root).split(' ').slice(1);
    return runProgram(words[0] ?? '', [...words.slice(1), ...(command.includes('examples/tools') ? ['--url', url()] : [])], {}, folder);
  };
  const write = () => {
    for (const { path, text } of blocks)
      if (path !== '') writeFileSync(join(folder, path), text.replaceAll('http://localhost:4000', url().replace('/graphql', '')));
  };

  it('each program of the how-to and of the README does what it says', async () => {
    write();
    const shown = `${readme?.text.replace('http://localhost:4000', url().replace('/graphql', ''))}console.log(claim.text);`;
    writeFileSync(join(folder, 'readme.mjs'), shown);
    expect(await run('node readme.mjs')).toMatchObject({
      exit: 0,
      err: '',
      out: expect.stringMatching(/^Boston police did not act on 15 /),
    });
    const asked = await run('node ask.mjs');
    expect(asked).toMatchObject({ exit: 0, err: '' });
    expect(asked.out).toMatch(
      /^Boston police did not act on 15 [\s\S]*FIGURE: US Immigration and Customs Enforcement, in ICE blasts Boston/,
    );
    const walked = await run('node walk.mjs');
    expect(walked.out.trim().split('\n').length).toBeGreaterThan(6);
    expect(await run('node failures.mjs')).toMatchObject({
      exit: 0,
      err: '',
      out: expect.stringMatching(/^GRAPHQL_VALIDATION_FAILED \[ \{ line: 1/),
    });
  });

  it('each command of the how-to succeeds, and a document of one’s own is typed', async () => {
    write();
    const commands = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trim().split('\n'));
    expect(commands).toHaveLength(5);
    const ran: Ran[] = [];
    for (const command of commands) ran.push(await run(command));
    expect(ran.map(({ exit, err, out }) => (exit === 0 ? exit : err + out))).toEqual([0, 0, 0, 0, 0]);
    expect(ran[2]?.out).toMatch(/^\d+ origins, \d+ outlets: \S/);
  });
}
