import type { Command } from 'commander';
import { AppError } from '../errors.js';
import { FORMATS } from '../export/formats.js';
import type { CliContext } from './context.js';
import { count } from './count.js';
import { explainFormats, formatNamed } from './explain-format.js';
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
    .option('--format <format>', 'what to write (default: seeds)')
    .option('--out <dir>', 'folder to make; an existing one must be empty')
    .option('--explain [format]', 'say what a format holds and does not hold, and who reads it; without a format of all; writes nothing')
    .option('--json', 'print what was written, or the explanation, as JSON')
    .action((options: ExportOptions) => write(context, options));
}

interface ExportOptions {
  readonly format?: string;
  readonly out?: string;
  readonly explain?: true | string;
  readonly json?: true;
}

async function write(context: CliContext, { format, out, explain, json }: ExportOptions): Promise<void> {
  if (explain !== undefined) return context.out(explainFormats(explain === true ? (format ?? null) : explain, json === true));
  const chosen = formatNamed(format ?? 'seeds');
  if (out === undefined) throw new AppError('USAGE', '--out DIR says where to write.');
  await makeEmptyFolder(out);
  const { files, records } = await withGraph(context.config(), (graph) => chosen.write(graph, out)).catch((cause: unknown) => {
    throw writingFailure(cause, out);
  });
  if (json) context.out(`${JSON.stringify({ format: format ?? 'seeds', out, records, files }, null, 2)}\n`);
  else context.out(visible(`${out}: ${count(records, 'record')} in ${count(files.length, 'file')}\n`));
}
