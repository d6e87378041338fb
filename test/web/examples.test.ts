import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleOf, readExamples } from '../../src/web/examples.js';

describe('an example', () => {
  it.each([
    ['# Who said it\n# And where.\n#\n# In full.\nquery A { x }', 'Who said it', 'And where. In full.'],
    ['# Only a title\r\nquery A { x }\r\n', 'Only a title', ''],
    ['query A { x }\n# a remark\n', 'plain', ''],
    ['\uFEFF# After a byte order mark\n{ x }', 'After a byte order mark', ''],
    ['# Nothing but a comment', 'Nothing but a comment', ''],
    ['', 'plain', ''],
  ])('takes its title and description from its first comment lines: %j', (query, title, description) => {
    expect(exampleOf('plain', query, null)).toEqual({ name: 'plain', title, description, query, variables: null });
  });
});

describe('the folder of examples', () => {
  it('is read in the order of file names, each with its variables beside it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-examples-'));
    await writeFile(join(folder, 'b.graphql'), '# B\nquery B { x }');
    await writeFile(join(folder, 'a.graphql'), '# A\nquery A { x }');
    await writeFile(join(folder, 'a.json'), '{"id":1}');
    await writeFile(join(folder, 'notes.md'), 'no example');
    const examples = await readExamples(folder);
    await rm(folder, { recursive: true });
    expect(examples.map(({ name, variables }) => [name, variables])).toEqual([
      ['a', '{"id":1}'],
      ['b', null],
    ]);
  });

  it('may be absent', async () => {
    expect(await readExamples(join(tmpdir(), 'onrecord-there-is-no-such-folder'))).toEqual([]);
  });
});
