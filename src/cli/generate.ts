import { join } from 'node:path';
import type { Command } from 'commander';
import { AppError } from '../errors.js';
import { MOST_ASSERTIONS } from '../generate/sizes.js';
import type { CliContext } from './context.js';
import { makeEmptyFolder, writingFailure } from './make-empty-folder.js';
import { progressBar } from './progress-bar.js';

interface GenerateOptions {
  readonly assertions: string;
  readonly seed: string;
  readonly out?: string;
  readonly withTexts?: string;
}

/** Adds `onrecord generate`. */
export function registerGenerate(program: Command, context: CliContext): void {
  program
    .command('generate')
    .summary('invent a dataset of any size, to try and to measure with')
    .description(
      'Invents a dataset and writes it as a folder of NDJSON files that `check`, `plan` and `ingest` read. Few speakers say most, few claims ' +
        'are carried by hundreds, statements are passed on, disputed and corrected. People, places and sentences are made up of syllables ' +
        'and phrases of ours. The same number and seed give the same bytes on every machine.',
    )
    .requiredOption('--assertions <number>', `how many assertions, from 1 to ${MOST_ASSERTIONS}`)
    .option('--seed <number>', 'what all chance depends on, from 0 to 4294967295', '1')
    .option('--out <dir>', 'folder to make; an existing one must be empty (default: invented-NUMBER-SEED)')
    .option('--with-texts <dir>', 'also write the text of each work into this folder, a file each; an existing one must be empty')
    .action((options: GenerateOptions) => generate(options, context));
}

async function generate({ assertions, seed, out, withTexts }: GenerateOptions, context: CliContext): Promise<void> {
  const wish = { assertions: whole('--assertions', assertions, 1, MOST_ASSERTIONS), seed: whole('--seed', seed, 0, 0xffff_ffff) };
  const dataset = out ?? join('.', `invented-${wish.assertions}-${wish.seed}`);
  await makeEmptyFolder(dataset);
  if (withTexts !== undefined) await makeEmptyFolder(withTexts);
  const { writeDataset } = await import('../generate/write-dataset.js');
  const began = performance.now();
  const bar = progressBar();
  const tell = bar.tell('Inventing', 'assertions');
  const onProgress = (made: number) => tell(made / wish.assertions, made);
  const { records } = await writeDataset(wish, { dataset, texts: withTexts ?? null, onProgress })
    .catch((cause: unknown) => {
      throw writingFailure(cause, dataset);
    })
    .finally(bar.end);
  const total = Object.values(records).reduce((sum, n) => sum + n, 0);
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  context.out(
    `${dataset}: ${records.assertion} assertions of ${records.claim} claims in ${records.article + records.document} works, ${total} records, ${seconds} s\n` +
      `  onrecord check ${dataset}     is it in order?\n` +
      `  onrecord ingest ${dataset}    into the graph\n`,
  );
}

function whole(option: string, written: string, least: number, most: number): number {
  const number = Number(written);
  if (/^\d{1,10}$/.test(written) && number >= least && number <= most) return number;
  throw new AppError('USAGE', `${option} takes a whole number from ${least} to ${most}, not \`${written}\`.`);
}
