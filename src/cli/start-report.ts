import type { Api } from '../api/serve.js';
import type { Graph } from '../graph/connection.js';
import { countRecords, type RecordCounts } from '../graph/count-records.js';
import { count } from './count.js';

/** What `onrecord start` has brought up. */
export interface Started {
  readonly graph: Pick<Graph, 'read'>;
  readonly api: Pick<Api, 'url'>;
  /** Where Neo4j Browser opens, or a sentence on it; null when it was not wanted. */
  readonly browser: string | null;
  readonly place: string;
  readonly seconds: number;
}

/** What is in the graph, where each thing can be opened, where the data is, and how to stop. */
export async function startReport({ graph, api, browser, place, seconds }: Started): Promise<string> {
  const lines = [
    ['Explorer', api.url.replace(/graphql$/, '')],
    ['GraphQL and playground', api.url],
    ...(browser === null ? [] : [['Neo4j Browser', browser]]),
    ['Data', place],
    ['Stop', 'Ctrl-C'],
  ];
  const places = lines.map(([what = '', where = '']) => `  ${what.padEnd(24)}${where}\n`).join('');
  return `\n${contents(await countRecords(graph))}\n\n${places}\nReady after ${seconds.toFixed(1)} s.\n`;
}

/** What is in the graph, in a sentence. */
export function contents({ assertions, claims, people, organizations, works, disputes }: RecordCounts): string {
  if (assertions === 0) return 'The graph is empty. `onrecord init DIR` makes a folder with seeds to begin with.';
  const speakers = `${count(people, 'person', 'people')} and ${count(organizations, 'organization')}`;
  const said = `${count(assertions, 'assertion')} of ${count(claims, 'claim')} from ${count(works, 'work')}`;
  return `In the graph: ${said}, ${speakers}, ${count(disputes, 'dispute')}.`;
}
