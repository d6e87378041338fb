import type { Leaf } from './leaf.js';
import type { OrderKey } from './order.js';
import type { Conclude } from './row-ref.js';

/** How a slot of a row reads as a part of the answer. `nullable` is what the schema says of the place. */
export type Shape =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'constant'; readonly value: () => unknown; readonly leaf: Leaf }
  | TypeNameShape
  | ValueShape
  | ObjectShape
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'one'; readonly item: Shape }
  | { readonly kind: 'candidate'; readonly item: Shape; readonly what: string; readonly argument: string }
  | PageShape
  | ConclusionShape;

/** What a conclusion makes of its rows. A row is its facts, then what is selected on each record that it holds. */
export interface ConclusionShape {
  readonly kind: 'conclusion';
  readonly conclude: Conclude;
  /** The most rows that it is drawn from. */
  readonly most: number;
  readonly part: ConclusionPart;
}

/** How a part of a conclusion reads: a value, a record of a row by the column of what is selected on it, or an object of such parts; or lists of them. */
export type ConclusionPart =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | TypeNameShape
  | { readonly kind: 'record'; readonly nullable: boolean; readonly column: number; readonly shape: ObjectShape }
  | { readonly kind: 'concluded'; readonly nullable: boolean; readonly fields: readonly ConclusionField[] };

/** A field of a conclusion. `page` names the run-time facts of a list that is cut to `first`. */
export interface ConclusionField {
  readonly key: string;
  readonly field: string;
  readonly page: number | null;
  readonly part: ConclusionPart;
}

/** `__typename`, under its response key like any other field. */
export interface TypeNameShape {
  readonly kind: 'typename';
  readonly name: string;
}

/** A composite value that is decoded whole, or a list of them. */
export interface ValueShape {
  readonly kind: 'value';
  readonly decode: (stored: readonly unknown[]) => unknown;
  readonly nullable: boolean;
  readonly fields: readonly ValueField[];
}

/** A field of a value that is decoded whole. */
export interface ValueField {
  readonly key: string;
  readonly field: string;
  readonly shape: { readonly kind: 'leaf'; readonly leaf: Leaf } | TypeNameShape | Omit<ValueShape, 'decode'>;
}

/** One response key of an object, and the slot of the row it is read from. */
export interface Slot {
  readonly key: string;
  readonly index: number;
  readonly shape: Shape;
}

/** An object: a list of slots; where the answer depends on its type, slot 0 names that and each type has keys of its own. */
export interface ObjectShape {
  readonly kind: 'object';
  readonly nullable: boolean;
  readonly abstract: boolean;
  /** Where its type is abstract and all members read alike: one of them, for graphql-js to go on with. */
  readonly standsFor?: string;
  readonly slots: Readonly<Record<string, readonly Slot[]>>;
}

/** A Relay connection. A row is the keys of its order, then the slots of its edges and nodes. */
export interface PageShape {
  readonly kind: 'page';
  /** Which of the page's run-time facts belong to it. */
  readonly page: number;
  /** The keys of the order that lead each row; none where no cursor is asked for. */
  readonly keys: readonly OrderKey[];
  /** Whether a cursor is a place in a ranking instead of keys. */
  readonly ranked: boolean;
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
  | { readonly key: string; readonly kind: 'totalCount' }
  | { readonly key: string; readonly kind: 'typename'; readonly name: string };

/** What a page is at run time: how many records were asked for, the signature of its cursors, and where it begins. */
export interface PageFacts {
  readonly size: number;
  readonly signature: string;
  /** Of a ranking: how many records lie before the page. */
  readonly from?: number;
}
