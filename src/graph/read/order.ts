/** One key of an order: an expression on `node` (or `edge`) and its direction. The last key is always unique. */
export interface OrderKey {
  readonly expression: string;
  readonly descending: boolean;
  readonly type: 'string' | 'number';
}

const id: OrderKey = { expression: 'node.id', descending: false, type: 'string' };
const up = (property: string, type: OrderKey['type'] = 'string'): readonly OrderKey[] => [
  { expression: `node.${property}`, descending: false, type },
  id,
];
const down = (property: string, type: OrderKey['type'] = 'string'): readonly OrderKey[] => [
  { expression: `node.${property}`, descending: true, type },
  { ...id, descending: true },
];

/** The orders that an index serves, by the type of the connection's nodes; the first is the default. */
export const ORDERS: Readonly<Record<string, Readonly<Record<string, readonly OrderKey[]>>>> = {
  Agent: { NAME: up('nameFolded'), MOST_ASSERTIONS: down('assertionCount', 'number') },
  Role: { ID: [id] },
  Work: { PUBLISHED_DESC: down('day'), PUBLISHED: up('day'), TITLE: up('titleFolded') },
  Claim: {
    TEXT: up('textFolded'),
    MOST_DISPUTED: down('disputedCount', 'number'),
    MOST_CARRIED: down('carriedCount', 'number'),
    MOST_ECHOED: down('echo', 'number'),
  },
  Assertion: { DAY_DESC: down('day'), DAY: up('day'), TEXT_POSITION: up('position', 'number') },
  Response: { DAY_DESC: down('day'), DAY: up('day') },
  Stance: { DAY_DESC: down('day'), DAY: up('day') },
  Observation: { PERIOD: up('day'), PERIOD_DESC: down('day') },
  Comparison: { DAY_DESC: down('day') },
  Correction: { DAY_DESC: down('day') },
  Measure: { NAME: up('nameFolded') },
  Place: { NAME: up('nameFolded') },
  Topic: { NAME: up('nameFolded') },
};

/** The order asked for, or the default of this type of node. TEXT_POSITION is the default within one work. */
export function orderOf(nodeType: string, asked: string | undefined, prefix: string | null): { name: string; keys: readonly OrderKey[] } {
  const orders = ORDERS[nodeType];
  if (orders === undefined) throw new Error(`no order is defined for ${nodeType}`);
  const name = asked ?? (prefix === 'workId' ? 'TEXT_POSITION' : Object.keys(orders)[0]);
  const keys = orders[name ?? ''];
  if (name === undefined || keys === undefined) throw new Error(`no order ${asked} for ${nodeType}`);
  return { name, keys };
}

/** The same order read from its other end. */
export function reversed(keys: readonly OrderKey[]): readonly OrderKey[] {
  return keys.map((key) => ({ ...key, descending: !key.descending }));
}
