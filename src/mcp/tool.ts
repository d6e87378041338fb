import type { z } from 'zod';
import type { Answer } from './ask.js';
import type { SourceFragment } from './generated/requests.js';
import type { OperationName, Operations } from './operations.js';
import type { Refused } from './refused.js';

/** What a tool may do: ask our operations, for a page. */
export interface Asking {
  readonly ask: <N extends OperationName>(name: N, variables: Operations[N][1]) => Promise<Answer<N>>;
  /** How many records at most, and after which cursor of the API. */
  readonly first: number;
  readonly after: string | null;
  /** How many records came on earlier pages. */
  readonly before: number;
  /** The day on which it is asked. */
  readonly today: string;
}

/** A record of the list that a tool gives, and the cursor of the API behind it; null where the list comes at once. */
export interface Item {
  readonly value: object;
  readonly cursor: string | null;
}

/** What a tool found: what belongs to the whole answer, and the records of this page. */
export interface Found {
  readonly head: object;
  readonly items: readonly Item[];
  /** How many records there are on all pages; null when nobody counted. */
  readonly total: number | null;
  /** Whether more may follow, and from where. */
  readonly more: boolean;
  readonly end: string | null;
  readonly datasets: readonly SourceFragment[];
}

/** A tool as it is listed and called. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  /** Tells an assistant what comes and when to call it. Nothing of the graph stands here. */
  readonly description: string;
  readonly input: z.ZodObject;
  /** What belongs to the whole answer. */
  readonly head: z.ZodObject;
  /** What the list is called, and the shape of one record of it. */
  readonly list: string;
  readonly item: z.ZodType;
  readonly answer: (args: never, asking: Asking) => Promise<Found | Refused>;
}

/** A tool whose arguments have the types of its `input`. */
export function defineTool<I extends z.ZodObject>(
  tool: Omit<Tool, 'input' | 'answer'> & {
    readonly input: I;
    readonly answer: (args: z.infer<I>, asking: Asking) => Promise<Found | Refused>;
  },
): Tool {
  return tool as Tool;
}

/** A page of the API as what was found; `tell` makes a record of a node. */
export function foundPage<T>(
  { totalCount = null, pageInfo, edges }: Connection<T>,
  tell: (node: T) => object,
  more: { readonly head: object; readonly datasets: readonly SourceFragment[] },
): Found {
  const items = edges.map(({ node, cursor }) => ({ value: tell(node), cursor }));
  return { ...more, items, total: totalCount, more: pageInfo.hasNextPage, end: pageInfo.endCursor };
}

/** A list that came at once, from where the last page ended. */
export function foundList(all: readonly object[], total: number, before: number, more: Pick<Found, 'head' | 'datasets'>): Found {
  return { ...more, items: all.slice(before).map((value) => ({ value, cursor: null })), total, more: false, end: null };
}

interface Connection<T> {
  readonly totalCount?: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
}
