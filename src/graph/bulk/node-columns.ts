import type { Kind } from '../../model/kind.js';
import type { NodeRow } from '../node-row.js';
import { loadStatement } from '../statement.js';

/** How records of a kind stand in the graph, as `cypher/write/KIND.cypher` writes them. */
export interface NodeColumns {
  /** Each property with the key of its value in a row. */
  readonly properties: readonly (readonly [property: string, key: string])[];
  /** The labels of the node that a row becomes. */
  readonly labels: (row: NodeRow) => readonly string[];
}

const known = new Map<Kind, NodeColumns>();

/** The columns of a kind, read from the statement that writes its nodes: the one place that says what is stored. */
export function nodeColumns(kind: Kind): NodeColumns {
  const columns = known.get(kind) ?? readColumns(kind);
  known.set(kind, columns);
  return columns;
}

function readColumns(kind: Kind): NodeColumns {
  const statement = loadStatement(`write/${kind}.cypher`, 'nodes');
  const properties = [...statement.matchAll(/\b\w+\.(\w+) = row\.(new\w+)/g)].map(
    ([, property = '', key = '']) => [property, key] as const,
  );
  const own = /^[A-Z]+ \w+:([\w:]+),/m.exec(statement)?.[1]?.split(':') ?? [];
  const conditional = [...statement.matchAll(/row\.(\w+)(?: = '(\w+)')? THEN .*\| \w+ \w+:(\w+)\)/g)].map(
    ([, key = '', value, label = '']) => ({
      key,
      value: value ?? true,
      label,
    }),
  );
  return {
    properties,
    labels: (row) => ['Record', ...own, ...conditional.filter(({ key, value }) => row[key] === value).map(({ label }) => label)],
  };
}
