import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import type { OperationCost } from '../api/operation-cost.js';
import { AppError } from '../errors.js';
import type { CliContext } from './context.js';
import { visible } from './print.js';

/** Adds `onrecord cost`. */
export function registerCost(program: Command, context: CliContext): void {
  program
    .command('cost')
    .summary('say what a GraphQL operation costs, before a server is asked')
    .description(
      'Counts the nodes that each operation of a file may bring, as the server does before it asks the database: the size of each page ' +
        'times those around it, plain lists as 10. Exit status 3 when the server would refuse it.',
    )
    .argument('<file>', 'file with a GraphQL document; - reads standard input')
    .option('--variables <json>', 'values of its variables')
    .option('--json', 'print the counts as JSON')
    .action(async (file: string, options: { readonly variables?: string; readonly json?: true }) => {
      // Loaded here, since other commands need none of it
      const { operationCosts } = await import('../api/operation-cost.js');
      const costs = operationCosts(await readText(file), readVariables(options.variables), context.config().limits);
      if (options.json) context.out(`${JSON.stringify(costs, null, 2)}\n`);
      else context.out(costs.map(table).join('\n'));
      const over = costs.find(({ nodes, limit }) => nodes > limit);
      if (over !== undefined)
        throw new AppError(
          'OPERATION_TOO_COSTLY',
          `${titleOf(over)} may bring ${figure(over.nodes)} nodes; at most ${figure(over.limit)} are answered.`,
        );
    });
}

async function readText(file: string): Promise<string> {
  try {
    return file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (cause) {
    throw new AppError('USAGE', `${visible(file)} cannot be read.`, { cause });
  }
}

function readVariables(given = '{}'): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(given);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  } catch {
    // said below
  }
  throw new AppError('USAGE', '--variables takes a JSON object, such as {"id": "claim:…"}.');
}

function table(cost: OperationCost): string {
  const rows = cost.lists.map(({ path, times, size }) => [
    figure(times * size),
    `${times === 1 ? '' : `${figure(times)} × `}${size}`,
    path.join('.'),
  ]);
  const widths = [0, 1].map((at) => Math.max(0, ...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map(
    ([sum = '', factors = '', path]) => `  ${sum.padStart(widths[0] ?? 0)}  ${factors.padEnd(widths[1] ?? 0)}  ${path}\n`,
  );
  return `${titleOf(cost)}: ${figure(cost.nodes)} of ${figure(cost.limit)} nodes\n${lines.join('')}`;
}

function titleOf({ name }: OperationCost): string {
  return name ?? 'The operation';
}

function figure(n: number): string {
  return n.toLocaleString('en');
}
