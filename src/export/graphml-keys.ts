import { KINDS } from '../model/kind.js';
import { columnsOf, LINK_COLUMNS, linkColumnType } from './csv-columns.js';

/** An attribute of nodes or of edges, as the head of the file declares it. */
export interface Key {
  readonly id: string;
  readonly on: 'node' | 'edge';
  readonly name: string;
  readonly type: 'string' | 'double' | 'long' | 'boolean';
}

/** Attributes of every node besides the properties of its kind. */
const NODE = ['label', 'record', 'recordId', 'date', 'datasets', 'digest'] as const;
/** Attributes of every edge besides the properties of its link. */
const EDGE = ['label', 'type'] as const;

/** Whether a property is left out: a caption is the label, and what is folded is for searches in the graph. */
export function isKept(property: string): boolean {
  return property !== 'caption' && !property.endsWith('Folded');
}

/** The id of an attribute in the file. */
export function keyId(on: 'node' | 'edge', name: string): string {
  return `${on}.${name}`;
}

/** Every attribute that a file can have, in one order, known before the first record. */
export function graphmlKeys(): readonly Key[] {
  const columns = new Map<string, Key['type']>();
  for (const kind of KINDS) {
    for (const { property, type } of columnsOf(kind)) {
      if (!isKept(property)) continue;
      const mine = type.endsWith('[]') ? 'string' : (type as Key['type']);
      const other = columns.get(property);
      columns.set(property, other === undefined || other === mine ? mine : 'string');
    }
  }
  const links = [...new Set([...LINK_COLUMNS.values()].flat())].sort();
  return [
    ...NODE.map((name) => key('node', name, 'string')),
    ...[...columns].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, type]) => key('node', name, type)),
    ...EDGE.map((name) => key('edge', name, 'string')),
    ...links.map((name) => key('edge', name, linkColumnType(name) as Key['type'])),
  ];
}

function key(on: Key['on'], name: string, type: Key['type']): Key {
  return { id: keyId(on, name), on, name, type };
}
