import type { DrawnEdge, DrawnNode, Lane } from '../drawing/graph-drawing.js';

/** Where a node stands, in pixels of the drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const X: Readonly<Record<Exclude<Lane, 'banner'>, number>> = { speaker: 0, assertion: 240, work: 480, outlet: 740 };
const ROW = 54;
const BANNER = { width: 300, y: 0, below: 110 };

/**
 * Places nodes in lanes from left to right: statements one below the other in the order in which they come, everything else as near to
 * its neighbours as the others of its lane allow. Banners stand above, the first of them in the middle.
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
  const banners = of('banner');
  const perRow = 3;
  const middle = (X.speaker + X.outlet) / 2;
  banners.forEach(({ id }, at) => {
    const row = Math.floor((at + perRow - 1) / perRow);
    const inRow = at === 0 ? 1 : Math.min(perRow, banners.length - 1 - (row - 1) * perRow);
    const place = at === 0 ? 0 : (at - 1) % perRow;
    spots.set(id, { x: middle + (place - (inRow - 1) / 2) * (BANNER.width + 20), y: BANNER.y - row * 90 });
  });
  return spots;
}

function middleOfNeighbours(id: string, edges: readonly DrawnEdge[], spots: ReadonlyMap<string, Spot>): number {
  const heights = edges
    .flatMap(({ from, to }) => (from === id ? [spots.get(to)] : to === id ? [spots.get(from)] : []))
    .flatMap((spot) => spot ?? []);
  return heights.length === 0 ? BANNER.below : heights.reduce((sum, { y }) => sum + y, 0) / heights.length;
}

/** How far the arc of each edge bends, so that arcs within a lane which share an end lie apart; 0 for a straight line. */
export function bends(nodes: readonly DrawnNode[], edges: readonly DrawnEdge[]): readonly number[] {
  const lanes = new Map(nodes.map(({ id, lane }) => [id, lane]));
  const seen = new Map<string, number>();
  return edges.map(({ from, to }) => {
    if (lanes.get(from) !== lanes.get(to) || lanes.get(from) === 'banner') return 0;
    const before = seen.get(to) ?? 0;
    seen.set(to, before + 1);
    return 46 + before * 16;
  });
}
