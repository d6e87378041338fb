import { type Command, Option } from 'commander';
import { AppError } from '../errors.js';
import { FORMATS, LEFT_OUT } from '../export/formats.js';
import type { CliContext } from './context.js';
import { count } from './count.js';
import { makeEmptyFolder, writingFailure } from './make-empty-folder.js';
import { visible } from './print.js';
import { withGraph } from './with-graph.js';

/** Adds `onrecord export`. */
export function registerExport(program: Command, context: CliContext): void {
  program
    .command('export')
    .summary('write the graph out as files')
    .description(
      `Writes what stands in the graph into a folder, all or nothing. Formats: ${Object.entries(FORMATS)
        .map(([name, { summary }]) => `${name} (${summary})`)
        .join('; ')}. The same content gives the same bytes.`,
    )
    .addOption(new Option('--format <format>', 'what to write').choices(Object.keys(FORMATS)).default('seeds'))
    .option('--out <dir>', 'folder to make; an existing one must be empty')
    .option('--explain', 'say what the format does not hold, and write nothing')
    .option('--json', 'print what was written as JSON')
    .action((options: ExportOptions) => write(context, options));
}

interface ExportOptions {
  readonly format: string;
  readonly out?: string;
  readonly explain?: true;
  readonly json?: true;
}

async function write(context: CliContext, { format, out, explain, json }: ExportOptions): Promise<void> {
  const chosen = FORMATS[format];
  if (chosen === undefined) throw new Error(`no such format: ${format}`);
  if (explain) {
    const { summary } = chosen;
    const lacks = [...chosen.lacks, ...LEFT_OUT];
    return context.out(
      json ? `${JSON.stringify({ format, summary, lacks }, null, 2)}\n` : `${[`${format}: ${summary}`, ...lacks].join('\n- ')}\n`,
    );
  }
  if (out === undefined) throw new AppError('USAGE', '--out DIR says where to write.');
  await makeEmptyFolder(out);
  const { files, records } = await withGraph(context.config(), (graph) => chosen.write(graph, out)).catch((cause: unknown) => {
    throw writingFailure(cause, out);
  });
  if (json) context.out(`${JSON.stringify({ format, out, records, files }, null, 2)}\n`);
  else context.out(visible(`${out}: ${count(records, 'record')} in ${count(files.length, 'file')}\n`));
}
