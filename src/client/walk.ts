import { cursorVariable } from './cursor-variable.js';
import { noCircles } from './no-circles.js';
import { type GraphChange, oneVersion } from './one-version.js';
import { type PageOf, pageAt } from './page-at.js';
import type { printDocument } from './print-document.js';
import type { Answer, GraphState } from './read-answer.js';
import type { RequestOptions } from './send-operation.js';

/** How a list is walked. `timeoutMs` is for each page. */
export interface WalkOptions extends RequestOptions {
  /** Is told when the graph changes meanwhile, and the walk goes on; without it the walk ends with GRAPH_CHANGED. */
  readonly onChange?: (change: GraphChange) => void;
  /** The version that the first page must be of: that of the page from which a kept cursor comes. */
  readonly version?: number;
}

/** A page, and the state of the graph that it was read from. */
export interface WalkedPage<Item> extends PageOf<Item> {
  readonly graph: GraphState | null;
}

/**
 * The pages of the connection at a path, forward. A page is asked for when the consumer asks for it, none ahead, and none after he ends.
 * It begins after the cursor in the variables, where they hold one.
 */
export async function* walk(
  ask: (variables: Readonly<Record<string, unknown>>) => Promise<Answer<unknown>>,
  document: Parameters<typeof printDocument>[0],
  variables: Readonly<Record<string, unknown>>,
  path: string,
  { onChange, version }: WalkOptions,
): AsyncGenerator<WalkedPage<unknown>, void, undefined> {
  const keys = path.split('.');
  const name = cursorVariable(document, keys);
  const next = noCircles();
  const hold = oneVersion(version, onChange);
  for (let asked = variables; ; ) {
    const { data, extensions } = await ask(asked);
    const page = pageAt(data, keys);
    hold(extensions.graph);
    yield { ...page, graph: extensions.graph ?? null };
    if (!page.hasNextPage) return;
    asked = { ...variables, [name]: next(page.endCursor) };
  }
}
