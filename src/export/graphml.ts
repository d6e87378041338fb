import type { Graph } from '../graph/connection.js';
import type { Properties } from '../graph/held-record.js';
import { linkKey, linkRows } from '../graph/link-rows.js';
import { LINKS } from '../graph/links.js';
import { nodeRow } from '../graph/node-row.js';
import type { StandingRecord } from '../graph/standing-records.js';
import { recordDigest } from '../model/digest.js';
import type { Rec } from '../model/record.js';
import { columnsOf, LINK_COLUMNS } from './csv-columns.js';
import { exportRecords } from './export-records.js';
import type { Exported, Format } from './formats.js';
import { graphmlKeys, isKept, keyId } from './graphml-keys.js';
import { xmlText } from './xml-text.js';

/** GraphML for programs that draw and measure graphs. */
export const graphml: Format = {
  summary: 'a GraphML file for Gephi and other programs that draw and measure graphs',
  holds:
    'graph.graphml: a node for each record with its label, kind, date, datasets and properties, a directed edge for each link with its ' +
    'type and properties. Every attribute is declared at the head.',
  lacks: [
    'GraphML has no lists: the members of one stand in one text, a line each.',
    'GraphML has no types of nodes: `record` says the kind of record, `kind` what its kind is in the words of the model.',
    'Node ids may hold few characters: what they may not hold is written _HEX_; `recordId` has the id as it is.',
    'Characters that XML 1.0 forbids become U+FFFD.',
    '`date` is one day for each node, for time lines: the earliest that its dates allow. The dates themselves stand in attributes of their own.',
    'Titles, licences and curators of datasets, and ids that were renamed, stay behind.',
  ],
  readBy: 'Gephi, Cytoscape, yEd, NetworkX, igraph, JGraphT, Apache TinkerPop',
  specification: { name: 'GraphML 1.1', address: 'http://graphml.graphdrawing.org/' },
  write: exportGraphml,
};

const FILE = 'graph.graphml';
const EDGES = 'edges.part';

/** Writes every record that stands as a node of one GraphML file and every link as an edge, edges behind nodes. GRAPH_DAMAGED, LOCKED. */
export function exportGraphml(graph: Graph, folder: string): Promise<Exported> {
  return exportRecords(graph, folder, async (_surroundings, { add, join }) => {
    await add(FILE, head());
    let edges = 0;
    return {
      take: async (record, standing) => {
        await add(FILE, nodeElement(record, standing));
        for (const edge of edgesOf(record)) {
          edges += 1;
          await add(EDGES, edgeElement(`e${edges}`, edge));
        }
      },
      end: async () => {
        await join(FILE, EDGES);
        await add(FILE, '</graph>\n</graphml>\n');
      },
    };
  });
}

function head(): string {
  const keys = graphmlKeys().map(({ id, on, name, type }) => `<key id="${id}" for="${on}" attr.name="${name}" attr.type="${type}"/>\n`);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
    'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">\n' +
    `${keys.join('')}<graph id="onrecord" edgedefault="directed">\n`
  );
}

/** A record as an element `node`. */
export function nodeElement(record: Rec, { datasets, properties }: Pick<StandingRecord, 'datasets' | 'properties'>): string {
  const row = nodeRow(record);
  const own = columnsOf(record.kind).filter(({ property }) => isKept(property));
  const values: readonly (readonly [name: string, value: unknown])[] = [
    ['label', properties.caption ?? row.newCaption],
    ['record', record.kind],
    ['recordId', record.id],
    ['date', dateOf(properties)],
    ['datasets', [...datasets].sort()],
    ['digest', recordDigest(record)],
    ...own.map(({ property, key }) => [property, row[key]] as const),
  ];
  return `<node id="${nodeId(record.id)}">${data('node', values)}</node>\n`;
}

/** A link: the ids at its ends, its type and its properties. */
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: readonly (readonly [name: string, value: unknown])[];
}

function edgesOf(record: Rec): readonly Edge[] {
  const rows = linkRows(record);
  return LINKS[record.kind].flatMap(({ field, type, end }) =>
    (rows.get(field) ?? []).map(({ source, target, ...row }) => ({
      ...(end === 'out' ? { from: source, to: target } : { from: target, to: source }),
      type,
      properties: (LINK_COLUMNS.get(type) ?? []).map((name) => [name, (row as Properties)[linkKey(name)]] as const),
    })),
  );
}

function edgeElement(id: string, { from, to, type, properties }: Edge): string {
  const values = data('edge', [['label', type], ['type', type], ...properties]);
  return `<edge id="${id}" source="${nodeId(from)}" target="${nodeId(to)}">${values}</edge>\n`;
}

function data(on: 'node' | 'edge', values: readonly (readonly [name: string, value: unknown])[]): string {
  return values
    .filter(([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `<data key="${keyId(on, name)}">${xmlText(Array.isArray(value) ? value.join('\n') : String(value))}</data>`)
    .join('');
}

/** An id as an XML name token. No two ids become one. */
export function nodeId(id: string): string {
  return id.replace(/[^A-Za-z0-9:.-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
}

/** Properties that tell when a record is placed, the first that it has. */
const DATES = [
  'day',
  'saidOnEarliest',
  'publishedEarliest',
  'whenEarliest',
  'periodEarliest',
  'fromEarliest',
  'retrievedEarliest',
] as const;

function dateOf(properties: Properties): unknown {
  return DATES.map((name) => properties[name]).find((value) => typeof value === 'string');
}
