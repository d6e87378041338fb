import cytoscape, { type Core, type StylesheetStyle } from 'cytoscape';
import type { GraphDrawing } from '../drawing/graph-drawing.js';
import { bends, placeInLanes } from './lanes.js';

/** Draws a graph into the page's figure, shows more of what is picked, and draws anew when light turns to dark. */
export function draw(drawing: GraphDrawing): void {
  const figure = document.getElementById('drawing') as HTMLElement;
  const canvas = figure.querySelector<HTMLElement>('.canvas') as HTMLElement;
  const picked = figure.querySelector<HTMLElement>('.picked') as HTMLElement;
  figure.hidden = false;
  const spots = placeInLanes(drawing.nodes, drawing.edges);
  const arcs = bends(drawing.nodes, drawing.edges, spots);
  const rows = [...spots.values()].map(({ y }) => y);
  canvas.style.height = `${Math.min(620, Math.max(240, Math.max(...rows) - Math.min(...rows) + 130))}px`;
  // Cytoscape would write a style element, which the page's policy refuses; the one rule in it is in drawing.css
  (document.querySelector('link[rel=stylesheet]') as HTMLLinkElement).id = '__________cytoscape_stylesheet';
  const graph = cytoscape({
    container: canvas,
    elements: [
      ...drawing.nodes.map((node) => ({ data: { ...node }, classes: node.kind, position: { ...(spots.get(node.id) ?? { x: 0, y: 0 }) } })),
      ...drawing.edges.map(({ from, to, kind, label }, index) => ({
        data: { id: `edge ${index}`, source: from, target: to, label, bend: arcs[index] },
        classes: `${kind}${arcs[index] === 0 ? '' : ' arc'}`,
      })),
    ],
    style: styleSheet(),
    layout: { name: 'preset', padding: 16 },
    autoungrabify: true,
    minZoom: 0.2,
    maxZoom: 2.5,
    // The wheel scrolls the page; fingers and the drawing's own buttons zoom.
    userZoomingEnabled: false,
  });
  graph.on('tap', 'node', ({ target }) => show(picked, graph, target.id()));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => graph.style(styleSheet()));
  addEventListener('resize', () => graph.fit(undefined, 16));
  figure.dataset.drawn = `${graph.nodes().length} ${graph.edges().length}`;
  // For people at the console and for tests: the drawing as it stands
  Object.assign(canvas, { graph });
}

/** Tells what was picked, with a link to its page; where a list of the page holds it, that item opens. */
function show(picked: HTMLElement, graph: Core, id: string): void {
  const { label, about, href } = graph.getElementById(id).data() as { label: string; about: string; href: string };
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label || about;
  picked.replaceChildren(link, ` ${label ? about : ''}`);
  graph.elements().removeClass('picked');
  graph.getElementById(id).addClass('picked').connectedEdges().addClass('picked');
  for (const item of document.querySelectorAll('.marked')) item.classList.remove('marked');
  const item = document.getElementById(id);
  if (item === null) return;
  item.classList.add('marked');
  for (const details of item.querySelectorAll('details')) details.open = true;
  item.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
}

/** Colours come from the page's own style, so that both have one source. */
function styleSheet(): StylesheetStyle[] {
  const style = getComputedStyle(document.body);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const box = (fill: string, width: number): StylesheetStyle['style'] => ({
    shape: 'round-rectangle',
    width,
    height: 40,
    'background-color': colour(fill),
    'text-max-width': `${width - 14}px`,
  });
  const edge = (name: string, width = 1.5): StylesheetStyle['style'] => ({
    width,
    'line-color': colour(name),
    'target-arrow-color': colour(name),
    'target-arrow-shape': 'triangle',
  });
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        'font-family': style.fontFamily,
        'font-size': 11,
        color: colour('text'),
        'text-wrap': 'ellipsis',
        'text-valign': 'center',
        'border-width': 1,
        'border-color': colour('line'),
      },
    },
    { selector: '.claim', style: { ...box('claim', 300), height: 62, 'text-wrap': 'wrap', 'font-size': 12 } },
    { selector: '.person', style: { ...box('person', 150), shape: 'ellipse' } },
    { selector: '.organization', style: box('organization', 160) },
    { selector: '.group', style: box('group', 150) },
    { selector: '.assertion', style: { ...box('assertion', 120), height: 30 } },
    { selector: '.words', style: { ...box('assertion', 210), 'text-wrap': 'wrap', 'font-size': 10 } },
    { selector: '.work', style: box('work', 190) },
    { selector: '.cited', style: { ...box('work', 190), 'border-style': 'dashed' } },
    {
      selector: 'edge',
      style: {
        ...edge('line'),
        'curve-style': 'straight',
        'arrow-scale': 0.8,
        'font-size': 10,
        'font-family': style.fontFamily,
        color: colour('text'),
      },
    },
    { selector: '.ASSERTS', style: { ...edge('line', 1), opacity: 0.5 } },
    { selector: '.RELAYS', style: { ...edge('relay', 2), 'line-style': 'dashed' } },
    { selector: '.DISPUTES', style: { ...edge('dispute', 3), label: 'data(label)' } },
    { selector: '.SUPPORTS', style: { ...edge('support', 3), label: 'data(label)' } },
    { selector: '.AMENDS', style: { ...edge('amend', 3), label: 'data(label)' } },
    { selector: '.DOES_NOT_ANSWER', style: { ...edge('silent', 2), 'line-style': 'dotted' } },
    { selector: '.COMPUTED', style: { ...edge('computed', 2), 'target-arrow-shape': 'none', label: 'data(label)' } },
    {
      selector: '.arc',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)' as unknown as number,
        'control-point-weights': 0.5,
      },
    },
    {
      selector: 'edge[label]',
      style: { 'text-background-color': colour('page'), 'text-background-opacity': 0.9, 'text-background-padding': '2px' },
    },
    { selector: 'node.picked', style: { 'border-width': 3, 'border-color': colour('focus') } },
    { selector: 'edge.picked', style: { opacity: 1, width: 4 } },
  ];
}
