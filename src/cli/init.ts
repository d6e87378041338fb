import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { CliContext } from './context.js';
import { makeEmptyFolder } from './make-empty-folder.js';

/** The example that a new dataset starts with, and the schemas for editors: both parts of the package. */
const EXAMPLE = fileURLToPath(new URL('../../examples/dataset', import.meta.url));
const SCHEMAS = fileURLToPath(new URL('../../schema', import.meta.url));

/** Adds `onrecord init`. */
export function registerInit(program: Command, context: CliContext): void {
  program
    .command('init')
    .summary('make a folder for a dataset of your own')
    .description(
      'Makes a folder with a small invented dataset that can be ingested as it is: dataset.yaml, agents, works, measures, one sealed article with its text, ' +
        'and the schemas with which an editor completes and checks the files.',
    )
    .argument('<dir>', 'folder to make; an existing one must be empty')
    .action((dir: string) => init(dir, context));
}

async function init(dir: string, context: CliContext): Promise<void> {
  await makeEmptyFolder(dir);
  await cp(EXAMPLE, dir, { recursive: true });
  await cp(SCHEMAS, join(dir, 'schema'), { recursive: true });
  await writeFile(
    join(dir, '.gitignore'),
    '# the database of `onrecord start`, and texts that are not yours to pass on\n.onrecord/\n/texts/\n',
  );
  context.out(
    `A dataset is in ${dir}.\n` +
      `  onrecord check ${dir}     is it in order?\n` +
      `  onrecord start ${dir}     into the graph, and ask it questions\n` +
      `  onrecord verify ${dir} --texts ${join(dir, 'texts')}     does the evidence stand in the text?\n`,
  );
}
