import { bends, placeInLanes } from '../../../src/web/explorer/client/lanes.js';
import type { DrawnEdge, DrawnNode, Lane } from '../../../src/web/explorer/drawing/graph-drawing.js';

const node = (id: string, lane: Lane): DrawnNode => ({ id, lane, kind: 'claim', label: id, about: '', href: '' });
const edge = (from: string, to: string): DrawnEdge => ({ from, to, kind: 'MADE', label: '' });

const nodes = [
  node('claim', 'banner'),
  node('other', 'banner'),
  node('ann', 'speaker'),
  node('bob', 'speaker'),
  node('one', 'assertion'),
  node('two', 'assertion'),
  node('three', 'assertion'),
  node('work', 'work'),
];
const edges = [edge('bob', 'one'), edge('ann', 'two'), edge('ann', 'three'), edge('one', 'work'), edge('three', 'one'), edge('two', 'one')];

describe('lanes', () => {
  const spots = placeInLanes(nodes, edges);
  const at = (id: string) => spots.get(id) ?? { x: Number.NaN, y: Number.NaN };

  it('every node has a spot, and no two have the same', () => {
    expect(new Set([...spots.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
  });

  it('statements stand below one another in their order, banners above them, works to their right', () => {
    expect([at('one').y < at('two').y, at('two').y < at('three').y]).toEqual([true, true]);
    expect(at('claim').y).toBeLessThan(at('one').y);
    expect(at('other').y).toBe(at('claim').y);
    expect(at('work').x).toBeGreaterThan(at('one').x);
  });

  it('a speaker stands beside what he said', () => {
    expect(at('bob').y).toBe(at('one').y);
    expect(at('ann').y).toBeGreaterThan(at('bob').y);
  });

  it('only links within a lane bend, those to the same end differently far', () => {
    const [, , , straight, long, short] = bends(nodes, edges, spots);
    expect(straight).toBe(0);
    expect(long).toBeGreaterThan(100);
    expect(short).not.toBe(long);
    expect(short).not.toBe(0);
  });

  it('a drawing of nothing is none', () => {
    expect(placeInLanes([], []).size).toBe(0);
  });
});
