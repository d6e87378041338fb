import { type Command, Option } from 'commander';
import { FORMATS } from '../export/formats.js';
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
    .requiredOption('--out <dir>', 'folder to make; an existing one must be empty')
    .option('--json', 'print what was written as JSON')
    .action((options: ExportOptions) => write(context, options));
}

interface ExportOptions {
  readonly format: string;
  readonly out: string;
  readonly json?: true;
}

async function write(context: CliContext, { format, out, json }: ExportOptions): Promise<void> {
  const chosen = FORMATS[format];
  if (chosen === undefined) throw new Error(`no such format: ${format}`);
  await makeEmptyFolder(out);
  const { files, records } = await withGraph(context.config(), (graph) => chosen.write(graph, out)).catch((cause: unknown) => {
    throw writingFailure(cause, out);
  });
  if (json) context.out(`${JSON.stringify({ format, out, records, files }, null, 2)}\n`);
  else context.out(visible(`${out}: ${count(records, 'record')} in ${count(files.length, 'file')}\n`));
}
