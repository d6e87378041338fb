import type { GraphDrawing } from '../drawing/graph-drawing.js';
import { counted } from './words.js';

/** The place where the client draws; without its script the lists below say the same. */
export function Drawing({ drawing: { nodes, edges, left } }: { readonly drawing: GraphDrawing }) {
  return (
    <figure className="drawing" id="drawing" hidden>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by keys where it is wider than the screen */}
      <section className="frame" tabIndex={0} aria-label="Drawing">
        <div
          className="canvas"
          role="img"
          aria-label={`Drawing of ${counted(nodes.length, 'record')} and ${counted(edges.length, 'link')}. The lists on this page hold the same facts.`}
        />
      </section>
      <figcaption>
        <ul className="legend">
          <li className="MADE">says, in a work</li>
          <li className="RELAYS">passes on</li>
          <li className="DISPUTES">disputes</li>
          <li className="SUPPORTS">supports</li>
          <li className="COMPUTED">computed by rule</li>
        </ul>
        {left === null ? null : <span>{left}</span>}
      </figcaption>
      <div className="picked" aria-live="polite" />
    </figure>
  );
}
