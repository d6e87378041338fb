import { recordPath } from '../addresses.js';
import type { DrawnEdge, DrawnNode, EdgeKind, GraphDrawing, NodeKind } from './graph-drawing.js';

/** A drawing in the making: each record and each link is drawn once. */
export interface Sketch {
  readonly node: (node: Omit<DrawnNode, 'href'>) => string;
  readonly edge: (from: string, to: string, kind: EdgeKind, label?: string) => void;
  readonly done: (left: string | null) => GraphDrawing;
}

/** An empty drawing. */
export function sketch(): Sketch {
  const nodes = new Map<string, DrawnNode>();
  const edges = new Map<string, DrawnEdge>();
  return {
    node: (node) => {
      if (!nodes.has(node.id)) nodes.set(node.id, { ...node, href: recordPath(node.id.replace(/ as outlet$/, '')) });
      return node.id;
    },
    edge: (from, to, kind, label = '') => {
      if (from !== to) edges.set(`${from} ${kind} ${to}`, { from, to, kind, label });
    },
    done: (left) => ({
      nodes: [...nodes.values()],
      edges: [...edges.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
      left,
    }),
  };
}

/** How the kind of an agent is drawn. */
export function agentKind(typename: string): NodeKind {
  return typename === 'Person' ? 'person' : typename === 'Group' ? 'group' : 'organization';
}
