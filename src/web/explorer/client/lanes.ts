import type { DrawnEdge, DrawnNode, Lane } from '../drawing/graph-drawing.js';

/** Where a node stands, in pixels of the drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const X: Readonly<Record<Exclude<Lane, 'banner'>, number>> = { speaker: 0, assertion: 240, work: 480, outlet: 740 };
const ROW = 54;
const BANNER = { x: 110, step: 330, inRow: 3, row: 96, below: 110 };

/**
 * Places nodes in lanes from left to right: statements one below the other in the order in which they come, everything else as near to
 * its neighbours as the others of its lane allow. Banners stand above, the first of them above the statements and the others beside it, so
 * that no link to another has to cross the first.
 */
export function placeInLanes(nodes: readonly DrawnNode[], edges: readonly DrawnEdge[]): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  const of = (lane: Lane): readonly DrawnNode[] => nodes.filter((node) => node.lane === lane);
  for (const [row, { id }] of of('assertion').entries()) spots.set(id, { x: X.assertion, y: BANNER.below + row * ROW });
  for (const lane of ['speaker', 'work', 'outlet'] as const) {
    const wished = of(lane).map(({ id }) => ({ id, y: middleOfNeighbours(id, edges, spots) }));
    let free = BANNER.below;
    for (const { id, y } of wished.sort((a, b) => a.y - b.y)) {
      const own = Math.max(y, free);
      spots.set(id, { x: X[lane], y: own });
      free = own + ROW;
    }
  }
  for (const [at, { id }] of of('banner').entries()) {
    spots.set(id, { x: BANNER.x + (at % BANNER.inRow) * BANNER.step, y: -Math.floor(at / BANNER.inRow) * BANNER.row });
  }
  return spots;
}

function middleOfNeighbours(id: string, edges: readonly DrawnEdge[], spots: ReadonlyMap<string, Spot>): number {
  const heights = edges
    .flatMap(({ from, to }) => (from === id ? [spots.get(to)] : to === id ? [spots.get(from)] : []))
    .flatMap((spot) => spot ?? []);
  return heights.length === 0 ? BANNER.below : heights.reduce((sum, { y }) => sum + y, 0) / heights.length;
}

/** How far the arc of each edge bends, so that arcs within a lane which share an end lie apart; 0 for a straight line. */
export function bends(nodes: readonly DrawnNode[], edges: readonly DrawnEdge[], spots: ReadonlyMap<string, Spot>): readonly number[] {
  const lanes = new Map(nodes.map(({ id, lane }) => [id, lane]));
  const wide = new Set(nodes.filter(({ kind }) => kind === 'words').map(({ id }) => id));
  const seen = new Map<string, number>();
  return edges.map(({ from, to }) => {
    const lane = lanes.get(from);
    if (lane === undefined || lane !== lanes.get(to)) return 0;
    // Banners stand in a row: each link from the first rises higher than the one before
    const shared = lane === 'banner' ? from : to;
    const before = seen.get(shared) ?? 0;
    seen.set(shared, before + 1);
    if (lane === 'banner') return -60 - before * 30;
    // Twice as far as the arc reaches, which has to pass beside whatever stands between
    const near = Math.abs((spots.get(from)?.y ?? 0) - (spots.get(to)?.y ?? 0)) <= ROW;
    return (wide.has(from) ? 226 : near ? 60 : 160) + before * 24;
  });
}
