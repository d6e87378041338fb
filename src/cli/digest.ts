import type { Command } from 'commander';
import { type GraphDigest, graphDigest } from '../graph/graph-digest.js';
import type { CliContext } from './context.js';
import { visible } from './print.js';
import { withGraph } from './with-graph.js';

/** Adds `onrecord digest`. */
export function registerDigest(program: Command, context: CliContext): void {
  program
    .command('digest')
    .summary('say in one number what the graph holds')
    .description(
      'Reads every record that stands back from the graph, with its links, and prints a SHA-256 over all of them and one for each dataset. ' +
        'Graphs with the same digests hold the same, whatever way and in whatever order it came into them. Runs, earlier versions, ' +
        'retired records, the words of texts and all that rules derive do not count. Only reads.',
    )
    .option('--json', 'print the digests as JSON')
    .action(async ({ json }: { readonly json?: true }) => {
      const found = await withGraph(context.config(), (graph) => graphDigest(graph));
      context.out(json ? `${JSON.stringify(found, null, 2)}\n` : visible(digestText(found)));
      for (const { id, state } of found.datasets)
        if (state === 'INGESTING') context.err(visible(`${id} is half written: run its ingest again.\n`));
    });
}

function digestText({ digest, records, datasets }: GraphDigest): string {
  const lines = datasets.map(({ id, digest: own, records: held }) => `${own}  ${id}, ${held} records`);
  return `${[`${digest}  all, ${records} records`, ...lines].join('\n')}\n`;
}
