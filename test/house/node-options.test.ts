import { readFileSync } from 'node:fs';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('the options of Node', () => {
  it('are the same however the program is started: as a command, by npm start, in a container', () => {
    const [, command] = /^#!\/usr\/bin\/env -S node (.*)\n/.exec(read('src/cli/main.ts')) ?? [];
    const { scripts } = JSON.parse(read('package.json')) as { scripts: { start: string } };
    expect(command).toMatch(/^--/);
    expect(scripts.start).toBe(`node ${command} dist/cli/main.js start`);
    expect(read('Dockerfile')).toContain(
      `CMD ${JSON.stringify(['node', ...(command ?? '').split(' '), 'dist/cli/main.js', 'start']).replaceAll(',', ', ')}`,
    );
  });
});
