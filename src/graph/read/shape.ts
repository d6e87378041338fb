import type { OrderKey } from './order.js';

/** How a slot of a row reads as a part of the answer. */
export type Shape =
  | { readonly kind: 'leaf' }
  | { readonly kind: 'constant'; readonly value: () => unknown }
  | { readonly kind: 'value'; readonly decode: (stored: readonly unknown[]) => unknown; readonly fields: readonly ValueField[] }
  | ObjectShape
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'one'; readonly item: Shape }
  | { readonly kind: 'candidate'; readonly item: Shape; readonly what: string; readonly argument: string }
  | PageShape;

/** A field of a value that is decoded whole. */
export interface ValueField {
  readonly key: string;
  readonly field: string;
  readonly fields: readonly ValueField[] | null;
}

/** One response key of an object, and the slot of the row it is read from. */
export interface Slot {
  readonly key: string;
  readonly index: number;
  readonly shape: Shape;
}

/** An object: a list of slots; where the type is abstract, slot 0 names it and each type has keys of its own. */
export interface ObjectShape {
  readonly kind: 'object';
  readonly abstract: boolean;
  readonly slots: Readonly<Record<string, readonly Slot[]>>;
}

/** A Relay connection. A row is the keys of its order, then the slots of its edges and nodes. */
export interface PageShape {
  readonly kind: 'page';
  /** Which of the page's run-time facts belong to it. */
  readonly page: number;
  readonly keys: readonly OrderKey[];
  readonly backward: boolean;
  /** Whether a cursor was given, so that there is a page on its other side. */
  readonly continued: boolean;
  readonly fields: readonly PageField[];
}

/** A response key of a connection. */
export type PageField =
  | { readonly key: string; readonly kind: 'edges'; readonly fields: readonly (Slot | { readonly key: string; readonly kind: 'cursor' })[] }
  | { readonly key: string; readonly kind: 'nodes'; readonly index: number; readonly shape: Shape }
  | { readonly key: string; readonly kind: 'pageInfo'; readonly fields: readonly { readonly key: string; readonly field: string }[] }
  | { readonly key: string; readonly kind: 'totalCount' };

/** What a page is at run time: how many records were asked for, and the signature of its cursors. */
export interface PageFacts {
  readonly size: number;
  readonly signature: string;
}
