import type { Command } from 'commander';
import { forgetQuotes } from '../graph/quotes.js';
import { withWriteLock } from '../graph/write-lock.js';
import type { CliContext } from './context.js';
import { withGraph } from './with-graph.js';

/** Adds `onrecord unquote`. */
export function registerUnquote(program: Command, context: CliContext): void {
  program
    .command('unquote')
    .summary('take the words of texts out of the graph again')
    .description(
      'Takes out of the graph what `--texts` stored: the words of the evidence. Places and digests stay, and everything else. ' +
        'Run it before you pass on a dump of the graph.',
    )
    .action(async () => {
      const notice = (text: string) => context.err(`${text}\n`);
      const gone = await withGraph(context.config(), (graph) => withWriteLock(graph, notice, (fence) => forgetQuotes(graph, fence)));
      context.out(gone === 0 ? 'No quotes were in the graph.\n' : `${gone} ${gone === 1 ? 'quote' : 'quotes'} taken out of the graph.\n`);
    });
}
