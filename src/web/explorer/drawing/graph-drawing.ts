/** A column of a drawing, from left to right; the banner stands above all of them. */
export type Lane = 'banner' | 'speaker' | 'assertion' | 'work' | 'outlet';

/** What a node is; the client's style gives each its shape and colour. `assertion` tells a statement by its day, `words` by what it says. */
export type NodeKind = 'claim' | 'person' | 'organization' | 'group' | 'assertion' | 'words' | 'work' | 'cited';

/** What a link says: made and stands in, passes on, answers, or computed by rule. */
export type EdgeKind = 'MADE' | 'IN' | 'ASSERTS' | 'RELAYS' | 'DISPUTES' | 'SUPPORTS' | 'AMENDS' | 'DOES_NOT_ANSWER' | 'COMPUTED';

/** One record of a drawing. */
export interface DrawnNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly lane: Lane;
  /** Stands in it. */
  readonly label: string;
  /** Said when it is picked. */
  readonly about: string;
  /** The page of the record. */
  readonly href: string;
}

/** One link of a drawing. */
export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  readonly label: string;
}

/** What the client draws. */
export interface GraphDrawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** What was left out, in words; null when nothing was. */
  readonly left: string | null;
}
